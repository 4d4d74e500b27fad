package opcit.search.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws figures by the size of the library, on paper that may be light or dark. */
final class Plot {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    // Of these, each can be told from white and from black.
    private static final Color INK = new Color(0x80, 0x80, 0x80);
    private static final Color[] LINES = {new Color(0x2f, 0x81, 0xf7), new Color(0xd9, 0x77, 0x06)};
    private static final Color NONE = new Color(0, 0, 0, 0);
    private static final Color FAINT = new Color(0x80, 0x80, 0x80, 0x40);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    // A hundredth of a pixel is enough.
    private static final Pattern DIGITS = Pattern.compile("(\\.\\d\\d)\\d+");

    private Plot() {}

    static void draw(List<Figures> all, Path file) {
        var charts = List.of(
                chart(
                        "Queries a second, 50 callers",
                        all,
                        figures -> figures.together().perSecond()),
                chart("Latency alone, p50, ms", all, figures -> figures.alone().milliseconds(0.5)),
                chart("Index build, s", all, Figures::seconds),
                chart("Heap, MB", all, Figures::heap));
        // One tells the lines apart for all.
        charts.getFirst().getStyler().setLegendVisible(true);
        var page = new VectorGraphics2D();
        for (var at = 0; at < charts.size(); at++) {
            page.translate(at % 2 * WIDTH, at / 2 * HEIGHT);
            charts.get(at).paint(page, WIDTH, HEIGHT);
            page.translate(-(at % 2) * WIDTH, -(at / 2) * HEIGHT);
        }
        write(new SVGProcessor().getDocument(page.getCommands(), new PageSize(2.0 * WIDTH, 2.0 * HEIGHT)), file);
    }

    private static XYChart chart(String title, List<Figures> all, ToDoubleFunction<Figures> value) {
        var chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("times the texts")
                .build();
        all.stream()
                .collect(groupingBy(Figures::name, LinkedHashMap::new, toList()))
                .forEach((name, figures) -> chart.addSeries(
                                name,
                                figures.stream().mapToDouble(Figures::times).toArray(),
                                figures.stream().mapToDouble(value).toArray())
                        .setMarker(SeriesMarkers.CIRCLE));
        style(chart.getStyler());
        var values = all.stream().mapToDouble(value).summaryStatistics();
        chart.getStyler()
                .setYAxisMin(decade(Math.floor(Math.log10(values.getMin()))))
                .setYAxisMax(decade(Math.ceil(Math.log10(values.getMax()))));
        return chart;
    }

    // So that each axis has two labels at least.
    private static double decade(double exponent) {
        return Math.pow(10, exponent);
    }

    private static void style(XYStyler styler) {
        styler.setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setXAxisLogarithmicDecadeOnly(true)
                .setYAxisLogarithmicDecadeOnly(true)
                .setXAxisDecimalPattern("#,###")
                .setYAxisDecimalPattern("#,###.##")
                .setAxisTitleFont(SMALL)
                .setAxisTickLabelsFont(SMALL)
                .setAxisTickLabelsColor(INK)
                .setAxisTickMarksColor(INK)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesStroke(new BasicStroke(0.5f))
                .setPlotGridLinesColor(FAINT);
        styler.setSeriesColors(LINES)
                .setChartFontColor(INK)
                .setXAxisTitleColor(INK)
                .setChartTitleFont(TITLE)
                .setChartTitleBoxVisible(false)
                .setChartBackgroundColor(NONE)
                .setPlotBackgroundColor(NONE)
                .setPlotBorderColor(INK)
                .setLegendFont(SMALL)
                .setLegendBackgroundColor(NONE)
                .setLegendBorderColor(NONE)
                .setLegendPosition(Styler.LegendPosition.InsideSW)
                .setLegendVisible(false)
                .setMarkerSize(6);
    }

    private static void write(Document svg, Path file) {
        try {
            var drawn = new ByteArrayOutputStream();
            svg.writeTo(drawn);
            Files.writeString(
                    file, DIGITS.matcher(drawn.toString(StandardCharsets.UTF_8)).replaceAll("$1"));
        } catch (IOException e) {
            throw new UncheckedIOException("The plot '" + file + "' cannot be written", e);
        }
    }
}

package opcit.plot;

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
import java.util.List;
import java.util.regex.Pattern;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** Charts drawn in SVG, on paper that may be light or dark. */
public final class Paper {

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

    private Paper() {}

    /** An empty chart. */
    public static XYChart chart(String title, String across) {
        var chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(across)
                .build();
        var styler = chart.getStyler();
        styler.setAxisTitleFont(SMALL)
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
        return chart;
    }

    /** Draws the charts two in a row. */
    public static void draw(List<XYChart> charts, Path file) {
        var page = new VectorGraphics2D();
        for (var at = 0; at < charts.size(); at++) {
            page.translate(at % 2 * WIDTH, at / 2 * HEIGHT);
            charts.get(at).paint(page, WIDTH, HEIGHT);
            page.translate(-(at % 2) * WIDTH, -(at / 2) * HEIGHT);
        }
        var size = new PageSize(Math.min(2.0, charts.size()) * WIDTH, Math.ceil(charts.size() / 2.0) * HEIGHT);
        try {
            var drawn = new ByteArrayOutputStream();
            new SVGProcessor().getDocument(page.getCommands(), size).writeTo(drawn);
            Files.writeString(
                    file, DIGITS.matcher(drawn.toString(StandardCharsets.UTF_8)).replaceAll("$1"));
        } catch (IOException e) {
            throw new UncheckedIOException("The plot '" + file + "' cannot be written", e);
        }
    }
}

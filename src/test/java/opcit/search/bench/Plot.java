package opcit.search.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import opcit.plot.Paper;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws figures by the size of the library. */
final class Plot {

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
        Paper.draw(charts, file);
    }

    private static XYChart chart(String title, List<Figures> all, ToDoubleFunction<Figures> value) {
        var chart = Paper.chart(title, "times the texts");
        all.stream()
                .collect(groupingBy(Figures::name, LinkedHashMap::new, toList()))
                .forEach((name, figures) -> chart.addSeries(
                                name,
                                figures.stream().mapToDouble(Figures::times).toArray(),
                                figures.stream().mapToDouble(value).toArray())
                        .setMarker(SeriesMarkers.CIRCLE));
        var values = all.stream().mapToDouble(value).summaryStatistics();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setXAxisLogarithmicDecadeOnly(true)
                .setYAxisLogarithmicDecadeOnly(true)
                .setXAxisDecimalPattern("#,###")
                .setYAxisDecimalPattern("#,###.##")
                .setYAxisMin(decade(Math.floor(Math.log10(values.getMin()))))
                .setYAxisMax(decade(Math.ceil(Math.log10(values.getMax()))));
        return chart;
    }

    // So that each axis has two labels at least.
    private static double decade(double exponent) {
        return Math.pow(10, exponent);
    }
}

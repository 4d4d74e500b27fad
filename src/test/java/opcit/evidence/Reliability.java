package opcit.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opcit.plot.Paper;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws how often the texts do answer among questions that are thought as likely to be answered. */
final class Reliability {

    private static final int BINS = 10;

    private Reliability() {}

    static void draw(List<Fit.Case> cases, Answerability answerability, Path file) {
        var thought = new ArrayList<Double>();
        var was = new ArrayList<Double>();
        for (var bin = 0; bin < BINS; bin++) {
            var number = bin;
            var inside = cases.stream()
                    .filter(one -> bin(answerability.likelihood(one.signs(), one.read())) == number)
                    .toList();
            if (!inside.isEmpty()) {
                thought.add(inside.stream()
                        .mapToDouble(one -> answerability.likelihood(one.signs(), one.read()))
                        .average()
                        .orElseThrow());
                was.add(inside.stream()
                                .filter(one -> one.asked().isAnswerable())
                                .count()
                        / (double) inside.size());
            }
        }
        var chart = Paper.chart("Answered by the texts, of questions thought so likely", "likelihood");
        chart.addSeries("held half of eval/", thought, was).setMarker(SeriesMarkers.CIRCLE);
        chart.addSeries("as thought", List.of(0.0, 1.0), List.of(0.0, 1.0)).setMarker(SeriesMarkers.NONE);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(1.0).setLegendVisible(true);
        Paper.draw(List.of(chart), file);
    }

    private static int bin(double likelihood) {
        return (int) Math.min(BINS - 1, likelihood * BINS);
    }
}

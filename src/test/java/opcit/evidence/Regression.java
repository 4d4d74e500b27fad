package opcit.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A logistic regression: how likely something is, from figures.
 *
 * @param base the log-odds when all figures are 0
 * @param weights how much each figure counts
 */
record Regression(double base, List<Double> weights) {

    private static final int STEPS = 800;
    private static final double PACE = 0.02;

    /** Figures, and whether the thing was so. */
    record Example(List<Double> figures, boolean isSo) {}

    /**
     * Fits a regression by gradient descent (Adam: Kingma and Ba, 2015) on figures brought to one scale.
     *
     * @param restraints for each figure how strongly its weight is drawn to 0
     */
    static Regression fit(List<Example> examples, List<Double> restraints) {
        var scales = IntStream.range(0, restraints.size())
                .mapToObj(i -> Scale.of(examples, i))
                .toList();
        var figures = examples.stream()
                .map(example -> IntStream.range(0, scales.size())
                        .mapToDouble(i -> scales.get(i).of(example.figures().get(i)))
                        .toArray())
                .toList();
        var weights = new double[restraints.size() + 1];
        var mean = new double[weights.length];
        var square = new double[weights.length];
        for (var step = 1; step <= STEPS; step++) {
            var slope = new double[weights.length];
            for (var e = 0; e < figures.size(); e++) {
                var error = (examples.get(e).isSo() ? 1 : 0) - likelihood(weights, figures.get(e));
                for (var i = 0; i < restraints.size(); i++) {
                    slope[i] += error * figures.get(e)[i] / figures.size();
                }
                slope[restraints.size()] += error / figures.size();
            }
            for (var i = 0; i < weights.length; i++) {
                var drawn = i < restraints.size() ? slope[i] - restraints.get(i) * weights[i] : slope[i];
                mean[i] = 0.9 * mean[i] + 0.1 * drawn;
                square[i] = 0.99 * square[i] + 0.01 * drawn * drawn;
                weights[i] += PACE
                        * (mean[i] / (1 - Math.pow(0.9, step)))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.99, step))) + 1e-9);
            }
        }
        return unscaled(weights, scales);
    }

    private static double likelihood(double[] weights, double[] figures) {
        var odds = weights[figures.length];
        for (var i = 0; i < figures.length; i++) {
            odds += weights[i] * figures[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static Regression unscaled(double[] weights, List<Scale> scales) {
        var base = weights[scales.size()];
        var unscaled = new Double[scales.size()];
        for (var i = 0; i < scales.size(); i++) {
            unscaled[i] = weights[i] / scales.get(i).spread();
            base -= unscaled[i] * scales.get(i).mean();
        }
        return new Regression(base, Arrays.asList(unscaled));
    }

    double likelihood(List<Double> figures) {
        var odds = base
                + IntStream.range(0, weights.size())
                        .mapToDouble(i -> weights.get(i) * figures.get(i))
                        .sum();
        return 1 / (1 + Math.exp(-odds));
    }

    /** Where a figure lies and how far it spreads. */
    private record Scale(double mean, double spread) {

        static Scale of(List<Example> examples, int i) {
            var mean = examples.stream()
                    .mapToDouble(example -> example.figures().get(i))
                    .average()
                    .orElse(0);
            var variance = examples.stream()
                    .mapToDouble(example -> Math.pow(example.figures().get(i) - mean, 2))
                    .average()
                    .orElse(0);
            return new Scale(mean, Math.sqrt(variance) + 1e-6);
        }

        double of(double figure) {
            return (figure - mean) / spread;
        }
    }
}

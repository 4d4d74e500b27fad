package opcit.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures that were fitted on {@code eval/}, as a file keeps them: a line each, {@code name = figure} or {@code figures}. */
record FittedFigures(Map<String, String> byName) {

    FittedFigures {
        byName = Map.copyOf(byName);
    }

    /**
     * What a file of figures stands for.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    static <T> T read(Path file, Function<FittedFigures, T> meant) {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return meant.apply(new FittedFigures(
                    lines.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, lines::getProperty))));
        } catch (IOException e) {
            throw new UncheckedIOException("The fitted figures '" + file.toAbsolutePath() + "' cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The fitted figures '" + file.toAbsolutePath() + "' are broken: " + e.getMessage(), e);
        }
    }

    double figure(String name) {
        return Double.parseDouble(line(name));
    }

    List<Double> figures(String name) {
        return Arrays.stream(line(name).split(" ")).map(Double::valueOf).toList();
    }

    /** All but those of these names. */
    Map<String, Double> others(Set<String> names) {
        return byName.keySet().stream()
                .filter(name -> !names.contains(name))
                .collect(Collectors.toMap(name -> name, this::figure));
    }

    private String line(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("there is no '" + name + "' in it");
        }
        return byName.get(name);
    }
}

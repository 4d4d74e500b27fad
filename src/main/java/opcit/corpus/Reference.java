package opcit.corpus;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opcit.citation.Locator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the reference text of a work is known by, without holding a word of it: for each article, or paragraph of a
 * resolution, its SHA-256 and one byte of the hash of each word.
 *
 * <p>The SHA-256 tells whether a text is the reference to the letter; the bytes tell at which words it is not.
 */
public record Reference(Map<Locator, Print> prints) {

    /** @param words one byte for each word; of two different words one pair in 256 shares it */
    record Print(String sha256, List<Byte> words) {

        Print {
            words = List.copyOf(words);
        }

        static Print of(String text) {
            return new Print(
                    Hash.of(text),
                    split(text).stream().map(word -> Hash.bytes(word)[0]).toList());
        }

        /** Reads what {@link #toString} writes. */
        static Print parse(String written) {
            var parts = written.split(" ", 2);
            var bytes = Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1]);
            return new Print(
                    parts[0],
                    IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList());
        }

        @Override
        public String toString() {
            var bytes = new byte[words.size()];
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] = words.get(i);
            }
            return sha256 + " " + Base64.getEncoder().encodeToString(bytes);
        }
    }

    static Reference of(Instrument instrument) {
        var prints = new LinkedHashMap<Locator, Print>();
        texts(instrument).forEach((locator, text) -> prints.put(locator, Print.of(text)));
        return new Reference(prints);
    }

    /** Reads {@code locator: sha256 words} lines. */
    static Reference read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, String> lines = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var prints = new LinkedHashMap<Locator, Print>();
            lines.forEach((locator, print) -> prints.put(Locator.parse(locator), Print.parse(print)));
            return new Reference(prints);
        } catch (IOException e) {
            throw new UncheckedIOException("The fingerprints '" + file + "' cannot be read", e);
        }
    }

    /** The form that {@link #read} reads. */
    String written() {
        return prints.entrySet().stream()
                .map(print -> print.getKey() + ": " + print.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Where the instrument is not what the reference is, in the order of the text; empty when it is the same. */
    List<Difference> differences(Instrument instrument) {
        var texts = texts(instrument);
        var differences = new ArrayList<Difference>();
        prints.forEach((locator, print) -> {
            var text = texts.get(locator);
            if (text == null) {
                differences.add(
                        new Difference(locator, different("", print.words().size())));
            } else if (!Hash.of(text).equals(print.sha256())) {
                differences.add(new Difference(locator, pieces(text, print)));
            }
        });
        texts.forEach((locator, text) -> {
            if (!prints.containsKey(locator)) {
                differences.add(new Difference(locator, different(text, 0)));
            }
        });
        return differences;
    }

    /**
     * Whether the instrument is a text of the same work, slips and misprints aside: at least half of its units stand in
     * the reference with nine in ten of their words.
     */
    public boolean isOf(Instrument instrument) {
        var strangers = differences(instrument).stream()
                .filter(difference -> Optional.ofNullable(prints.get(difference.locator()))
                        .filter(print -> !isNearly(difference, print))
                        .isPresent())
                .count();
        return strangers * 2 <= prints.size();
    }

    private static boolean isNearly(Difference difference, Print print) {
        var same = difference.pieces().stream()
                .filter(piece -> piece.kind() == Difference.Kind.SAME)
                .mapToInt(piece -> split(piece.text()).size())
                .sum();
        var others = difference.pieces().stream()
                .filter(piece -> piece.kind() == Difference.Kind.DIFFERENT)
                .mapToInt(piece -> split(piece.text()).size())
                .sum();
        return same * 10 >= Math.max(print.words().size(), same + others) * 9;
    }

    private static List<Difference.Piece> pieces(String text, Print print) {
        var words = split(text);
        var found = Print.of(text).words();
        var pieces = new ArrayList<Difference.Piece>();
        var from = 0;
        for (AbstractDelta<Byte> delta : DiffUtils.diff(print.words(), found).getDeltas()) {
            var at = delta.getTarget().getPosition();
            var to = at + delta.getTarget().size();
            if (at > from) {
                pieces.add(same(words.subList(from, at)));
            }
            pieces.addAll(different(
                    String.join(" ", words.subList(at, to)), delta.getSource().size()));
            from = to;
        }
        if (from < words.size()) {
            pieces.add(same(words.subList(from, words.size())));
        }
        return pieces;
    }

    private static Difference.Piece same(List<String> words) {
        return new Difference.Piece(Difference.Kind.SAME, String.join(" ", words), 0);
    }

    private static List<Difference.Piece> different(String text, int missing) {
        return List.of(new Difference.Piece(Difference.Kind.DIFFERENT, text, missing));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** The words of each outermost unit with all below it and the labels of those, normalised. */
    private static Map<Locator, String> texts(Instrument instrument) {
        var texts = new LinkedHashMap<Locator, String>();
        for (var provision : instrument.provisions()) {
            var outermost = provision.locator().outermost();
            var label = provision.locator().equals(outermost) ? "" : provision.label() + " ";
            texts.merge(
                    outermost, normalised(label + provision.text()), (before, after) -> (before + " " + after).strip());
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** NFC, white space folded, straight quotation marks. */
    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

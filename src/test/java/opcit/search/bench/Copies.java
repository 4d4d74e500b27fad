package opcit.search.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.corpus.Editorial;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Work;

/**
 * A library many times over: itself, and copies of its instruments in which about one word in five is another word
 * of its texts. The same seed makes the same copies.
 */
final class Copies {

    // Neither names nor the small words that hold a sentence together are changed: of all words, that is one in five.
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})[a-z]{4,}(?!\\p{L})");
    private static final double CHANGED = 0.4;
    private static final long SEED = 61_165;

    private final Library originals;
    private final Map<Integer, List<String>> words;

    Copies(Library originals) {
        this.originals = originals;
        // A word gives way to one of its length, so that all that points into a text still points at words.
        this.words = originals.instruments().stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .flatMap(provision -> WORD.matcher(provision.text()).results())
                .map(MatchResult::group)
                .collect(groupingBy(String::length, toList()));
    }

    /** What a passage and its copies have in common, and other passages have not. */
    static String form(String passage) {
        return WORD.matcher(passage).replaceAll(word -> "*".repeat(word.group().length()));
    }

    /** A library of so many times the instruments; the originals come first. */
    Library times(int times) {
        var copied = instruments(times)
                .skip(originals.instruments().size())
                .<Holding>map(copy -> new Holding.Present(copy, false, List.of()));
        return new Library(
                Stream.concat(originals.holdings().stream(), copied).toList(),
                originals.names(),
                editorial(times),
                List.of());
    }

    /** The instruments one by one, the originals first. */
    Stream<Instrument> instruments(int times) {
        return Stream.concat(
                originals.instruments().stream(),
                IntStream.range(1, times)
                        .boxed()
                        .flatMap(copy -> originals.instruments().stream().map(instrument -> copied(instrument, copy))));
    }

    private Editorial editorial(int times) {
        var editorial = originals.editorial();
        return new Editorial(changed(editorial.headnotes(), times), changed(editorial.glosses(), times));
    }

    private Map<InstrumentId, Map<Locator, String>> changed(Map<InstrumentId, Map<Locator, String>> byWork, int times) {
        var all = new HashMap<>(byWork);
        for (var instrument : originals.instruments()) {
            var lines = byWork.getOrDefault(instrument.id(), Map.of());
            for (var copy = 1; copy < times; copy++) {
                var random = random(instrument, -copy);
                var changed = new LinkedHashMap<Locator, String>();
                lines.forEach((locator, line) -> changed.put(locator, changed(line, random)));
                all.put(id(instrument, copy), changed);
            }
        }
        return all;
    }

    private Instrument copied(Instrument instrument, int copy) {
        var random = random(instrument, copy);
        var work = instrument.work();
        return new Instrument(
                new Work(
                        id(instrument, copy),
                        work.title(),
                        work.citedAs(),
                        work.kind(),
                        work.names(),
                        work.examples(),
                        work.source(),
                        work.particulars()),
                instrument.adoption(),
                instrument.opening(),
                instrument.provisions().stream()
                        .map(provision -> copied(provision, random))
                        .toList(),
                instrument.footnotes(),
                instrument.fingerprint() + " " + copy);
    }

    private Provision copied(Provision provision, Random random) {
        return new Provision(
                provision.locator(),
                provision.label(),
                changed(provision.heading(), random),
                changed(provision.text(), random),
                provision.marks(),
                provision.acts(),
                provision.citations());
    }

    private String changed(String text, Random random) {
        return WORD.matcher(text)
                .replaceAll(word -> random.nextDouble() < CHANGED ? other(word.group(), random) : word.group());
    }

    private String other(String word, Random random) {
        var others = words.getOrDefault(word.length(), List.of(word));
        return others.get(random.nextInt(others.size()));
    }

    /** Questions as they are, save for a word of the texts added to each: no two runs put the same question. */
    List<String> varied(List<String> questions, int run) {
        var random = new Random(SEED + run);
        var all = words.values().stream().flatMap(List::stream).toList();
        return questions.stream()
                .map(question -> question + " " + all.get(random.nextInt(all.size())))
                .toList();
    }

    private static InstrumentId id(Instrument instrument, int copy) {
        return new InstrumentId(instrument.id() + "-copy-" + copy);
    }

    private static Random random(Instrument instrument, int copy) {
        return new Random(Objects.hash(SEED, instrument.id().value(), copy));
    }
}

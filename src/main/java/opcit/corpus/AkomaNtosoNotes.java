package opcit.corpus;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opcit.corpus.formats.Paragraphs;
import opcit.corpus.formats.UnreadableText;

/**
 * The words of an Akoma Ntoso file, with the footnotes that are marked in them.
 *
 * <p>Footnotes are numbered in the order in which the text first marks them; those that it never marks come last.
 */
final class AkomaNtosoNotes {

    // No XML file can hold U+FFFF: two of them fence the number of a mark until the text is printed.
    private static final Pattern FENCED = Pattern.compile("\uFFFF(\\d+)\uFFFF");

    private static final Set<String> BREAKS = Set.of("br", "eol", "eop", "p", "block");
    private static final Set<String> WITHOUT_WORDS = Set.of("authorialNote", "noteRef", "del", "img", "marker");

    private final IdentityHashMap<Markup.Element, String> ids = new IdentityHashMap<>();
    private final Map<String, Markup.Element> notes = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int highest;

    /**
     * Numbers the notes.
     *
     * @param text the elements that hold the text, in its order
     * @param meta the head of the file, which may hold notes apart from the text
     * @throws UnreadableText when a mark's note is nowhere, or two notes have one eId
     */
    AkomaNtosoNotes(List<Markup.Element> text, Markup.Element meta) {
        text.forEach(this::number);
        meta.all("note").forEach(note -> {
            define(note);
            mark(note);
        });
        for (var id : numbers.keySet()) {
            if (!notes.containsKey(id)) {
                throw new UnreadableText("a mark refers to the note '%s', which is not there".formatted(id));
            }
        }
    }

    private void number(Markup.Element element) {
        if (element.name().equals("authorialNote")) {
            define(element);
            mark(element);
        } else if (element.name().equals("noteRef")) {
            ids.put(element, element.attribute("href").replaceFirst("^#", ""));
            mark(element);
        } else {
            element.elements().forEach(this::number);
        }
    }

    private void define(Markup.Element note) {
        var id = note.attributes().getOrDefault("eId", "without eId, no. " + (notes.size() + 1));
        ids.put(note, id);
        if (notes.put(id, note) != null) {
            throw new UnreadableText("it has two notes that are '%s'".formatted(id));
        }
    }

    private void mark(Markup.Element element) {
        numbers.putIfAbsent(ids.getOrDefault(element, ""), numbers.size() + 1);
    }

    /** The words of a line; marks in them are fenced. */
    String words(Markup.Element line) {
        var words = new StringBuilder();
        gather(line, words);
        return Paragraphs.folded(words.toString());
    }

    private void gather(Markup.Element element, StringBuilder words) {
        for (var part : element.inside()) {
            switch (part) {
                case Markup.Words text -> words.append(text.words());
                case Markup.Element inner -> {
                    var number = numbers.getOrDefault(ids.getOrDefault(inner, ""), 0);
                    if (number > 0) {
                        words.append('\uFFFF').append(number).append('\uFFFF');
                    } else if (!WITHOUT_WORDS.contains(inner.name())) {
                        var space = BREAKS.contains(inner.name()) ? " " : "";
                        words.append(space);
                        gather(inner, words);
                        words.append(space);
                    }
                }
            }
        }
    }

    /** The footnotes' texts, in the order of their numbers. */
    List<String> texts() {
        return numbers.keySet().stream()
                .map(notes::get)
                .map(note -> note.all("p").map(this::words).toList())
                .map(lines -> plain(String.join("\n", lines)))
                .toList();
    }

    /** The words without their marks. */
    static String plain(String fenced) {
        return FENCED.matcher(fenced).replaceAll("");
    }

    /**
     * A text as print has it, with numbers for marks; texts are to be given in their order.
     *
     * <p>A mark is left out whose number could not be told from the text's own figures; its note is not.
     */
    String printed(String fenced) {
        var words = plain(fenced);
        var printed = new StringBuilder();
        var fences = 0;
        var from = 0;
        for (var mark : FENCED.matcher(fenced).results().toList()) {
            var at = mark.start() - fences;
            fences += mark.end() - mark.start();
            var number = Integer.parseInt(mark.group(1));
            // Two marks at one place would be one number.
            if (number <= highest + 1 && at > from && isMark(words, at, number)) {
                printed.append(words, from, at).append(number);
                highest = Math.max(highest, number);
                from = at;
            }
        }
        return printed.append(words, from, words.length())
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean isMark(String words, int at, int number) {
        return ProvisionReader.isMark(
                words.substring(Math.max(0, at - 1), at),
                number,
                words.substring(at, Math.min(words.length(), at + 1)));
    }
}

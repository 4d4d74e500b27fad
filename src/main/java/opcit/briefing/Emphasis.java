package opcit.briefing;

import java.util.List;
import java.util.stream.IntStream;

/** The stretches of a text in which {@code *word*} is emphasis. */
record Emphasis(String text, boolean isEmphasised) {

    static List<Emphasis> of(String marked) {
        var parts = marked.split("\\*", -1);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new Emphasis(parts[i], i % 2 == 1))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }
}

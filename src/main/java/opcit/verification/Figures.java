package opcit.verification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Objects to figures that neither the quotes nor their citations have. */
final class Figures implements Objection {

    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final int FIRST_TEN = 20;
    private static final int TEN = 10;

    // "one" is hardly ever a figure: "no one", "one of them".
    private static final Pattern FIGURE =
            Pattern.compile("\\p{Nd}+(?:[.,/]\\p{Nd}+)*|\\b(?:(?<tens>" + String.join("|", TENS) + ")(?:[-\\s](?<ones>"
                    + String.join("|", UNITS.subList(1, TEN)) + "))?|(?<units>"
                    + String.join("|", UNITS.subList(2, UNITS.size())) + ")|hundred|thousand|million|half|dozen)\\b");

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        var known = Stream.concat(
                        Stream.of(grounds.shown()),
                        grounds.quotes().stream()
                                .flatMap(quote -> Stream.of(
                                        quote.citation().written(),
                                        quote.citation().inWords(),
                                        quote.instrument().work().title())))
                .flatMap(words -> figures(words).stream())
                .collect(Collectors.toSet());
        return figures(sentence).stream()
                .filter(figure -> !known.contains(figure))
                .findFirst()
                .map("its quotes do not have the figure %s"::formatted);
    }

    private static Set<String> figures(String text) {
        var lowered = text.toLowerCase(Locale.ROOT);
        var figures = new TreeSet<String>();
        var matcher = FIGURE.matcher(lowered);
        while (matcher.find()) {
            if (matcher.group("tens") != null) {
                var ones = matcher.group("ones") == null ? 0 : UNITS.indexOf(matcher.group("ones"));
                figures.add(String.valueOf(FIRST_TEN + TEN * TENS.indexOf(matcher.group("tens")) + ones));
            } else if (matcher.group("units") != null) {
                figures.add(String.valueOf(UNITS.indexOf(matcher.group("units"))));
            } else {
                figures.add(inAscii(matcher.group()));
            }
        }
        return figures;
    }

    private static String inAscii(String figure) {
        return IntStream.range(0, figure.length())
                .mapToObj(i -> Character.isDigit(figure.charAt(i))
                        ? String.valueOf(Character.digit(figure.charAt(i), TEN))
                        : String.valueOf(figure.charAt(i)))
                .collect(Collectors.joining());
    }
}

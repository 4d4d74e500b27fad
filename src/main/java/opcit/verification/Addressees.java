package opcit.verification;

import java.util.Optional;
import java.util.regex.Pattern;

/** Objects to an actor that the quoted words do not address, and to a wider or narrower circle of States than theirs. */
final class Addressees implements Objection {

    // Those whom texts oblige or ask. People whom they protect are not among them.
    private static final Pattern ACTOR =
            Pattern.compile("\\b(?:all\\s+(?:member\\s+)?states|member\\s+states|states\\s+part(?:y|ies)"
                    + "|governments?|secretary-general|security\\s+council|human\\s+rights\\s+council|high\\s+commissioner"
                    + "|special\\s+rapporteur|committee|international\\s+court|employers?|compan(?:y|ies)|corporations?|business(?:es)?"
                    + "|employees|police|judges?|courts?|parents|schools|hospitals?|banks?|trade\\s+unions?"
                    + "|non-governmental\\s+organi[sz]ations?|ngos?|civil\\s+society|international\\s+organi[sz]ations?"
                    + "|united\\s+nations\\s+system|airlines?|carriers?|media|private\\s+sector|european\\s+union"
                    + "|stakeholders?|states?)\\b");
    private static final Pattern OF_TREATIES = Pattern.compile("states?|states\\s+part(?:y|ies)");
    private static final String ASKS =
            "(?:request\\w*|urg\\w+|encourag\\w+|invit\\w+|call\\w*\\s+(?:up)?on|appeal\\w*\\s+to"
                    + "|recommend\\w*\\s+that|decid\\w+\\s+that)";
    private static final Pattern ASKED =
            Pattern.compile("\\b(?<verb>" + ASKS + ")\\s+(?:the\\s+)?(?<actor>" + ACTOR.pattern() + ")");

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        var said = Grounds.lower(sentence);
        var governed = grounds.governed();
        var strange = ACTOR.matcher(said)
                .results()
                .map(match -> match.group())
                .filter(actor ->
                        !(grounds.anyBinds() && OF_TREATIES.matcher(actor).matches()))
                .filter(actor -> !governed.contains(singular(actor)))
                .findFirst();
        if (strange.isPresent()) {
            return strange.map("its quotes do not speak of %s"::formatted);
        }
        return ASKED.matcher(said)
                .results()
                .filter(match -> !isAsked(match.group("actor"), grounds))
                .findFirst()
                .map(match -> "its quotes do not ask that of %s".formatted(match.group("actor")));
    }

    private static String singular(String actor) {
        return actor.replaceFirst("ies$", "").replaceFirst("y$", "").replaceFirst("s$", "");
    }

    /** Whether an act of the quotes addresses just that circle; acts without an addressee ask nobody. */
    private static boolean isAsked(String actor, Grounds grounds) {
        var addressed = grounds.quotes().stream()
                .flatMap(quote -> Grounds.acts(quote)
                        .flatMap(act -> act.addressee().stream())
                        .map(span -> Grounds.lower(span.of(quote.provision().text()))))
                .toList();
        return addressed.isEmpty() || addressed.stream().anyMatch(words -> includes(words, actor));
    }

    private static boolean includes(String addressee, String actor) {
        return actor.matches("states?")
                ? addressee.matches("(?:all\\s+)?states?\\b(?!\\s+part).*")
                : addressee.contains(actor);
    }
}

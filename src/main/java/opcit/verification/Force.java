package opcit.verification;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Objects to a force that the quoted words do not have: "requests" is not "must", and "should" is not "shall". */
final class Force implements Objection {

    /**
     * @param said how sentences say it
     * @param grounded how the text has to say it then, verbs of acts included
     */
    private record Kind(String name, Pattern said, Pattern grounded) {

        static Kind of(String name, String said, String grounded) {
            return new Kind(name, words(said), words(grounded));
        }

        /** Where sentence and text have to use the same verb. */
        static Kind verb(String stem) {
            return of(stem, stem, stem);
        }
    }

    private static final Kind DUTY = Kind.of(
            "a duty",
            "must|shall|ha(?:s|ve)\\s+to|needs?\\s+to|requires?|required|requiring|oblig\\w+|dut(?:y|ies)|mandat\\w+|compel\\w*"
                    + "|compulsory|bound\\s+(?:by|to)|commands?|orders?|undertakes?|forced?",
            "must|shall|undertakes?|dut(?:y|ies)|oblig\\w+|bound|(?:is|are|be)\\s+required|decides|demands");
    private static final Kind ADVICE =
            Kind.of("advice", "should|ought\\s+to|recommend\\w*", "should|ought\\s+to|recommend\\w*");
    private static final Kind LEAVE = Kind.of(
            "leave",
            "(?<!\\bno\\s?one\\s)(?:may|might|can|could)(?!\\s+(?:not|never))|permit\\w*|allow\\w*|authori[sz]\\w*|entitle\\w*|free\\s+to|lawful\\w*|discretion\\w*|optional\\w*",
            "may|can|cannot|permit\\w*|allow\\w*|authori[sz]\\w*|entitl\\w*|free\\w*|rights?\\s+(?:to|of)|lawful\\w*|discretion\\w*"
                    + "|except|unless|other\\s+than|only|to\\s+consider");
    private static final Kind BAN = Kind.of(
            "a ban",
            "(?:may|can|could)\\s+(?:not|never)|cannot|no\\s?one\\s+(?:may|can)|prohibit\\w*|forbid\\w*|forbidden|bans?|banned|outlaw\\w*|illegal\\w*|unlawful\\w*|crimes?|criminal\\w*|punish\\w*",
            "prohibit\\w*|forbid\\w*|not|no|nor|unlawful\\w*|illegal\\w*|illicit|crimes?|criminal\\w*|punish\\w*|offences?"
                    + "|prosecut\\w*|abolish\\w*");

    // The verbs by which a resolution does things, as stems.
    private static Stream<Kind> acts() {
        return Stream.of(
                        "request(?:s|ed|ing)?",
                        "urg(?:e|es|ed|ing)",
                        "encourag\\w+",
                        "invit\\w+",
                        "call(?:s|ed|ing)?\\s+(?:up)?on",
                        "call(?:s|ed|ing)?\\s+for",
                        "appeal(?:s|ed|ing)?",
                        "decid\\w+",
                        "demand(?:s|ed|ing)?",
                        "instruct\\w*",
                        "insist\\w*",
                        "condemn\\w*",
                        "deplor\\w+",
                        "welcom\\w+",
                        "endors\\w+",
                        "commend\\w*",
                        "guarantee\\w*")
                .map(Kind::verb);
    }

    private static final Pattern DENIED = words("(?:does|do|is|are)\\s+not\\s+(?:legally\\s+)?(?:a\\s+|an\\s+)?"
            + "(?:binding|bind|require[ds]?|oblige[ds]?|obligat\\w+|dut(?:y|ies)|mandatory)");
    private static final Pattern BINDING = words("binding|binds?");

    /** The sentence without its saying that a text which does not bind does not. */
    static String withoutDeniedDuty(String sentence, Grounds grounds) {
        return grounds.anyBinds() ? sentence : DENIED.matcher(sentence).replaceAll(" ");
    }

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        if (BINDING.matcher(sentence).find() && !grounds.bind()) {
            return Optional.of("what it quotes does not bind");
        }
        var words = grounds.governed();
        return Stream.concat(Stream.of(DUTY, ADVICE, LEAVE, BAN), acts())
                .filter(kind -> kind.said().matcher(sentence).find())
                .filter(kind -> !kind.grounded().matcher(words).find())
                .findFirst()
                .map(kind -> "its quotes do not have the force of %s".formatted(kind.name()));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", CASE_INSENSITIVE);
    }
}

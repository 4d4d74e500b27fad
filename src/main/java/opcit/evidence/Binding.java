package opcit.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.corpus.Act;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;

/** Answers whether a text binds: no provision says so of its own text, but its verbs show it. */
final class Binding {

    private static final int MOST = 3;

    private static final Pattern UNDERTAKES = Pattern.compile("\\bundertakes?\\b(?! by)");
    private static final Pattern PROCLAIMS =
            Pattern.compile("\\b(?:proclaims|solemnly declares|common standard)\\b", Pattern.CASE_INSENSITIVE);

    private Binding() {}

    /** The text whose force is asked for; empty when none is, or several are. */
    static Optional<Instrument> text(Understanding.Clear question, Library library) {
        if (question.form() != Understanding.Form.FORCE) {
            return Optional.empty();
        }
        var named = question.named().stream()
                .flatMap(naming -> naming.instrument().stream())
                .flatMap(id -> library.instrument(id).stream())
                .distinct()
                .toList();
        return named.isEmpty() && question.ofFirst()
                ? library.first()
                : named.stream().filter(one -> named.size() == 1).findFirst();
    }

    /** The provisions in which the force of a text shows. */
    static List<Exhibit> shown(Instrument text) {
        var exhibits = new Exhibits();
        switch (text.work().kind()) {
            case TREATY ->
                saying(UNDERTAKES, text).forEach(provision -> exhibits.add(text, provision, Focus.whole(provision)));
            case DECLARATION ->
                saying(PROCLAIMS, text)
                        .limit(1)
                        .forEach(provision -> exhibits.add(text, provision, Focus.whole(provision)));
            case RESOLUTION, REPORT ->
                asking(text)
                        .forEach(provision -> exhibits.add(
                                text, provision, provision.acts().getFirst().span()));
        }
        return exhibits.numbered();
    }

    private static Stream<Provision> saying(Pattern words, Instrument text) {
        return text.provisions().stream()
                .filter(provision -> words.matcher(provision.text()).find())
                .filter(provision -> !provision.text().endsWith(":"))
                .limit(2);
    }

    /** A paragraph for each of the verbs by which a resolution asks things of States. */
    private static Stream<Provision> asking(Instrument text) {
        var verbs = new HashSet<String>();
        return text.provisions().stream()
                .filter(provision -> !provision.acts().isEmpty())
                .filter(provision -> {
                    var act = provision.acts().getFirst();
                    return addresses(act, "State", provision)
                            && verbs.add(act.verb().of(provision.text()));
                })
                .limit(MOST);
    }

    private static boolean addresses(Act act, String whom, Provision provision) {
        return act.addressee()
                .filter(addressee -> addressee.of(provision.text()).contains(whom))
                .isPresent();
    }
}

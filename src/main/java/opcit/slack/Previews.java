package opcit.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;

/** What stands behind the addresses of the page, in short. Notes that people wrote are not shown. */
final class Previews {

    // /texts/a-res-61-165, /texts/a-res-61-165#para_8
    private static final Pattern TEXT = Pattern.compile("/texts/([a-z0-9]+(?:-[a-z0-9]+)*)/?(?:#([a-z0-9_-]{1,200}))?");
    private static final Pattern BRIEFING = Pattern.compile("/briefings/([a-f0-9-]{36})/?");

    // Longer ones are none of the page's.
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_LINE = 3_000;
    private static final int MOST_CITED = 10;

    private final SlackSettings settings;
    private final Supplier<Library> library;
    private final Briefings briefings;

    Previews(SlackSettings settings, Supplier<Library> library, Briefings briefings) {
        this.settings = settings;
        this.library = library;
        this.briefings = briefings;
    }

    /** The preview of what has this address; empty when there is no such thing. */
    Optional<List<LayoutBlock>> of(String address) {
        if (address.length() > LONGEST_ADDRESS || !address.startsWith(settings.link("/"))) {
            return Optional.empty();
        }
        var place = address.substring(settings.link("").length());
        var text = TEXT.matcher(place);
        if (text.matches()) {
            return library.get().instruments().stream()
                    .filter(instrument -> instrument.id().value().equals(text.group(1)))
                    .findFirst()
                    .flatMap(instrument -> Optional.ofNullable(text.group(2))
                            .map(locator -> provision(instrument, locator))
                            .orElseGet(() -> Optional.of(whole(instrument))));
        }
        var briefing = BRIEFING.matcher(place);
        return briefing.matches() ? briefings.find(briefing.group(1)).map(this::pinned) : Optional.empty();
    }

    private Optional<List<LayoutBlock>> provision(Instrument instrument, String locator) {
        return place(instrument.id(), locator).flatMap(library.get()::provision).map(provision -> {
            var citation = instrument.citation(provision).written();
            var kind = instrument.work().kind();
            return List.of(
                    section(words(provision)),
                    small("%s · %s".formatted(citation, kind.binding() ? "binding" : "not binding")));
        });
    }

    private static Optional<Place> place(InstrumentId instrument, String locator) {
        try {
            return Optional.of(new Place(instrument, Locator.parse(locator)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // A quotation is never cut.
    private static String words(Provision provision) {
        var words = provision.text().isEmpty() ? provision.heading() : "“%s”".formatted(provision.text());
        return words.isEmpty() || words.length() > LONGEST_LINE ? "Read it on the page." : words;
    }

    private static List<LayoutBlock> whole(Instrument instrument) {
        return List.of(
                section(instrument.work().title()),
                small("%d provisions".formatted(instrument.provisions().size())));
    }

    private List<LayoutBlock> pinned(Briefing briefing) {
        var cited = briefing.pins().stream()
                .flatMap(pin -> library.get().instrument(pin.place().instrument()).stream()
                        .flatMap(instrument ->
                                library.get().provision(pin.place()).stream().map(instrument::citation)))
                .map(citation -> citation.written())
                .distinct()
                .limit(MOST_CITED)
                .collect(Collectors.joining("; "));
        var counted = "Briefing · " + BriefingList.count(briefing);
        return List.of(section(briefing.title()), small(cited.isEmpty() ? counted : counted + " · " + cited));
    }

    private static LayoutBlock section(String text) {
        return SectionBlock.builder()
                .text(Menus.words(Envelopes.cut(text, LONGEST_LINE)))
                .build();
    }

    private static LayoutBlock small(String text) {
        return ContextBlock.builder()
                .elements(List.of(Menus.words(Envelopes.cut(text, LONGEST_LINE))))
                .build();
    }
}

package opcit.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import opcit.corpus.Instrument;
import opcit.corpus.Provision;
import opcit.evidence.Ranked;

/**
 * The provisions that speak to a topic, by the text that they stand in.
 *
 * @param texts the text with the most relevant provision first
 */
record TopicBody(List<TextOnTopic> texts) {

    /** @param provisions in the order of the text */
    record TextOnTopic(String instrument, List<ProvisionOnTopic> provisions) {}

    /** @param chapeau the words that lead up to the provision and without which it is not read; empty for most */
    record ProvisionOnTopic(String locator, String citation, String href, String chapeau, String text) {}

    static TopicBody of(List<Ranked> speaking) {
        var texts = speaking.stream()
                .collect(Collectors.groupingBy(
                        Ranked::instrument,
                        LinkedHashMap::new,
                        Collectors.mapping(Ranked::provision, Collectors.toList())));
        return new TopicBody(texts.entrySet().stream()
                .map(text -> text(text.getKey(), text.getValue()))
                .toList());
    }

    private static TextOnTopic text(Instrument instrument, List<Provision> speaking) {
        return new TextOnTopic(
                instrument.id().value(),
                speaking.stream()
                        .sorted(Comparator.comparingInt(instrument.units()::indexOf))
                        .map(provision -> provision(instrument, provision))
                        .toList());
    }

    private static ProvisionOnTopic provision(Instrument instrument, Provision provision) {
        var citation = instrument.citation(provision);
        return new ProvisionOnTopic(
                citation.place().locator().toString(),
                citation.written(),
                citation.place().href(),
                instrument.chapeaux(provision).stream().map(Provision::text).collect(Collectors.joining(" ")),
                provision.text());
    }
}

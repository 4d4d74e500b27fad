package opcit.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import opcit.corpus.Instrument;
import opcit.corpus.Provision;
import opcit.evidence.Gathering;

/**
 * The provisions that speak to a topic, by the text that they stand in.
 *
 * @param texts the text with the most relevant provision first
 */
record TopicBody(List<TextOnTopic> texts) {

    /** @param provisions in the order of the text */
    record TextOnTopic(String instrument, List<ProvisionOnTopic> provisions) {}

    /**
     * @param rank 1 for the provision of all texts that speaks to the topic most
     * @param chapeau the words that lead up to the provision and without which it is not read; empty for most
     */
    record ProvisionOnTopic(String locator, String citation, String href, int rank, String chapeau, String text) {}

    /** @param speaking the most relevant first */
    static TopicBody of(List<Gathering.Ranked> speaking) {
        var texts = speaking.stream()
                .collect(Collectors.groupingBy(Gathering.Ranked::instrument, LinkedHashMap::new, Collectors.toList()));
        return new TopicBody(texts.entrySet().stream()
                .map(text -> text(text.getKey(), text.getValue(), speaking))
                .toList());
    }

    private static TextOnTopic text(
            Instrument instrument, List<Gathering.Ranked> ofIt, List<Gathering.Ranked> speaking) {
        return new TextOnTopic(
                instrument.id().value(),
                ofIt.stream()
                        .sorted(Comparator.comparingInt(
                                ranked -> instrument.units().indexOf(ranked.provision())))
                        .map(ranked -> provision(ranked, speaking.indexOf(ranked) + 1))
                        .toList());
    }

    private static ProvisionOnTopic provision(Gathering.Ranked ranked, int rank) {
        var instrument = ranked.instrument();
        var provision = ranked.provision();
        var citation = instrument.citation(provision);
        return new ProvisionOnTopic(
                citation.place().locator().toString(),
                citation.written(),
                citation.place().href(),
                rank,
                instrument.chapeaux(provision).stream().map(Provision::text).collect(Collectors.joining(" ")),
                provision.text());
    }
}

package opcit.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Pinned quotations in an order, grouped under headings.
 *
 * @param changed when it or one of its pins last was changed
 */
public record Briefing(String id, String title, Instant created, Instant changed, List<Section> sections) {

    /** The pins under one heading; an empty heading is none. */
    public record Section(String heading, List<Pin> pins) {

        public Section {
            pins = List.copyOf(pins);
        }
    }

    public Briefing {
        sections = List.copyOf(sections);
    }

    /** Pins of one heading stand together, where the first of them stands. */
    static List<Section> grouped(List<Pin> pins) {
        var groups = new LinkedHashMap<String, List<Pin>>();
        pins.forEach(pin -> groups.computeIfAbsent(pin.heading(), heading -> new ArrayList<>())
                .add(pin));
        return groups.entrySet().stream()
                .map(group -> new Section(group.getKey(), group.getValue()))
                .toList();
    }

    /** All pins in their order. */
    public List<Pin> pins() {
        return sections.stream().flatMap(section -> section.pins().stream()).toList();
    }
}

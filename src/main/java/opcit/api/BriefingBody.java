package opcit.api;

import java.time.Instant;
import java.util.List;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.corpus.Library;

/** A briefing with its pins under their headings, each held against its text as it is now. */
record BriefingBody(String id, String title, Instant created, Instant changed, List<SectionBody> sections) {

    /** @param heading empty for the pins that stand under none */
    record SectionBody(String heading, List<PinBody> pins) {}

    /** A briefing in a list. */
    record Summary(String id, String title, Instant created, Instant changed, int pins) {

        static Summary of(Briefing briefing) {
            return new Summary(
                    briefing.id(),
                    briefing.title(),
                    briefing.created(),
                    briefing.changed(),
                    briefing.pins().size());
        }
    }

    static BriefingBody of(Briefing briefing, Briefings briefings, Library library) {
        return new BriefingBody(
                briefing.id(),
                briefing.title(),
                briefing.created(),
                briefing.changed(),
                briefing.sections().stream()
                        .map(section -> new SectionBody(
                                section.heading(),
                                section.pins().stream()
                                        .map(pin -> PinBody.of(pin, briefings, library))
                                        .toList()))
                        .toList());
    }
}

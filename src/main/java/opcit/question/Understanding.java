package opcit.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Naming;

/** What was understood of a question. */
public sealed interface Understanding {

    /**
     * The question can be looked into.
     *
     * @param words what to search for: the question without the places it names
     * @param cited the provisions that it names, but for those of an instrument that is not known
     * @param named the instruments that it names, those it only speaks of included
     * @param ofBodies the instruments whose bodies it names, as the ICCPR's Human Rights Committee
     * @param sources the instruments whose own text it asks for ("under the Covenant"), and those that are not known
     *     though a provision of them is asked for ("para. 4 of resolution 45/158")
     * @param ofFirst whether it asks what the library's first instrument says, as "the resolution" does
     * @param quantity whether it asks for a number, an amount or a date
     * @param properNames the names of people, places and things in it, as far as capital letters tell
     * @param asked the question as it stands alone, without the conversation around it
     * @param language the language that it is asked in
     */
    record Clear(
            String words,
            List<Cited> cited,
            List<Naming> named,
            List<InstrumentId> ofBodies,
            List<Naming> sources,
            boolean ofFirst,
            boolean quantity,
            List<String> properNames,
            String asked,
            Language language)
            implements Understanding {

        public Clear {
            cited = List.copyOf(cited);
            named = List.copyOf(named);
            ofBodies = List.copyOf(ofBodies);
            sources = List.copyOf(sources);
            properNames = List.copyOf(properNames);
        }

        /** The instruments that it speaks of, by their own names or those of their bodies. */
        public Set<InstrumentId> spokenOf() {
            return Stream.concat(named.stream().flatMap(naming -> naming.instrument().stream()), ofBodies.stream())
                    .collect(Collectors.toSet());
        }

        /** The form of answer that its wording asks for. */
        public Form form() {
            return Forms.of(this);
        }
    }

    /** A form of answer. */
    enum Form {
        /** Whether a text binds, and nothing else: the provisions in which its force shows. */
        FORCE,
        /** What a word means: the provision that says so, without those that use it. */
        DEFINITION,
        /** Several things: as many provisions as name them, to the end. */
        LIST,
        /** What several texts say of one thing: each of them. */
        COMPARISON,
        /** Anything else about a subject. */
        TOPIC
    }

    /**
     * The question needs a word more.
     *
     * @param reply what to ask the person back
     */
    record Unclear(String reply) implements Understanding {}

    /**
     * Nothing is asked that a text could answer: a greeting, thanks, a question about Opcit itself.
     *
     * @param reply what to say to it
     */
    record Courtesy(String reply) implements Understanding {}

    /** A provision that the question names; without an instrument it is of the library's first one. */
    record Cited(Locator locator, Optional<InstrumentId> instrument) {}
}

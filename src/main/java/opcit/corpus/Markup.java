package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in an XML file: elements, and the words in and between them. */
sealed interface Markup {

    /** The words of the element and of all in it, as they stand in the file. */
    String words();

    record Words(String words) implements Markup {}

    /**
     * An element.
     *
     * @param name its name without prefix; of another namespace than that of the format, after that in braces
     * @param attributes the values of those without prefix, by their names
     * @param inside what stands in it, in order
     */
    record Element(String name, Map<String, String> attributes, List<Markup> inside) implements Markup {

        static Element empty(String name, Map<String, String> attributes) {
            return new Element(name, Map.copyOf(attributes), new ArrayList<>());
        }

        @Override
        public String words() {
            var words = new StringBuilder();
            inside.forEach(part -> words.append(part.words()));
            return words.toString();
        }

        /** The value of an attribute; empty when it is not there. */
        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** The elements that stand in it directly. */
        Stream<Element> elements() {
            return inside.stream()
                    .flatMap(part -> part instanceof Element element ? Stream.of(element) : Stream.empty());
        }

        /** The first of those that has this name. */
        Optional<Element> first(String child) {
            return elements().filter(element -> element.name.equals(child)).findFirst();
        }

        /** All elements of this name in it, however deep. */
        Stream<Element> all(String descendant) {
            return elements()
                    .flatMap(element -> Stream.concat(
                            element.name.equals(descendant) ? Stream.of(element) : Stream.empty(),
                            element.all(descendant)));
        }
    }
}

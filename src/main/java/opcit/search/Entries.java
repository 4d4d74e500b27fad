package opcit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opcit.citation.Place;
import opcit.corpus.Span;
import org.apache.lucene.index.IndexReader;

/** What each entry of the index is a stretch of; entries are numbered as Lucene numbers its documents. */
record Entries(List<Schema.Entry> all, Map<Place, List<Integer>> byPlace) {

    static Entries of(IndexReader reader) throws IOException {
        var all = new ArrayList<Schema.Entry>();
        var byPlace = new LinkedHashMap<Place, List<Integer>>();
        var stored = reader.storedFields();
        for (var number = 0; number < reader.maxDoc(); number++) {
            var entry = Schema.entry(stored.document(number));
            all.add(entry);
            byPlace.computeIfAbsent(entry.place(), place -> new ArrayList<>()).add(number);
        }
        return new Entries(List.copyOf(all), byPlace);
    }

    Place place(int number) {
        return all.get(number).place();
    }

    Span span(int number) {
        return all.get(number).span();
    }

    /** The provision itself first, then its clauses, as they were written. */
    List<Integer> of(Place place) {
        return byPlace.getOrDefault(place, List.of());
    }
}

package opcit.search.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opcit.search.bench.TestCollection.Question;

/** One way of finding, put to every question of a collection, one after another. */
record Run(Measures measures, Latencies latencies) {

    // The first questions are slower: classes are loaded and code is compiled.
    private static final int WARM_UP = 200;

    static Run of(Retrieval retrieval, TestCollection collection) {
        var questions = collection.questions().stream().map(Question::text).toList();
        // Not in the very words, which a retrieval may remember.
        questions.stream().limit(WARM_UP).forEach(words -> retrieval.find("Say: " + words, Measures.DEPTH));
        var found = new HashMap<String, List<String>>();
        var latencies = Load.alone(questions, words -> found.put(words, retrieval.find(words, Measures.DEPTH)));
        var measures = new ArrayList<Measures>();
        for (var question : collection.questions()) {
            measures.add(Measures.of(found.getOrDefault(question.text(), List.of()), collection.relevant(question)));
        }
        return new Run(Measures.mean(measures), latencies);
    }
}

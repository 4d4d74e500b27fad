package opcit.search.bench;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.corpus.Instrument;
import opcit.corpus.Texts;
import opcit.eval.EvalQuestion;
import opcit.search.SearchRoom;
import opcit.search.bench.TestCollection.Passage;
import org.springframework.util.FileSystemUtils;

/** Measures what finding costs with many times the texts, and draws it. */
final class Scale {

    private static final Path KEPT = Path.of("target", "scale");
    private static final Path DOCS = Path.of("docs");
    private static final int CALLERS = 50;
    private static final int LIMIT = 10;
    private static final double MEGA = 1e6;
    // "Have agreed as follows:" is no provision to be found.
    private static final int FEWEST_WORDS = 5;

    private final Copies copies = new Copies(Texts.read(Texts.FOLDER, Texts.REFERENCE));
    private final List<String> questions = questions();
    private final SearchRoom room;
    private int runs;

    private Scale(SearchRoom room) {
        this.room = room;
    }

    /** @param arguments the most times the texts; every power of ten up to it is measured */
    static void main(String[] arguments) throws IOException {
        var most = Integer.parseInt(arguments[0]);
        try (var room = SearchRoom.ofSeededVectors(KEPT.resolve("vectors.bin"), Copies::form)) {
            var scale = new Scale(room);
            // Embeds the texts themselves, which is not what is measured.
            scale.opcit(1).close();
            var all = new ArrayList<Figures>();
            System.out.println(Figures.tableHead());
            for (var times : IntStream.iterate(1, size -> size <= most, size -> size * 10)
                    .toArray()) {
                all.add(scale.measure("Opcit", times, () -> scale.opcit(times)));
                all.add(scale.measure("LangChain4j, in memory", times, () -> scale.langChain(times)));
            }
            Files.writeString(DOCS.resolve("performance.csv"), Figures.csv(all));
            Plot.draw(all, DOCS.resolve("performance.svg"));
        }
    }

    private Figures measure(String name, int times, Supplier<Retrieval> opening) throws IOException {
        var provisions = provisions(times).count();
        FileSystemUtils.deleteRecursively(index());
        var before = heap();
        var begun = System.nanoTime();
        try (var retrieval = opening.get()) {
            var seconds = (System.nanoTime() - begun) / 1e9;
            var held = heap() - before;
            // To warm up.
            Load.alone(varied(), question -> retrieval.find(question, LIMIT));
            var alone = Load.inTurn(varied(), question -> retrieval.find(question, LIMIT), varied(), room::ofQuestion);
            var figures = new Figures(
                    name,
                    times,
                    provisions,
                    seconds,
                    held,
                    disk(),
                    alone.first(),
                    alone.second(),
                    Load.together(CALLERS, varied(), question -> retrieval.find(question, LIMIT)));
            System.out.println(figures.tableRow());
            return figures;
        }
    }

    private Retrieval opcit(int times) {
        return OpcitRetrieval.over(copies.times(times), room, index());
    }

    private Retrieval langChain(int times) {
        return LangChain.over(provisions(times), room::ofText, new BgeSmallEnV15QuantizedEmbeddingModel());
    }

    private Stream<Passage> provisions(int times) {
        return copies.instruments(times).flatMap(Scale::provisions);
    }

    private static Stream<Passage> provisions(Instrument instrument) {
        return instrument.provisions().stream()
                .filter(provision -> provision.text().split(" ").length > FEWEST_WORDS)
                .map(provision -> new Passage(
                        instrument.place(provision).href(), provision.heading(), instrument.inContext(provision)));
    }

    private List<String> varied() {
        return copies.varied(questions, runs++);
    }

    private static Path index() {
        return KEPT.resolve("lucene");
    }

    /** What people ask, without what is looked up by its number and never searched for. */
    private static List<String> questions() {
        return EvalQuestion.read(Path.of("eval/library/plain.jsonl")).stream()
                .filter(asked -> !asked.kind().equals("lookup"))
                .map(EvalQuestion::question)
                .toList();
    }

    private static double heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    private static double disk() throws IOException {
        if (!Files.isDirectory(index())) {
            return 0;
        }
        try (var files = Files.walk(index())) {
            return files.mapToLong(file -> file.toFile().length()).sum() / MEGA;
        }
    }
}

package opcit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneSearcherTest {

    private static final Embedder EMBEDDER = new Embedder();
    private static final Library LIBRARY = Texts.resolutionAlone();

    @TempDir
    private static Path temporary;

    private static Path index;

    @BeforeAll
    static void buildTheIndex() throws IOException {
        index = temporary.resolve("lucene");
        search("anything", LIBRARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remittances                                        | para_12 | the text's own word
            sending money home                                 | para_12 | a synonym of three words
            women working off the books                        | rec_9   | a synonym and a word of the text
            can border guards just lock migrants up?           | para_8  | lay words
            Who may leave a country and come back to it?       | rec_3   | a paraphrase
            hate crimes against foreigners                     | para_10 | synonyms alone
            """)
    void findsByWordsAndByMeaning(String question, String first, String reason) throws IOException {
        assertThat(search(question, LIBRARY)).as(reason).startsWith(first);
    }

    @Test
    void opensAnIndexOfTheSameTextsWithoutBuildingItAnew() throws IOException {
        var before = written();
        search("remittances", LIBRARY);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void buildsTheIndexAnewWhenTheTextHasChanged() throws IOException {
        var folder = Files.createDirectory(temporary.resolve("texts"));
        var text = Files.readString(Texts.FOLDER.resolve("a-res-61-165.txt"));
        Files.writeString(folder.resolve("a-res-61-165.txt"), text.replace("remittances", "zucchini"));
        assertThat(search("zucchini", Texts.read(folder))).startsWith("para_12");
        assertThat(search("remittances", LIBRARY)).startsWith("para_12");
    }

    @Test
    void buildsTheIndexAnewWhenItIsBroken() throws IOException {
        try (var files = Files.list(index)) {
            for (var file : files.toList()) {
                Files.writeString(file, "broken");
            }
        }
        assertThat(search("remittances", LIBRARY)).startsWith("para_12");
    }

    @Test
    void leavesNothingBesideTheIndex() throws IOException {
        try (var beside = Files.list(temporary)) {
            assertThat(beside.map(Path::getFileName).map(Path::toString)).isSubsetOf("lucene", "texts");
        }
    }

    @Test
    void answersByWordsAloneUntilTheTextsAreReadForTheirMeaning(@TempDir Path empty) throws Exception {
        var folder = new IndexFolder(empty.resolve("lucene"), empty.resolve("no vectors"), EMBEDDER);
        var mayOpen = new CountDownLatch(1);
        var index = new LuceneIndex(folder, new QuestionAnalyzer(Path.of("index/synonyms.txt")), EMBEDDER);
        try (var searcher = new CurrentSearcher(new CurrentSearcher.Index() {
            @Override
            public LuceneSearcher open(Library library) {
                awaited(mayOpen);
                return index.open(library);
            }

            @Override
            public LuceneSearcher byWords(Library library) {
                return index.byWords(library);
            }

            @Override
            public int unread(Library library) {
                // More than can be waited for.
                return index.unread(library) + 1_000;
            }

            @Override
            public Optional<Progress> progress() {
                return index.progress();
            }
        })) {
            searcher.start(LIBRARY);
            assertThat(searcher.progress())
                    .hasValueSatisfying(progress -> assertThat(progress.read()).isZero());
            assertThat(best(searcher, "remittances")).isEqualTo("para_12");

            mayOpen.countDown();
            for (var waits = 0; searcher.progress().isPresent() && waits < 600; waits++) {
                Thread.sleep(100);
            }
            assertThat(searcher.progress()).isEmpty();
            assertThat(best(searcher, "Who may leave a country and come back to it?"))
                    .as("by its meaning")
                    .isEqualTo("rec_3");
        }
    }

    private static String best(Searcher searcher, String question) {
        return searcher.search(question, new Scope.Library(), 10)
                .best()
                .getFirst()
                .place()
                .locator()
                .toString();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> search(String question, Library library) throws IOException {
        var reader = new IndexFolder(index, Path.of("index/vectors.bin"), EMBEDDER).open(library);
        var analyzer = new QuestionAnalyzer(Path.of("index/synonyms.txt"));
        try (var searcher = new LuceneSearcher(reader, analyzer, EMBEDDER)) {
            return searcher.search(question, new Scope.Library(), 10).best().stream()
                    .map(hit -> hit.place().locator().toString());
        }
    }

    private static FileTime written() throws IOException {
        return Files.getLastModifiedTime(index);
    }
}

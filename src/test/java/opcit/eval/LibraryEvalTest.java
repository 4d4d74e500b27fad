package opcit.eval;

import java.nio.file.Path;
import opcit.OpcitTest;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.TestPropertySource;

/** The questions on all texts, asked where all texts are. */
@OpcitTest
@TestPropertySource(
        properties = {"opcit.corpus.folders=index/texts,../shared/texts", "opcit.index.folder=target/lucene-library"})
@EnabledIf("opcit.corpus.Texts#areHere")
class LibraryEvalTest extends EvalTest {

    LibraryEvalTest() {
        super(Path.of("eval/library/plain.jsonl"), new Floors(200, 0.82, 0.91, 0.78, 0.95));
    }
}

package opcit.eval;

import opcit.Opcit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opcit started on a port of its own, over some folders of texts. */
public final class Started {

    /** The folder of the text that the repository carries. */
    public static final String RESOLUTION = "index/texts";

    /** The folders of all texts. */
    public static final String LIBRARY = "index/texts,../shared/texts";

    private Started() {}

    public static ConfigurableApplicationContext over(String folders) {
        return new SpringApplicationBuilder(Opcit.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--opcit.corpus.fetch=off",
                        "--opcit.corpus.added=target/eval-added",
                        "--opcit.store.folder=./target/eval-data",
                        "--opcit.corpus.folders=" + folders,
                        "--opcit.index.folder=target/eval-" + Integer.toHexString(folders.hashCode()));
    }
}

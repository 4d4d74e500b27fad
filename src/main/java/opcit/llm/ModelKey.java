package opcit.llm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Reads the model's key, which stands in no file and on no command line. */
final class ModelKey {

    private ModelKey() {}

    /** The key that the environment holds; null when it holds none, as models on one's own machine need none. */
    static @Nullable String read(Environment environment) {
        var key = System.getenv(ModelConfiguration.KEY);
        var set = environment.getProperty("opcit.model.key");
        if (set != null && !Objects.equals(set, key)) {
            throw new IllegalStateException(
                    "opcit.model.key is set in a file or on the command line, where others can read it. Remove it there"
                            + " and set the environment variable " + ModelConfiguration.KEY + ".");
        }
        return key;
    }
}

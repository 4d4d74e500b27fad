package opcit.corpus;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the texts are.
 *
 * @param folders folders to look for texts in, the first that has a text wins; a missing folder is skipped
 * @param catalogue the file that lists the works
 */
@ConfigurationProperties("opcit.corpus")
record CorpusSettings(List<String> folders, String catalogue) {}

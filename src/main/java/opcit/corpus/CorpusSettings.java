package opcit.corpus;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the texts are.
 *
 * @param folders folders to look for texts in, the first that has a text wins; a missing folder is skipped
 * @param added the folder that fetched texts and texts added by a person are kept in; it is looked in last
 * @param catalogue the file that lists the works
 * @param fingerprints the folder of what reference texts are known by, a file for each work
 * @param headnotes the folder of headnotes, a file for each work
 * @param glosses the folder of glosses, a file for each work
 */
@ConfigurationProperties("opcit.corpus")
record CorpusSettings(
        List<String> folders, String added, String catalogue, String fingerprints, String headnotes, String glosses) {}

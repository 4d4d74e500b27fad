package opcit.search;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index is kept.
 *
 * @param folder the folder of the Lucene index; built when absent or out of date
 * @param vectors the file of vectors that come with Opcit, so that its own texts need not be embedded anew
 * @param synonyms the file of the field's synonyms
 */
@ConfigurationProperties("opcit.index")
record IndexSettings(String folder, String vectors, String synonyms) {}

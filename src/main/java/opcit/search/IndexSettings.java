package opcit.search;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index is kept.
 *
 * @param folder the folder of the Lucene index; built when absent or out of date
 * @param vectors the file of vectors that come with Opcit, so that its own texts need not be embedded anew
 * @param synonyms the file of the field's synonyms
 * @param reader the file of the weights with which questions and provisions are read together
 */
@ConfigurationProperties("opcit.index")
record IndexSettings(String folder, String vectors, String synonyms, String reader) {}

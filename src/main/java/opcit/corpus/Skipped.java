package opcit.corpus;

/**
 * A file of the folders that took no place in the library.
 *
 * @param file its name, without folders
 * @param why the reason, as a whole sentence for a person
 */
public record Skipped(String file, String why) {}

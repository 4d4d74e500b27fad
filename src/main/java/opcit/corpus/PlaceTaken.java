package opcit.corpus;

/** A text of that work is in the library already, and none takes the place of another. */
public final class PlaceTaken extends RuntimeException {

    PlaceTaken(Work work) {
        super(
                ("The library has the text of %s already, and none takes the place of another. To change it, take its file"
                                + " out of the folder of texts first.")
                        .formatted(work.citedAs()));
    }
}

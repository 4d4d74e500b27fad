package opcit.draft;

/**
 * The words that a claim rests on.
 *
 * @param exhibit the number of the exhibit in the evidence
 * @param words the words meant, as the drafter has them; what is shown is cut from the text itself
 */
public record Pointer(int exhibit, String words) {}

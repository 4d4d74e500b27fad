package opcit.llm;

/** The tokens that an asking took, as the provider counts them; 0 where it does not say. */
public record Usage(int read, int said) {

    public static final Usage NONE = new Usage(0, 0);

    public int all() {
        return read + said;
    }

    public Usage plus(Usage other) {
        return new Usage(read + other.read, said + other.said);
    }
}

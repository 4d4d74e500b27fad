package opcit.corpus;

/** A treaty that no one ever signed, with negations, exceptions, leave and points. */
public final class Harbours {

    private static final String TEXT = """
            Convention on the Freedom of Harbours
            Preamble
            The States Parties to the present Convention,
            Considering that a harbour is for all,
            Have agreed as follows:
            Article 1
            1. No one shall be held in a harbour against his will, except on such grounds as are established by law.
            2. Every keeper shall have the right to leave a harbour within three days.
            Article 2
            1. States Parties shall not expel keepers collectively.
            2. They may inspect ships of more than fifty tons. Non-discrimination shall be their guide.
            Article 3
            In an emergency, a harbour master may:
            (a) Close the harbour for no more than twelve hours;
            (b) Search a ship, provided that its captain is present.
            """;

    private Harbours() {}

    public static Instrument treaty() {
        return read(TEXT);
    }

    /** The same with words of someone else's in article 2, paragraph 2. */
    public static Instrument treatyWith(String words) {
        return read(TEXT.replace("of more than fifty tons.", "of more than fifty tons. " + words));
    }

    private static Instrument read(String text) {
        return InventedTexts.read("harbours", "Convention on the Freedom of Harbours", Kind.TREATY, text);
    }
}

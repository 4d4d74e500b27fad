package opcit.corpus;

import java.util.stream.Stream;

/** Texts of no organ, in which stands all that can stand in a text. */
final class InventedTexts {

    static final InstrumentReader READER = new InstrumentReader(
            Catalogue.read(Texts.CATALOGUE).works(),
            Catalogue.read(Texts.CATALOGUE).names());

    private static final String TREATY = """
            Treaty on Lighthouses
            PREAMBLE
            The States Parties to this Treaty,
            Mindful of the dark & of "rocks" < 3 metres under water,
            Have agreed as follows:
            PART I
            Lights
            Article 1
            Use of terms
            For the purposes of this Treaty:
            (a) "Light" means:
            (i) A lamp;
            (ii) A fire, if
            a. it burns; and
            b. it is seen;
            and no other thing;
            (b) "Night" means:
            (i) The dark hours;
            whatever the clock says.
            Article 1 bis
            A light shall be lit.
            It shall be kept lit.
            PART II
            Article 2
            1. (a) Keepers shall keep awake;
            (b) Keepers may take turns.
            2. Keepers shall be paid in "marks5" or in gold.
            Article 3
            Entry into force
            This Treaty enters into force at dusk.
            IN WITNESS WHEREOF the undersigned have signed this Treaty.
            """;

    private static final String CHAPTERS = """
            Protocol on Buoys
            I. General provisions
            Article 1. Buoys
            1. Buoys float.
            II. Final provisions
            Article 2. End
            """;

    private static final String RESOLUTION = """
            The General Assembly,
            Recalling its "Lights"1 and its Buoys,1 and the sea,2
            Noting the 12 winds3 and the 7 seas,
            1. Requests States:
            (a) To light their coasts;4
            (b) To paint their buoys,2
            in red;
            2. Decides to go home.
            1st plenary meeting
            1 May 2001
            1 See A & B <1>.
            2 Ibid.
            3 Unlike a mark.
            4 C/4.
            5 Never marked.
            6 Neither this.
            """;

    private static final String SINGLE = """
            Adopted at the 2nd plenary meeting, on 2 May 2001, without a vote, on the report of the Committee (A/55/1)
            The General Assembly,
            Noting nothing,
            Decides to do nothing.
            """;

    private static final String REPORT = """
            Report on the Sea
            I. Introduction
            1. The sea is wide.
            A. Depth
            2. It is deep:
            (a) Here;
            (b) There.
            II. Conclusions
            3. It is wet.
            """;

    private InventedTexts() {}

    static Stream<Instrument> all() {
        return Stream.of(
                read("treaty-on-lighthouses", "Treaty on Lighthouses", Kind.TREATY, TREATY),
                read("protocol-on-buoys", "Protocol on Buoys", Kind.TREATY, CHAPTERS),
                read("declaration-on-buoys", "Declaration on Buoys", Kind.DECLARATION, CHAPTERS),
                read("a-res-55-900", "A/RES/55/900", Kind.RESOLUTION, RESOLUTION),
                read("a-res-55-901", "A/RES/55/901", Kind.RESOLUTION, SINGLE),
                read("report-on-the-sea", "Report on the Sea", Kind.REPORT, REPORT));
    }

    static Instrument read(String id, String title, Kind kind, String text) {
        return READER.read(Catalogue.unknown(title, kind, id), text.lines().toList());
    }
}

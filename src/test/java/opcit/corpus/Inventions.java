package opcit.corpus;

import java.util.List;

/** Short invented texts, so that the reading of files is proved where no other text is at hand. */
final class Inventions {

    static final Printing TREATY = new Printing("A/RES/99/7", lines("""
            Convention on the Keeping of Lighthouses
            Preamble
            The States Parties to the present Convention,
            Recalling the long co-operation of coastal States in the keeping of lights, and convinced that a light which is not kept is worse than none, because a ship relies upon it,
            Noting that many keepers are self-employed, and that their well-being depends on the regular transfer of their remuneration,
            Concerned that lights have been extinguished without notice in a number of regions, and determined to re-establish them,
            Have agreed as follows:
            PART I
            Scope and definitions
            Article 1
            Relation with the international agreements on navigation at sea and on the safety of ships and of crews
            1. The present Convention supplements the agreements in force. It shall be interpreted together with them, and article 2 of the latter applies to paragraph 2. Nothing in it diminishes a right.
            2. In the case of conflict the agreement that protects keepers better prevails.
            Article 2
            Use of terms
            For the purposes of the present Convention:
            (a) "Light" means any lamp, fire or beacon, whether attended or not, that is kept for the guidance of ships;
            (b) "Keeper" means a person:
            (i) Who is engaged in a remunerated activity at a light; or
            (ii) Who was so engaged during the twelve months before a dispute arose;
            and who has not been dismissed for cause;
            (c) "Coastal State" means a State party that has a sea coast.
            PART II
            Duties
            Article 3
            States Parties shall see to it that keepers are paid and that, in an emergency, they can be relieved without delay.
            In particular, they shall:
            (a) Establish a register;
            (b) Take all non-discriminatory measures that are necessary, inter alia, to prevent the unlawful extinguishing of lights, in accordance with article 1.
            Article 4
            1. (a) There shall be a Committee on Lights.
            (b) It shall consist of five experts of recognized impartiality, who are elected by secret ballot from a list of persons nominated by States Parties;
            2. The Secretary-General shall convene the first meeting not later than six months after the entry into force.
            In witness whereof the undersigned have signed the present Convention.
            """), List.of());

    static final Printing RESOLUTION = new Printing(
            "A/RES/99/8",
            lines("""
            RESOLUTION 99/8
            Adopted at the 71st plenary meeting, on 12 December 2044, without a vote, on the recommendation of the Committee (A/99/483, para. 8)
            99/8. Keeping of lighthouses
            The General Assembly,
            Recalling the Convention on the Keeping of Lighthouses1 and its resolution 98/12 of 1 December 2043,2 in which it invited Member States to co-operate in the matter,
            Bearing in mind that the Committee on Lights3 relies on the Convention1 for its mandate,
            Deeply concerned at the extinguishing of lights in times of conflict, which endangers crews of all nations,
            1. Takes note of the report of the Committee on Lights;3
            2. Urges States that have not yet done so to consider ratifying the Convention as a matter of priority, and to re-establish, in accordance with article 3, the lights that have been extinguished;
            3. Requests the Secretary-General:
            (a) To publish a list of lights;
            (b) To report on it to the General Assembly at its hundredth session, in accordance with the rules set out in the annex to the present resolution.
            Annex I
            Rules for the list of lights
            Article 1
            Content
            1. The list names each light and its keeper.
            2. It names no keeper who asks not to be named.
            Article 2
            The list is public.
            Annex II
            Guidelines for keepers of lights
            The following guidelines are recommendations.
            1. A keeper keeps the light.
            2. A keeper who is ill is relieved:
            (a) By a deputy;
            (b) By a neighbour, if there is no deputy.
            """),
            List.of(
                    "United Nations, Treaty Series, vol. 9999, No. 99999.",
                    "See also resolution 97/3, annex, on the international co-operation in this field and on related questions of the law of the sea.",
                    "Official Records of the General Assembly, Ninety-ninth Session, Supplement No. 48 (A/99/48)."));

    static final Printing REPORT = new Printing("A/99/48", lines("""
            Report of the Committee on Lights
            I. Introduction
            1. The present report is submitted in accordance with General Assembly resolution 98/12. It covers the year 2044.
            2. The Committee met twice. It had before it a note by the Secretary-General, in which States were invited to describe the measures that they had taken.
            II. Work of the Committee
            A. Communications
            3. The Committee received five communications, which concerned:
            (a) The extinguishing of lights in times of conflict;
            (b) The dismissal of keepers who were self-employed.
            4. Two of them were found admissible, in accordance with paragraph 3.
            B. Visits
            5. No visit took place.
            III. Recommendations
            6. The Committee recommends that States Parties re-establish the lights that have been extinguished, and that they co-operate with it.
            """), List.of());

    private Inventions() {}

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}

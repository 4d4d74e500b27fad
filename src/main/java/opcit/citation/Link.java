package opcit.citation;

/**
 * A name beside a place.
 *
 * @param name which token the name is
 */
record Link(Bond bond, int name) {

    /** How closely the name is joined with the place, the closest first. */
    enum Bond {
        RIGHT_BEFORE,
        BEHIND_PREPOSITION,
        RIGHT_BEHIND,
        BEFORE,
        BEHIND
    }

    boolean isBehind() {
        return switch (bond) {
            case BEHIND_PREPOSITION, RIGHT_BEHIND, BEHIND -> true;
            case RIGHT_BEFORE, BEFORE -> false;
        };
    }
}

package opcit.citation;

import java.util.regex.Pattern;

/** The short, stable id of an instrument: {@code a-res-61-165}, {@code iccpr}. */
public record InstrumentId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException quoting the value when it is not lower-case words joined by hyphens */
    public InstrumentId {
        if (value.length() > 80 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an instrument's id: lower-case words joined by hyphens, as a-res-61-165");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

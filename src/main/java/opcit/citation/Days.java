package opcit.citation;

import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;

/** How days are written. */
final class Days {

    /** 19 December 2006. */
    static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Dec. 19, 2006, with the months of the Bluebook's table T12. */
    static final DateTimeFormatter BLUEBOOK = new DateTimeFormatterBuilder()
            .appendText(
                    MONTH_OF_YEAR,
                    Map.ofEntries(
                            Map.entry(1L, "Jan."),
                            Map.entry(2L, "Feb."),
                            Map.entry(3L, "Mar."),
                            Map.entry(4L, "Apr."),
                            Map.entry(5L, "May"),
                            Map.entry(6L, "June"),
                            Map.entry(7L, "July"),
                            Map.entry(8L, "Aug."),
                            Map.entry(9L, "Sept."),
                            Map.entry(10L, "Oct."),
                            Map.entry(11L, "Nov."),
                            Map.entry(12L, "Dec.")))
            .appendPattern(" d, yyyy")
            .toFormatter(Locale.ENGLISH);

    private Days() {}
}

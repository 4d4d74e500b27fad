package opcit.corpus.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes from printed pages what belongs to the paper and not to the text: running heads, symbols, folios. */
final class Furniture {

    // furniture = folio | symbol | job | a line that stands in the same place of other pages, whatever its numbers
    // folio     = [ "-" ] number [ "-" ] | number "/" number | "Page" number [ "of" number ]
    // symbol    = "A/RES/60/169" | "CCPR/C/21/Rev.1" | "E/CN.4/2005/L.10/Add.1"
    // job       = "05-49475" | "GE.06-12345" [ "(E)" ]
    // Several stand on one line: "05-49475 | 2", "A/RES/60/169 3".
    private static final String FOLIO =
            "[-–—]?\\s?\\d{1,4}(?:/\\d{1,4})?\\s?[-–—]?|(?i:page) \\d{1,4}(?: of \\d{1,4})?|[ivxl]{1,6}";
    private static final String JOB = "(?:GE\\.)?\\d{2}-\\d{5}(?: \\([EFS]\\))?|/(?:\\.{3}|…)";
    private static final String SYMBOL = "[A-Z]{1,8}(?:/[A-Za-z0-9.()-]{1,20}){1,8}";
    private static final Pattern ON_ANY_PAGE = ofParts(FOLIO + "|" + JOB);
    private static final Pattern ON_LATER_PAGES = ofParts(FOLIO + "|" + JOB + "|" + SYMBOL);

    /** How many lines deep the furniture may stand at the top and at the foot of a page. */
    private static final int DEEP = 4;
    // Left and right pages may have heads of their own, and the first page has none.
    private static final int ONE_PAGE_IN = 3;

    private static final double WIDER = 1.3;

    /** The lines at the edges of the pages, by their words. */
    private final Map<String, List<PrintedLine>> edges;

    private final int pages;
    private final double leading;

    private Furniture(List<List<PrintedLine>> pages) {
        this.pages = pages.size();
        this.leading = leading(pages);
        this.edges = pages.stream()
                .flatMap(page -> Stream.concat(
                                downwards(page).limit(DEEP), upwards(page).limit(DEEP))
                        .distinct())
                .collect(Collectors.groupingBy(Furniture::masked));
    }

    private static Pattern ofParts(String part) {
        return Pattern.compile("(?:(?:%s|\\|)(?:\\s|$)\\s?){1,5}".formatted(part));
    }

    /** The pages without their furniture; a page that held nothing else is left empty. */
    static List<List<PrintedLine>> strip(List<List<PrintedLine>> pages) {
        var furniture = new Furniture(pages);
        var stripped = new ArrayList<List<PrintedLine>>();
        for (var page : pages) {
            // The symbol at the head of the first page tells which text it is.
            Predicate<PrintedLine> isHead = stripped.isEmpty() ? furniture::isOnFirstPage : furniture::is;
            var taken = new HashSet<>(furniture.outermost(downwards(page).toList(), isHead));
            taken.addAll(furniture.outermost(upwards(page).toList(), furniture::is));
            stripped.add(page.stream().filter(line -> !taken.contains(line)).toList());
        }
        return stripped;
    }

    /** The furniture at one edge of a page, which space parts from the text unless its form tells it. */
    private List<PrintedLine> outermost(List<PrintedLine> fromEdge, Predicate<PrintedLine> isFurniture) {
        var count = (int) fromEdge.stream().limit(DEEP).takeWhile(isFurniture).count();
        while (count > 0
                && count < fromEdge.size()
                && !ON_LATER_PAGES.matcher(fromEdge.get(count - 1).text()).matches()
                && !isApart(fromEdge.get(count - 1), fromEdge.get(count))) {
            count--;
        }
        return fromEdge.subList(0, count);
    }

    private boolean isApart(PrintedLine line, PrintedLine inner) {
        return Math.abs(line.down() - inner.down()) > leading * WIDER * Math.max(line.size(), inner.size());
    }

    private static double leading(List<List<PrintedLine>> pages) {
        var drops = pages.stream()
                .flatMap(page -> IntStream.range(1, page.size())
                        .mapToObj(i -> (page.get(i).down() - page.get(i - 1).down())
                                / page.get(i).size()))
                .filter(drop -> drop > 0)
                .sorted()
                .toList();
        return drops.isEmpty() ? 0 : drops.get(drops.size() / 2);
    }

    private boolean is(PrintedLine line) {
        return ON_LATER_PAGES.matcher(line.text()).matches() || isRepeated(line);
    }

    private boolean isOnFirstPage(PrintedLine line) {
        return ON_ANY_PAGE.matcher(line.text()).matches() || isRepeated(line);
    }

    /** Whether the same line stands in the same place of other pages too. */
    private boolean isRepeated(PrintedLine line) {
        var times = edges.getOrDefault(masked(line), List.of()).stream()
                .filter(other -> Math.abs(other.down() - line.down()) < line.size())
                .count();
        return times >= 2 && times * ONE_PAGE_IN >= pages && !Labels.opensUnit(line.text());
    }

    private static Stream<PrintedLine> downwards(List<PrintedLine> page) {
        return page.stream().sorted(Comparator.comparingDouble(PrintedLine::down));
    }

    private static Stream<PrintedLine> upwards(List<PrintedLine> page) {
        return page.stream()
                .sorted(Comparator.comparingDouble(PrintedLine::down).reversed());
    }

    private static String masked(PrintedLine line) {
        return line.text().replaceAll("\\d+", "0");
    }
}

package opcit.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates of a style, row by row: what a template is for, a bar, the template. */
record TemplateTable(List<Row> rows) {

    record Row(String purpose, Template template) {}

    TemplateTable {
        rows = List.copyOf(rows);
    }

    static TemplateTable of(String table) {
        return new TemplateTable(table.lines()
                .map(line -> line.split("\\|", 2))
                .map(cells -> new Row(cells[0].strip(), new Template(cells[1].strip())))
                .toList());
    }

    /** What the first template for the purpose gives whose facts are known. */
    String fill(String purpose, Map<String, String> facts) {
        return rows.stream()
                .filter(row -> row.purpose().equals(purpose))
                .map(row -> row.template().fill(facts))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no template for '" + purpose + "' serves " + facts));
    }
}

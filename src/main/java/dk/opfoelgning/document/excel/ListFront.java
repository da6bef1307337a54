package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Type;
import dk.opfoelgning.facts.Listing;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The first sheet of a list: what the list is, who may see it, and how its columns are read.
final class ListFront {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));
    private static final List<String> GUIDE = List.of(
            "Vælg pilen i en kolonnes hoved for at filtrere eller sortere listen.",
            "En tom celle betyder, at kilden ikke har oplysningen, medmindre kolonnen nedenfor siger andet.");

    private final FrontPage page;
    private final Listing listing;

    ListFront(Book book, Listing listing) {
        this.page = new FrontPage(book);
        this.listing = listing;
    }

    /// Who may see the list.
    static String notice(Listing listing) {
        return switch (listing.classification()) {
            case INTERN -> "INTERN: kun for dem, der arbejder med sagerne";
            case OFFENTLIG -> "Offentlig";
        };
    }

    void write(List<ListColumn> columns, List<ListSheet> sheets) {
        page.title(listing.title());
        page.line(notice(listing), Type.STRONG);
        page.line(listing.municipality(), Type.QUIET);
        page.line("Opgjort pr. " + DAY.format(listing.date()), Type.PLAIN);
        page.line("Antal rækker: " + count(sheets), Type.PLAIN);
        listing.lines().forEach(line -> page.line(line, Type.PLAIN));
        page.subheading("Sådan læses listen");
        GUIDE.forEach(line -> page.line(line, Type.PLAIN));
        sheets.forEach(sheet -> page.link("Gå til arket " + sheet.name(), sheet.name()));
        page.subheading("Kolonner");
        columns.forEach(column -> page.line(explained(column), Type.PLAIN));
    }

    private static String count(List<ListSheet> sheets) {
        int rows = sheets.stream().mapToInt(ListSheet::rows).sum();
        return String.format(Locale.ROOT, "%,d", rows).replace(',', '.');
    }

    private static String explained(ListColumn column) {
        String meaning = column.what().meaning();
        return column.shown().head() + ": " + (meaning.isBlank() ? kind(column.what()) : meaning);
    }

    private static String kind(Listing.Column column) {
        return switch (column.kind()) {
            case TEXT -> "tekst";
            case NUMBER -> "tal";
            case MONEY -> "beløb i kroner og øre";
            case PERCENT -> "procent";
            case DATE -> "dato";
        };
    }
}

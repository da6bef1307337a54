package dk.opfoelgning.report.cases;

import dk.opfoelgning.change.CaseRow;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Listing;
import dk.opfoelgning.facts.Listing.Column;
import dk.opfoelgning.facts.Listing.Kind;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Material;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The internal list of high-cost cases: one row a case, as it was and as it is.
public final class CaseList {
    /// Of its file, without ending.
    public static final String NAME = "saerligt-dyre-enkeltsager-intern";

    private static final List<Column> COLUMNS = List.of(
            new Column(
                    "Borger",
                    Kind.TEXT,
                    "borgerens navn i netop denne liste, dannet af pseudonymet; den samme borger hedder noget andet i andre"
                            + " dokumenter og måneder"),
            new Column("Center", Kind.TEXT, "det center, hvor den største del af udgiften ligger"),
            new Column("Hvad er sket", Kind.TEXT, "siden opfølgningen, der sammenlignes med; tom, hvis der ingen er"),
            new Column("Refusionssats sidst", Kind.PERCENT, "tom, hvis sagen ikke var særligt dyr"),
            new Column("Refusionssats nu", Kind.PERCENT, "tom, hvis sagen ikke er særligt dyr"),
            new Column("Udgift sidst", Kind.MONEY, "forventet i hele kalenderåret; tom, hvis borgeren ikke var med"),
            new Column("Udgift nu", Kind.MONEY, "forventet i hele kalenderåret; tom, hvis borgeren ikke er med mere"),
            new Column(
                    "Ændring", Kind.MONEY, "udgift nu minus udgift sidst; tom, hvis der intet er at sammenligne med"),
            new Column("Indsatser", Kind.NUMBER, "hvor mange indsatser borgeren har nu"),
            new Column("Skønnet refusion", Kind.MONEY, "i hele kalenderåret; tom, hvis borgeren ikke er med mere"));

    private CaseList() {}

    public static Listing listing(Material material) {
        var period = material.followUp().period();
        return new Listing(
                material.municipality().name(),
                "Særligt dyre enkeltsager, " + Danish.period(period),
                material.casesAsOf().orElse(period.lastDay()),
                List.of(
                        "Én række er én borger, hvis udgift er over årets laveste grænse for statsrefusion nu, eller"
                                + " var det sidst. Den dyreste står først.",
                        "Hvem en borger er i fagsystemet, svarer programmet på: opfoelgning citizen --name NAVN --period "
                                + period + ".",
                        comparison(material)),
                Classification.INTERN,
                COLUMNS);
    }

    private static String comparison(Material material) {
        return material.followUp()
                .baseline()
                .map(baseline -> "Sammenlignet med opfølgningen for " + Danish.period(baseline) + ".")
                .orElse("Der er ingen tidligere opfølgning at sammenligne med.");
    }

    /// The cells of a case, one for each column.
    public static List<@Nullable Object> row(CaseRow row) {
        return new ArrayList<>(Arrays.asList(
                row.citizen(),
                row.center(),
                row.change().map(CaseList::text).orElse(null),
                percent(row.bracketBefore()),
                percent(row.bracketAfter()),
                row.before().orElse(null),
                row.after().orElse(null),
                change(row),
                row.placements(),
                row.refund().orElse(null)));
    }

    private static @Nullable Integer percent(Optional<Bracket> bracket) {
        return bracket.map(Bracket::percent).orElse(null);
    }

    /// A citizen who was not known cost nothing then, one who is not known any more costs nothing now.
    private static @Nullable Money change(CaseRow row) {
        return row.change().isEmpty()
                ? null
                : row.after().orElse(Money.ZERO).minus(row.before().orElse(Money.ZERO));
    }

    private static String text(CaseRow.Change change) {
        return switch (change) {
            case NEW_CITIZEN -> "ny borger";
            case GROWN_PAST_LIMIT -> "vokset over grænsen";
            case ENDED -> "ophørt";
            case FALLEN_BELOW_LIMIT -> "faldet under grænsen";
            case PRICE -> "prisændring";
            case NONE -> "uændret";
        };
    }
}

package dk.opfoelgning.document.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tabel 1. Budget og forventet resultat i 2026 (mio. kr.) | Budget og forventet resultat",
                "Tabel 2. Service: fra korrigeret budget til forventet resultat (mio. kr.) | Service fra budget til resultat",
                "Fig. 1 Budget og forventet forbrug pr. center på service (mio. kr.) | Fig. 1 Budget og forbrug",
                "Fig. 3 Forventet udgift minus budget år for år (mio. kr.) | Fig. 3 Udgift minus budget",
                "Fig. 2 Service trin for trin (mio. kr.) | Fig. 2 Service trin for trin",
                "Fig. 1 Fuldtidsledige, sæsonkorrigeret i pct. af arbejdsstyrken | Fig. 1 Fuldtidsledige",
                "Sager og udgift pr. måned og refusionssats (udgift i mio. kr.) | Sager og udgift pr. måned",
                "Prognose for Socialområdet 2023-27 (mio. kr.) | Prognose for Socialområdet",
                "Fuldtidsledige (bruttoledige), pct. af arbejdsstyrken og personer | Fuldtidsledige",
                "Budgettet og budgettets forudsætninger i året | Budgettet",
                "Udgift mellem første kvartal og andet kvartal i året | Udgift",
                "Mange ord her uden en eneste grænse | Mange ord her",
            })
    void aLongTitleEndsWhereAPhraseDoes(String title, String name) {
        assertThat(names(title)).containsExactly(name);
    }

    @Test
    void titlesAboutTheSameAreToldApartByWhatTheyMeasure() {
        assertThat(names(
                        "Fig. 1 Særligt dyre enkeltsager, forventet udgift i hele året (mio. kr.)",
                        "Fig. 2 Særligt dyre enkeltsager, udgift pr. år (mio. kr.)",
                        "Fig. 3 Særligt dyre enkeltsager, antal sager pr. år"))
                .containsExactly("Fig. 1 Udgift i hele året", "Fig. 2 Udgift pr. år", "Fig. 3 Antal sager pr. år");
    }

    @Test
    void aChartMayBeAboutTheSameAsItsTable() {
        assertThat(names(
                        "Fuldtidsledige, pct. af arbejdsstyrken og personer",
                        "Fig. 1 Fuldtidsledige, sæsonkorrigeret i pct. af arbejdsstyrken"))
                .containsExactly("Fuldtidsledige", "Fig. 1 Fuldtidsledige");
    }

    @Test
    void titlesThatBeginAlikeAreToldApartByTheirEnds() {
        assertThat(names(
                        "Udgift pr. borger i alle kommunens botilbud for unge",
                        "Udgift pr. borger i alle kommunens botilbud for voksne"))
                .containsExactly("Udgift pr. borger", "Udgift for voksne");
    }

    @Test
    void theSameTitleAgainGetsANumber() {
        assertThat(names("Sager efter center, antal", "Sager efter center, antal", "History"))
                .containsExactly("Sager efter center, antal", "Sager efter center, antal (2)", "History (2)");
    }

    @Test
    void aWordLongerThanAnyNameShowsThatItIsCut() {
        assertThat(names("Beskæftigelsesindsatsmålsætningerne")).containsExactly("Beskæftigelsesindsatsmålsætnin…");
        assertThat(names("Beskæftigelsesindsatsmålsætningerne").getFirst()).hasSize(31);
    }

    private static List<String> names(String... titles) {
        var names = new SheetNames(List.of(titles));
        return Stream.of(titles).map(names::of).toList();
    }
}

package dk.opfoelgning.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Xhtml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            columns         | 2024,1/2025,2.5                 | Søjlediagram: Antal. Tallet går fra 1 (2024) til 2,5 (2025).
            columns         | 2024,5/2025,9/2026,1/2027,6     | Søjlediagram: Antal. Tallet går fra 5 (2024) til 6 (2027). Tallet er højest 9 (2025) og lavest 1 (2026).
            columns         | 2024,../2025,2/2026,..          | Søjlediagram: Antal. Tallet er 2 (2025).
            columns         | 2024,..                         | Søjlediagram: Antal.
            stacked-columns | 2024,1,2,3/2025,4,4,8/2026,2,3,5 | Stablet søjlediagram: Antal. C går fra 3 (2024) til 5 (2026), A fra 1 til 2 og B fra 2 til 3. Summen er højest 8 (2025).
            lines           | 2024,1,2/2025,-3,../2026,2,4    | Kurvediagram: Antal. A går fra 1 (2024) til 2 (2026) og B fra 2 til 4. A er lavest −3 (2025).
            lines           | 2024,1,../2025,2,4              | Kurvediagram: Antal. A går fra 1 (2024) til 2 (2025) og B er 4 (2025).
            bars            | Nord,1,2/Syd,5,9/Vest,3,..      | Liggende søjlediagram: Antal. Størst forskel: Syd med A 5 mod B 9.
            bars            | Nord,1/Syd,5/Vest,-3            | Liggende søjlediagram: Antal. Højest: 5 (Syd). Lavest: −3 (Vest).
            waterfall       | Budget,10/Buffer,3/Handleplan,-4/=Forbrug,9 | Vandfaldsdiagram: Antal. Budget er 10. Buffer (+3) og handleplan (−4) fører til forbrug på 9.
            waterfall       | Budget,10/=Forbrug,12/Gæld,1/=Resultat,13/Demografi,-2 | Vandfaldsdiagram: Antal. Budget er 10. Forbrug er 12. Gæld (+1) fører til resultat på 13. Ændringer: demografi (−2).
            waterfall       | Budget,10/Buffer,../BDO,2/=Forbrug,15/=Rest,.. | Vandfaldsdiagram: Antal. Budget er 10. Ændringer: buffer (ikke oplyst) og BDO (+2). Forbrug er 15. Rest er ikke oplyst.
            waterfall       | Budget,..                       | Vandfaldsdiagram: Antal. Budget er ikke oplyst.
            """)
    void tellsFindingKindAndMainPoint(String kind, String rows, String text) {
        var reader = new DocumentReader(Xhtml.document(Xhtml.chart(kind, "Figur 12. Prøven stiger", rows)));
        var figure = (Block.Figure) reader.next().orElseThrow();
        assertThat(Alternative.of(Chart.of(figure))).isEqualTo("Prøven stiger. " + text);
    }
}

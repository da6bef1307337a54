package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.extract.cases.CaseExtract;
import dk.opfoelgning.extract.grants.GrantExtract;
import dk.opfoelgning.facts.Placement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private final Path input;

    ColumnsTest(@TempDir Path input) {
        this.input = input;
    }

    @Test
    void eachMissingColumnIsAProblem() {
        var text = Rows.CASES.text().replace("borger_id", "borger").replace("slutdato", "slut");

        assertThat(take(text).errors()).containsExactly("MISSING_COLUMN @1 borger_id", "MISSING_COLUMN @1 slutdato");
        assertThat(take(text).rows()).isEmpty();
        assertThat(take(text).reading().rows()).isEqualTo(2);
    }

    @Test
    void theSameColumnTwiceIsAProblem() {
        assertThat(take(Rows.CASES.text().replace("tilbud", "Center")).errors())
                .containsExactly("DUPLICATE_COLUMN @1 center", "MISSING_COLUMN @1 tilbud");
        assertThat(Taken.from(new GrantExtract(), input, Rows.GRANTS.text().replace("2027", "2026"))
                        .errors())
                .containsExactly("DUPLICATE_COLUMN @1 2026");
    }

    @Test
    void anUnknownColumnIsIgnoredAndNamed() {
        var taken = take(withColumn("Bemærkning", "hej"));

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows()).isEqualTo(take(Rows.CASES.text()).rows());
        assertThat(taken.reading().unknownColumns()).containsExactly("Bemærkning");
    }

    @Test
    void unknownColumnsAreNotNamedWhereTheHeadingMayBeData() {
        var withoutHeading = Rows.CASES.text().substring(Rows.CASES.heading().length());

        assertThat(take(withoutHeading).reading().unknownColumns()).isEmpty();
        assertThat(take(withoutHeading).errors()).hasSize(12);
    }

    @Test
    void aCprNumberIsFoundInAnIgnoredColumnToo() {
        assertThat(take(withColumn("Bemærkning", "se 010101-1234")).errors())
                .containsExactly("CPR_NUMBER @2 Bemærkning", "CPR_NUMBER @3 Bemærkning");
        assertThat(take(withColumn("Bemærkning", "se 010101-1234")).rows()).isEmpty();
    }

    @Test
    void aHeadingShapedLikeACprNumberIsTakenByItsPosition() {
        var taken = take(withColumn("010101-1234", "0202021234"));

        assertThat(taken.errors()).first().isEqualTo("CPR_NUMBER @1 nr. 13");
        assertThat(taken.errors()).contains("CPR_NUMBER @2 nr. 13");
        assertThat(taken.reading().unknownColumns()).isEmpty();
        assertThat(taken.problems().listed())
                .noneMatch(problem -> problem.toString().contains("1234"));
    }

    @Test
    void aCprNumberIsFoundWhereColumnsAreMissingOrFieldsTooMany() {
        assertThat(take("a;b\n1;0101011234\n").errors()).contains("CPR_NUMBER @2 nr. 2");
        assertThat(take(Rows.CASES.and("0101011234", ";".repeat(12) + "0101011234"))
                        .errors())
                .containsExactly(
                        "CPR_NUMBER @4 opgjort_pr", "FIELD_COUNT @4", "CPR_NUMBER @5 nr. 13", "FIELD_COUNT @5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sager: { \"Borger-nøgle\": borger_id, 'Pris i alt': aarsudgift }",
                "Sager:\n  borger_id: borger-NØGLE\n  AARSUDGIFT: Pris i alt\n",
                "\ufeffbudget:\nsager:\n  Borger-nøgle: borger_id\n  aarsudgift: Pris i alt\n"
            })
    void anotherSystemsHeadingsMayBeRenamedInEitherDirection(String yaml) throws IOException {
        rename(yaml);
        var taken = take(Rows.CASES.text().replace("borger_id", "Borger-nøgle").replace("aarsudgift", "Pris i alt"));

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows()).hasSize(2);
        assertThat(taken.reading().unknownColumns()).isEmpty();
    }

    @Test
    void aYearMayBeRenamed() throws IOException {
        rename("tillaegsbevillinger: { 'Budget 2026': '2026', 2027: BO1 }");
        var text = Rows.GRANTS.text().replace("2026;2027", "Budget 2026;BO1");

        assertThat(Taken.from(new GrantExtract(), input, text).rows())
                .isEqualTo(Taken.from(new GrantExtract(), input, Rows.GRANTS.text())
                        .rows())
                .hasSize(1);
    }

    @Test
    void aRenamedColumnThatIsThereAnywayIsThereTwice() throws IOException {
        rename("sager: { Bemærkning: center }");

        assertThat(take(withColumn("Bemærkning", "Syd")).errors()).containsExactly("DUPLICATE_COLUMN @1 center");
    }

    @Test
    void aNameThatIsNoColumnOnEitherSideIsAProblem() throws IOException {
        rename("# navne\nsager:\n  Borger-nøgle: borger_idd\n");
        var problem = take(Rows.CASES.text()).problems().listed().getFirst();

        assertThat(problem.file()).isEqualTo("kolonner.yml");
        assertThat(problem.rule()).isEqualTo(Rule.COLUMN_NAMES);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).doesNotContain("Borger").doesNotContain("idd");
    }

    @Test
    void anExtractThatThereIsNotIsAProblem() throws IOException {
        rename("sager: {}\nsagr: { a: b }\n");
        var problems = new Problems();
        ColumnNames.read(input, problems).checkExtracts(List.of(new CaseExtract()), problems);

        assertThat(problems.listed()).extracting(Problem::line).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sager:\n  HEMMELIG: [a\n  b: }",
                "sager:\n  HEMMELIG\n",
                "sager:\n  - HEMMELIG\n",
                "budget:\n  HEMMELIG: { a: b }\n",
                "a:\n\tHEMMELIG: b"
            })
    void aMalformedFileIsAProblemWithItsLine(String yaml) throws IOException {
        rename(yaml);
        var problems = new Problems();
        ColumnNames.read(input, problems);

        assertThat(problems.listed()).allMatch(problem -> problem.rule() == Rule.COLUMN_NAMES && problem.line() > 1);
        assertThat(problems.listed()).hasSize(1);
        assertThat(problems.listed().getFirst().toString()).doesNotContain("HEMMELIG");
    }

    @Test
    void aFileIsFoundByNameInAnyLetterCaseOfItsEnding() throws IOException {
        var reader = new ExtractReader(ColumnNames.none());
        var problems = new Problems();
        var folder = Files.createDirectories(input.resolve("2026-05"));
        assertThat(reader.find(folder, "sager", problems)).isEmpty();
        assertThat(reader.find(folder, "historik/x", problems)).isEmpty();

        var csv = Files.createFile(folder.resolve("sager.CSV"));
        Files.createFile(folder.resolve("sager.csv.bak"));
        Files.createFile(folder.resolve("~$sager.xlsx"));
        assertThat(reader.find(folder, "sager", problems)).contains(csv.toAbsolutePath());
        assertThat(problems.rejects()).isFalse();

        Files.createFile(folder.resolve("sager.Xlsx"));
        reader.find(folder, "sager", problems);
        assertThat(problems.listed()).extracting(Problem::rule).containsExactly(Rule.TWO_FILES);
        assertThat(problems.listed().getFirst().file()).isEqualTo("2026-05/sager");
    }

    private static String withColumn(String heading, String value) {
        return Rows.CASES.text().replaceAll("\r\n", ";" + value + "\r\n").replaceFirst(";" + value, ";" + heading);
    }

    private void rename(String yaml) throws IOException {
        Files.writeString(input.resolve("kolonner.yml"), yaml);
    }

    private Taken<Placement> take(String text) {
        return Taken.from(new CaseExtract(), input, text);
    }
}

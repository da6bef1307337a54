package dk.opfoelgning.document.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetChecklistTest {
    @ParameterizedTest
    @ValueSource(strings = {"alt", "orientering", "diagrammer"})
    void aWorkbookMeetsEveryRule(String sample) throws IOException {
        assertThat(SpreadsheetRule.broken(workbook(sample))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookThatBreaksARuleIsFound(SpreadsheetRule rule) throws IOException {
        XSSFWorkbook workbook = workbook("alt");
        rule.spoil(workbook);
        assertThat(SpreadsheetRule.broken(workbook)).contains(rule);
    }

    private static XSSFWorkbook workbook(String sample) throws IOException {
        var out = new ByteArrayOutputStream();
        var figure = new Figure("x", "y", Period.parse("2026-05"), BigDecimal.TEN, Unit.KRONER, "Et beløb");
        var manuscript = new Manuscript(Xhtml.sample(sample), List.of(ShownFigure.in("prøve", figure, 1)));
        new ExcelFormat(Theme.standard()).write(manuscript, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}

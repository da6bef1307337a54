package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a month as `2026-05`.
final class PeriodConverter implements ITypeConverter<Period> {
    @Override
    public Period convert(String text) {
        if (!Period.isMonth(text)) {
            throw new TypeConversionException("a period is a month, written 2026-05");
        }
        return Period.parse(text);
    }
}

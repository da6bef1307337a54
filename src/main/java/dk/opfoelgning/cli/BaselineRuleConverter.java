package dk.opfoelgning.cli;

import dk.opfoelgning.job.BaselineRule;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a rule as the settings write it: `same-month-last-year`.
final class BaselineRuleConverter implements ITypeConverter<BaselineRule> {
    @Override
    public BaselineRule convert(String text) {
        try {
            return BaselineRule.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("the comparison is last-follow-up or same-month-last-year");
        }
    }
}

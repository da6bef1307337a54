package dk.opfoelgning.report;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts with numbers that are no figures: what a report quotes from extracts, its dates, and its references.
final class KnownTexts {
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\p{N}.,]+");

    private final Set<String> texts = new HashSet<>();
    private @Nullable List<Pattern> parts;

    /// Every text of a report's model.
    static KnownTexts of(Map<String, Object> model) {
        var known = new KnownTexts();
        known.addValue(model);
        return known;
    }

    private void addValue(Object value) {
        switch (value) {
            case String text -> add(text);
            case Map<?, ?> map -> map.values().forEach(this::addValue);
            case Iterable<?> values -> values.forEach(this::addValue);
            case Optional<?> optional -> optional.ifPresent(this::addValue);
            case ListNumber _ -> {}
            case FigureView figure -> add(figure.navn());
            case Record holder ->
                List.of(holder.getClass().getRecordComponents()).forEach(part -> add(holder, part));
            default -> {}
        }
    }

    private void add(Record holder, RecordComponent part) {
        try {
            addValue(part.getAccessor().invoke(holder));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String text) {
        if (PlainText.hasNumber(text) && texts.add(comparable(text))) {
            parts = null;
        }
    }

    private static String comparable(String text) {
        return printed(text).toLowerCase(Locale.ROOT);
    }

    private static String printed(String text) {
        return PlainText.spaced(Danish.withoutDoubledStops(text));
    }

    /// The text without what is known of it, in whatever case.
    String unknownOf(String text) {
        var rest = printed(text);
        if (texts.contains(rest.toLowerCase(Locale.ROOT))) {
            return "";
        }
        for (var part : parts()) {
            rest = part.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /// The longest first, since one may hold another.
    private List<Pattern> parts() {
        if (parts == null) {
            parts = texts.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(KnownTexts::part)
                    .toList();
        }
        return parts;
    }

    /// A bare number, such as a year or a centre's name, is no amount: no unit follows it.
    /// No number is part of a larger one: a correction's 1 is not the 1 of 1.000.
    private static Pattern part(String text) {
        var after = BARE_NUMBER.matcher(text).matches()
                ? "(?![.,]?\\p{N})(?!\\s*(" + UnitCheck.UNITS + ")(?!\\p{L}))"
                : "(?!\\p{N})";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package dk.opfoelgning.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a paragraph, cell or heading is made of.
public sealed interface Inline {
    /// The bare text, with a line feed for a line break.
    String text();

    record Text(String text) implements Inline {}

    record LineBreak() implements Inline {
        @Override
        public String text() {
            return "\n";
        }
    }

    /// A number: what is shown, its value, and how the value is shown.
    ///
    /// @param figure the figure's id, group and period
    record Data(String text, BigDecimal value, Optional<String> figure, Display display) implements Inline {
        /// How many decimals are shown.
        public int decimals() {
            int comma = text.indexOf(',');
            return comma < 0 ? 0 : text.length() - comma - 1;
        }

        /// How far at most what is shown may lie from the exact number.
        public BigDecimal rounding() {
            return new BigDecimal("0.5").movePointLeft(decimals());
        }
    }

    /// @param format Excel's number format
    /// @param unit the unit's word for many
    record Display(Optional<String> format, Optional<String> unit) {}

    /// Content set apart from what surrounds it.
    sealed interface Span extends Inline {
        List<Inline> content();

        @Override
        default String text() {
            return Inline.text(content());
        }
    }

    record Strong(List<Inline> content) implements Span {}

    record Emphasis(List<Inline> content) implements Span {}

    record Link(String href, List<Inline> content) implements Span {}

    /// The bare text, with a line feed for each line break.
    static String text(List<Inline> content) {
        return content.size() == 1
                ? content.getFirst().text()
                : content.stream().map(Inline::text).collect(Collectors.joining());
    }

    /// The bare text on one line.
    static String line(List<Inline> content) {
        return text(content).replace('\n', ' ').strip();
    }

    /// The number, if the content is exactly one.
    static Optional<Data> number(List<Inline> content) {
        if (content.size() != 1) {
            return Optional.empty();
        }
        return switch (content.getFirst()) {
            case Data data -> Optional.of(data);
            case Span span -> number(span.content());
            default -> Optional.empty();
        };
    }
}

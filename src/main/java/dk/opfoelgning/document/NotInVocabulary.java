package dk.opfoelgning.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The XHTML holds something that documents are not made of; tells what, where, and what was expected.
public final class NotInVocabulary extends RuntimeException {
    private final int line;
    private final int column;
    private final @Nullable String source;

    NotInVocabulary(String problem, Position position, @Nullable String source) {
        super(problem + " (line " + position.line() + ", column " + position.column()
                + (source == null ? "" : ", from " + source) + ")");
        this.line = position.line();
        this.column = position.column();
        this.source = source;
    }

    /// The line in the XHTML, from 1.
    public int line() {
        return line;
    }

    /// The column in the XHTML, from 1.
    public int column() {
        return column;
    }

    /// The nearest `data-source`: template and line that made the offending element.
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /// A place in the XHTML, both from 1.
    record Position(int line, int column) {
        static Position of(String text, int offset) {
            String before = text.substring(0, Math.clamp(offset, 0, text.length()));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return new Position(line, before.length() - before.lastIndexOf('\n'));
        }
    }
}

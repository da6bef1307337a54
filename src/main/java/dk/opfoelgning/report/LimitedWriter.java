package dk.opfoelgning.report;

import java.io.StringWriter;

/// Text up to a length; whatever writes more is stopped.
final class LimitedWriter extends StringWriter {
    private final long longest;

    /// The template writes more than it may.
    static final class TooLong extends RuntimeException {}

    LimitedWriter(long longest) {
        this.longest = longest;
    }

    @Override
    public void write(int letter) {
        requireRoom(1);
        super.write(letter);
    }

    @Override
    public void write(char[] letters, int start, int length) {
        requireRoom(length);
        super.write(letters, start, length);
    }

    @Override
    public void write(String text) {
        requireRoom(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int start, int length) {
        requireRoom(length);
        super.write(text, start, length);
    }

    private void requireRoom(int length) {
        if (getBuffer().length() + (long) length > longest) {
            throw new TooLong();
        }
    }
}

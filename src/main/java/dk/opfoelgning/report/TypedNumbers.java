package dk.opfoelgning.report;

import dk.opfoelgning.facts.CprShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the numbers that are typed by hand into a template's prose: what a document states comes from figures.
///
/// Prose is what stands outside tags, directives and interpolations, and texts with blanks that those hold. What
/// stands in `<@tekst>` is text, numbers and all.
final class TypedNumbers {
    private static final String COMMENT = "<#--";
    private static final String COMMENT_END = "-->";
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@]");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!]");
    private static final Pattern CHARACTER = Pattern.compile("&#?\\w+;");
    private static final Pattern TEXT_START = Pattern.compile("<@tekst\\b");
    private static final int LONGEST_CPR = 12;
    private static final String UNTOLD = "(not told here: it looks like a CPR number)";
    private static final Pattern TEXT_END = Pattern.compile("</@tekst\\b");

    private final String template;
    private final List<Typed> found = new ArrayList<>();
    private int at;
    private boolean inTag;
    private int marked;

    record Typed(String number, Place place) {}

    private TypedNumbers(String template) {
        this.template = template;
    }

    static List<Typed> in(String template) {
        var numbers = new TypedNumbers(template);
        while (numbers.at < template.length()) {
            numbers.step();
        }
        return numbers.found;
    }

    private void step() {
        switch (template.charAt(at)) {
            case '<' -> markup();
            case '$', '#' -> interpolation();
            case '&' -> character();
            default -> text();
        }
    }

    private void markup() {
        if (template.startsWith(COMMENT, at)) {
            skipComment();
        } else if (isAt(DIRECTIVE)) {
            directive();
        } else {
            inTag |= isAt(TAG);
            at++;
        }
    }

    private void interpolation() {
        boolean interpolated = template.startsWith("{", at + 1);
        at++;
        if (interpolated) {
            at++;
            expression('}');
        }
    }

    /// `&#160;` is no number.
    private void character() {
        if (!skip(CHARACTER)) {
            at++;
        }
    }

    private void text() {
        if (inTag) {
            inTag = template.charAt(at) != '>';
            at++;
        } else if (PlainText.isNumeral(template.charAt(at))) {
            number();
        } else {
            at++;
        }
    }

    private boolean isAt(Pattern pattern) {
        return pattern.matcher(template).region(at, template.length()).lookingAt();
    }

    private boolean skip(Pattern pattern) {
        var matcher = pattern.matcher(template).region(at, template.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private void skipComment() {
        int end = template.indexOf(COMMENT_END, at);
        at = end < 0 ? template.length() : end + COMMENT_END.length();
    }

    private void directive() {
        marked += isAt(TEXT_START) ? 1 : 0;
        marked -= isAt(TEXT_END) ? 1 : 0;
        expression('>');
    }

    /// Skips to the end of a directive or interpolation; a comparison's `>` stands in brackets.
    private void expression(char end) {
        int depth = 0;
        while (at < template.length()) {
            char letter = template.charAt(at);
            if (letter == '"' || letter == '\'') {
                literal(letter);
                continue;
            }
            at++;
            if (depth == 0 && letter == end) {
                return;
            }
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
        }
    }

    private void literal(char quote) {
        int start = at++;
        while (at < template.length() && template.charAt(at) != quote) {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, template.length());
        var text = template.substring(start, at);
        if (text.indexOf(' ') > 0 && PlainText.hasNumber(text)) {
            var number = PlainText.number().matcher(text);
            number.find();
            add(number.group(), start + number.start());
        }
    }

    private void number() {
        var number = PlainText.number()
                .matcher(template)
                .region(at, template.length())
                .useTransparentBounds(true);
        if (number.lookingAt()) {
            add(number.group(), at);
            at = number.end();
        } else {
            at++;
        }
    }

    /// Also where it is only a half of one.
    private boolean isOfCprNumber(int index) {
        return CprShape.isIn(
                template.substring(Math.max(0, index - LONGEST_CPR), Math.min(template.length(), index + LONGEST_CPR)));
    }

    private void add(String number, int index) {
        if (marked == 0) {
            found.add(new Typed(isOfCprNumber(index) ? UNTOLD : number, Place.of(template, index)));
        }
    }
}

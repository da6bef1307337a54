package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a finished document says that is a web page of ours.
///
/// @param keyFigures at its head
public record FinishedPage(String title, List<KeyFigure> keyFigures, List<Passage> passages) {
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern KEY_FIGURES = Pattern.compile("<dl class=\"key-figures\">.*?</dl>", Pattern.DOTALL);
    private static final Pattern KEY_FIGURE =
            Pattern.compile("<dt>(.*?)</dt>\\s*<dd>(.*?)</dd>(?:\\s*<dd class=\"change\">(.*?)</dd>)?", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /// As the document prints it.
    ///
    /// @param change since the last follow-up, or what the figure means; blank without one
    public record KeyFigure(String name, String value, String change) {}

    public static FinishedPage of(String html) {
        var title = TITLE.matcher(html);
        var figures = KEY_FIGURES.matcher(html);
        return new FinishedPage(
                title.find() ? plain(title.group(1)) : "",
                figures.find() ? keyFigures(figures.group()) : List.of(),
                new HtmlWords().read(html));
    }

    private static List<KeyFigure> keyFigures(String list) {
        return KEY_FIGURE
                .matcher(list)
                .results()
                .map(figure -> new KeyFigure(
                        plain(figure.group(1)),
                        plain(figure.group(2)),
                        Optional.ofNullable(figure.group(3))
                                .map(FinishedPage::plain)
                                .orElse("")))
                .toList();
    }

    private static String plain(String html) {
        return String.join(
                " ",
                new HtmlWords()
                        .read(TAG.matcher(html).replaceAll("")).stream()
                                .map(Passage::text)
                                .toList());
    }
}

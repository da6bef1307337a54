package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.NotInVocabulary;
import dk.opfoelgning.document.Theme;
import java.util.ArrayList;

/// Writes the two forms of a mail.
public final class MailFormat {
    private final Theme theme;

    public MailFormat(Theme theme) {
        this.theme = theme;
    }

    /// @param subject the title that stands above both forms
    public record Written(String subject, String text, String html) {}

    /// @throws NotInVocabulary if the XHTML is none of the vocabulary
    public Written write(String xhtml) {
        var reader = new DocumentReader(xhtml);
        var blocks = new ArrayList<Block>();
        for (var block = reader.next(); block.isPresent(); block = reader.next()) {
            blocks.add(block.get());
        }
        var subject = blocks.stream()
                .filter(Block.Masthead.class::isInstance)
                .map(block ->
                        Inline.line(((Block.Masthead) block).title().content()).replace('\u00a0', ' '))
                .findFirst()
                .orElse(reader.metadata().title());
        return new Written(
                subject,
                new PlainWriter(reader.metadata()).write(blocks),
                new MailWriter(reader.metadata(), theme, subject).write(blocks));
    }
}

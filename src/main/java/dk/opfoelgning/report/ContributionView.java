package dk.opfoelgning.report;

import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.report.text.Markdown;
import freemarker.template.TemplateModel;

/// A contribution as templates see it.
///
/// @param indhold what people wrote, its numbers marked as text
public record ContributionView(String titel, TemplateModel indhold) {

    public static ContributionView of(FreeText text) {
        return new ContributionView(text.title(), MarkedText.markup(Markdown.toXhtml(text.markdown())));
    }
}

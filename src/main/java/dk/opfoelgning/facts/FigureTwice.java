package dk.opfoelgning.facts;

/// One figure was computed twice: two areas or centres cannot be told apart by their names.
public final class FigureTwice extends RuntimeException {
    FigureTwice(Figure figure) {
        super(
                "the figure %s of one group was computed twice in %s; two areas or centres cannot be told apart, as A/B with C and A with B/C; rename one"
                        .formatted(figure.id(), figure.about()));
    }
}

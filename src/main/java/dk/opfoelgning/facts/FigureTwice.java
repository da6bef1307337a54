package dk.opfoelgning.facts;

/// One figure was computed twice: two areas or centres cannot be told apart by their names.
public final class FigureTwice extends RuntimeException {
    FigureTwice(Figure figure) {
        super(
                "tallet %s for %s regnes ud to gange for samme gruppe; to områder eller centre kan ikke skelnes, som A/B med C og A med B/C; omdøb det ene"
                        .formatted(figure.id(), figure.about()));
    }
}

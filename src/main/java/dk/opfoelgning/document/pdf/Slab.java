package dk.opfoelgning.document.pdf;

/// A horizontal strip of the flow that no page break cuts.
record Slab(Spacing spacing, float height, Keep keep, Painter painter) {
    Slab spaced(Spacing other) {
        return new Slab(other, height, keep, painter);
    }

    Slab kept(Keep other) {
        return new Slab(spacing, height, other, painter);
    }

    /// Whether a page may break after the slab.
    enum Keep {
        FREE,
        WITH_NEXT,
        /// Only if neither a table nor a chart follows.
        WITH_TABLE
    }

    /// Draws a slab whose top is at this height on the page.
    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, float top);
    }

    /// The least space above and below; the larger of two neighbours counts, except that a heading rules below it.
    record Spacing(float above, float below, Rule rule) {
        static final Spacing NONE = new Spacing(0, 0, Rule.LARGER);

        enum Rule {
            LARGER,
            OWN
        }

        static Spacing of(float above, float below) {
            return new Spacing(above, below, Rule.LARGER);
        }

        static Spacing heading(float above, float below) {
            return new Spacing(above, below, Rule.OWN);
        }

        float until(Spacing next) {
            return rule == Rule.OWN ? below : Math.max(below, next.above);
        }
    }
}

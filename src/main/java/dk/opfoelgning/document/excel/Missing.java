package dk.opfoelgning.document.excel;

/// What stands in a cell whose number is missing.
enum Missing {
    /// What the document prints.
    TOLD,
    /// Nothing, since a chart would draw a text as zero; a line above the table says so.
    EMPTY;

    static final String EMPTY_CELL = "En tom celle betyder, at tallet mangler.";
}

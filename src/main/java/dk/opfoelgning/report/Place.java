package dk.opfoelgning.report;

/// Where something stands in a template's text.
///
/// @param line from 1
/// @param column from 1
record Place(int line, int column) {
    static Place of(String text, int index) {
        int line = 1
                + (int) text.chars()
                        .limit(index)
                        .filter(letter -> letter == '\n')
                        .count();
        return new Place(line, index - text.lastIndexOf('\n', index - 1));
    }
}

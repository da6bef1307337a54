package dk.opfoelgning.extract.table;

/// Follows the elements of a spreadsheet's text, in which `t` holds characters unless it is a reading aid (`rPh`).
final class RichText {
    private int readingAids;
    private int texts;

    void start(String element) {
        count(element, 1);
    }

    void end(String element) {
        count(element, -1);
    }

    private void count(String element, int step) {
        if (element.equals("t")) {
            texts += step;
        } else if (element.equals("rPh")) {
            readingAids += step;
        }
    }

    boolean isText() {
        return texts > 0 && readingAids == 0;
    }
}

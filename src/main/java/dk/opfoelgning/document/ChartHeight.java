package dk.opfoelgning.document;

/// How tall the field of an upright chart is, without its texts.
public enum ChartHeight {
    USUAL(134),
    /// Where a page must hold much.
    LOW(80);

    private final float points;

    ChartHeight(float points) {
        this.points = points;
    }

    static ChartHeight ofClass(String cssClass) {
        return cssClass.equals("low") ? LOW : USUAL;
    }

    public float points() {
        return points;
    }
}

package dk.opfoelgning.facts;

/// The formats that documents come in.
public enum FileFormat {
    PDF("pdf", "application/pdf"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("html", "text/html");

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// Of its files' names, without a dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}

package dk.opfoelgning.delivery.web;

/// What became of what somebody wanted done, and the sentence that says so.
public enum Answer {
    DONE(""),
    BUSY(
            "Programmet laver eller sender en opfølgning netop nu, så der kan ikke ændres noget. Prøv igen om nogle minutter."),
    CHANGED("Udkastet er lavet om, siden du så det. Se det nye igennem, før du godkender."),
    NOT_A_DRAFT("Opfølgningen er ikke et udkast længere, så den kan ikke godkendes."),
    NOT_APPROVED("Opfølgningen er ikke godkendt endnu, så der kan ikke skrives en beslutning."),
    SAME_PERSON("Udkastet er lavet af dig. En anden skal godkende det."),
    OVERRULER("Du har overrulet en kvalitetskontrol i udkastet. En anden skal godkende det."),
    STOPPED("En kvalitetskontrol har stoppet den seneste kørsel. Tal med controlleren, før udkastet kan godkendes."),
    OUTDATED("Det, udkastet er sammenlignet med, er godkendt eller rettet siden. Udkastet skal laves igen først."),
    ROWS_DELETED("Sagsrækkerne bag udkastet er slettet efter deres frist, så dokumenterne kan ikke laves igen."),
    APPROVED("Månedens opfølgning er godkendt, så den kan ikke laves igen. Den rettes fra sin egen side."),
    REJECTED("Udtrækkene er afvist, og intet er offentliggjort. Fejlene står ved kørslen nedenfor."),
    HALTED("En kvalitetskontrol har standset kørslen, og intet er offentliggjort."),
    NAME_TAKEN("Der er allerede en bruger med det navn."),
    NO_SUCH_USER("Der er ingen bruger med det navn længere."),
    FAILED("Det lykkedes ikke, og intet er ændret. Bed driften se i loggen.");

    private final String sentence;

    Answer(String sentence) {
        this.sentence = sentence;
    }

    /// In Danish; blank where it was done.
    public String sentence() {
        return sentence;
    }
}

package dk.opfoelgning.extract.cases;

import dk.opfoelgning.extract.Column;

/// The columns of `sager`.
enum CaseColumn implements Column {
    AS_OF("opgjort_pr"),
    CITIZEN("borger_id"),
    ID("indsats_id"),
    CENTER("center"),
    PARAGRAPH("paragraf"),
    SERVICE("indsats"),
    OFFER("tilbud"),
    PROVIDER_TYPE("leverandoertype"),
    START("startdato"),
    END("slutdato"),
    DAILY_RATE("takst_pr_doegn"),
    YEARLY_AMOUNT("aarsudgift");

    private final String title;

    CaseColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}

package dk.opfoelgning.extract.budget;

import dk.opfoelgning.extract.Column;

/// The columns of `budget`.
enum BudgetColumn implements Column {
    AS_OF("opgjort_pr"),
    APPROPRIATION_AREA("bevillingsomraade"),
    CONTROL_AREA("styringsomraade"),
    CENTER("center"),
    FUNCTION("funktion"),
    ACCOUNT_TYPE("dranst"),
    ORIGINAL("oprindeligt_budget"),
    SUPPLEMENTARY("tillaegsbevillinger"),
    CORRECTED("korrigeret_budget"),
    SPENT("forbrug_til_dato"),
    EXPECTED("forventet_forbrug"),
    TRANSFERS("overfoersler");

    private final String title;

    BudgetColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}

package dk.opfoelgning.extract;

import dk.opfoelgning.extract.table.TableFault;

/// What is told about cells and files of every kind; each is the end of a sentence that begins with the place.
final class Messages {
    static final String AMOUNT = "beløbet kan ikke læses; skriv det som 1.234.567,89.";
    static final String AMOUNT_IN_PERCENT =
            "beløbet står i en celle, der viser procent; formatér cellen som tal, og lever filen igen.";
    static final String NUMBER_IN_PERCENT =
            "tallet står i en celle, der viser procent; formatér cellen som tal, og lever filen igen.";
    static final String BLANK = "feltet er tomt; udfyld det.";
    static final String BRACKET = "refusionsprocenten kendes ikke; skriv 25, 50 eller 75.";
    static final String BROKEN_QUOTES = "anførselstegnene går ikke op, så resten af filen kan ikke læses;"
            + " afslut feltet med et anførselstegn, og skriv to for hvert, der hører til teksten.";
    static final String CELL_ERROR = "cellen viser en fejl fra regnearket; ret formlen, eller skriv værdien.";
    static final String CPR_NUMBER = "her står noget, der ligner et CPR-nummer; fjern det, og lever filen igen.";
    static final String DATE = "datoen kan ikke læses; skriv den som 31-05-2026 eller 2026-05-31.";
    static final String DECIMAL =
            "tallet kan ikke læses; skriv det alene, med decimalkomma som i 3,4 og højst seks decimaler.";
    static final String LONG_TEXT = "teksten er længere end 1.000 tegn; forkort den.";
    static final String MISSING_COLUMN =
            "kolonnen mangler; tilføj den, eller angiv i kolonner.yml, hvad den hedder i filen.";
    static final String MISSING_HEADING = "filen er tom; lever den igen med overskrifter i første linje.";
    static final String MISSING_YEARS = "der mangler en kolonne for hvert budgetår; giv den årstallet som overskrift.";
    static final String MONTH = "perioden kan ikke læses; skriv den som 2026-05.";
    static final String MONTH_OR_YEAR = "perioden kan ikke læses; skriv den som 2026-05 eller 2026.";
    static final String NO_ROWS = "filen har ingen rækker under overskriften; lever den igen med data.";
    static final String NO_HEADINGS =
            "ingen af overskrifterne kendes; skriv kolonnernes navne i første linje, i en CSV-fil"
                    + " med semikolon imellem.";
    static final String NOT_A_WORKBOOK = "filen kan ikke læses som en Excel-projektmappe; gem den igen som .xlsx.";
    static final String NOT_TEXT = "filen er ikke en tekstfil; gem den igen som CSV.";
    static final String PROTECTED_WORKBOOK = "filen er beskyttet med adgangskode eller gemt i et ældre Excel-format;"
            + " gem den igen som .xlsx uden adgangskode.";
    static final String RESERVED_NAME = "her må ikke stå total, for så hedder summen af alle; skriv et andet ord.";
    static final String TOO_FEW_FIELDS =
            "linjen har færre felter end overskriften; ret den, så der er ét felt til hver kolonne.";
    static final String TOO_LARGE = "beløbet er for stort til at kunne passe; ret det i kildesystemet.";
    static final String TOO_MANY_FIELDS =
            "linjen har flere felter end overskriften; ret den, så der er ét felt til hver kolonne.";
    static final String TOO_PRECISE = "beløbet har mere end to decimaler; afrund det til hele øre.";
    static final String TWO_FILES = "filen findes mere end én gang; behold enten .csv eller .xlsx.";
    static final String UNKNOWN_ENCODING = "filens tegnsæt kendes ikke; gem den igen som UTF-8.";
    static final String WHOLE_NUMBER = "tallet kan ikke læses; skriv et helt tal uden decimaler.";
    static final String YEAR = "årstallet kan ikke læses; skriv det med fire cifre som i 2026.";

    private Messages() {}

    /// Why an amount can't be read: one of the constants of [Decimals].
    static String ofAmount(long result) {
        if (result == Decimals.TOO_PRECISE) {
            return TOO_PRECISE;
        }
        return result == Decimals.TOO_LARGE ? TOO_LARGE : AMOUNT;
    }

    static String of(TableFault fault) {
        return switch (fault) {
            case BROKEN_QUOTES -> BROKEN_QUOTES;
            case UNKNOWN_ENCODING -> UNKNOWN_ENCODING;
            case NOT_TEXT -> NOT_TEXT;
            case NOT_A_WORKBOOK -> NOT_A_WORKBOOK;
            case PROTECTED_WORKBOOK -> PROTECTED_WORKBOOK;
        };
    }
}

package dk.opfoelgning.report;

import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.change.claims.Claim;
import dk.opfoelgning.change.claims.ClaimUnit;
import dk.opfoelgning.change.claims.Kind;
import dk.opfoelgning.facts.Figure;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// What a figure is, in the unit and with the decimals of the claim that it is held against.
public final class ClaimAnswer {
    private static final Pattern MOVES = Pattern.compile("change|growth");

    private ClaimAnswer() {}

    /// `244 sager`; of a change its way as well: `steget 11,8 mio. kr.`
    public static String text(CheckedClaim checked, Figure figure) {
        var value = figure.value();
        boolean isMove =
                checked.kind() == Kind.AENDRING && MOVES.matcher(figure.id()).find();
        if (isMove && value.signum() == 0) {
            return "uændret";
        }
        if (isMove) {
            return (value.signum() > 0 ? "steget " : "faldet ") + text(checked.claim(), figure, value.abs());
        }
        boolean isSigned = checked.kind() == Kind.AENDRING || checked.kind() == Kind.RESULTAT;
        return (isSigned && value.signum() > 0 ? "+" : "") + text(checked.claim(), figure, value);
    }

    private static String text(Claim claim, Figure figure, BigDecimal value) {
        var form = form(claim, figure);
        return form.text(value) + Danish.NO_BREAK + form.unit(value);
    }

    /// The right number in a wrong unit is told in the right one.
    private static Form form(Claim claim, Figure figure) {
        var usual = Form.of(figure.unit());
        boolean isInWrongUnit = claim.hasDigitsOf(figure) && !claim.isValueOf(figure);
        int decimals = Math.max(0, claim.decimals());
        if (claim.unit() == ClaimUnit.CITIZENS) {
            return new Form(0, 0, "borger", "borgere");
        }
        return switch (isInWrongUnit ? ClaimUnit.NONE : claim.unit()) {
            case BILLIONS -> money(9, decimals, "mia. kr.");
            case THOUSANDS -> money(3, decimals, "tusind kr.");
            case KRONER -> money(0, decimals, "kr.");
            default -> isInWrongUnit ? usual : usual.with(decimals);
        };
    }

    private static Form money(int shift, int decimals, String unit) {
        var words = unit.replace(" ", Danish.NO_BREAK);
        return new Form(shift, decimals, words, words);
    }
}

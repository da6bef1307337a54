package dk.opfoelgning.facts;

import java.time.LocalDate;

/// A row of `budget`, in kroner; an income is negative.
///
/// @param appropriationArea bevillingsområde
/// @param controlArea styringsområde: service, income transfers, capital …
/// @param function authorised function, as `5.38.50`
/// @param accountType the authorised chart's `dranst`: 1 running costs, 2 state refund, 3 capital
/// @param transfers carry-over from earlier years: negative is savings, positive is debt
public record BudgetLine(
        LocalDate asOf,
        String appropriationArea,
        String controlArea,
        String center,
        String function,
        String accountType,
        Money original,
        Money supplementary,
        Money corrected,
        Money spent,
        Money expected,
        Money transfers) {}

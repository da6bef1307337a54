package dk.opfoelgning.facts;

import dk.opfoelgning.facts.GateLimit.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a quality gate can ask of an extract.
public enum GateCheck {
    /// Whether there are rows; asked by the validation, which rejects the extract.
    NO_ROWS("tom"),
    /// Whether the extract is of the folder's month; asked by the validation, which rejects the extract.
    WRONG_MONTH("maaned"),
    /// Whether the file is one that came for an earlier month.
    SAME_FILE("samme-fil"),
    /// Whether any row has changed since last time.
    UNCHANGED("uaendret"),
    /// Whether rows and sum are those of the control file that came along.
    CONTROL("kontrol"),
    /// Whether amounts are in øre: the share of those that are about a hundred times too large.
    OERE("oere", Unit.PERCENT),
    /// Change of the number of rows since last time.
    ROWS("raekker", Unit.PERCENT),
    /// Change of the sum since last time.
    TOTAL("sum", Unit.PERCENT),
    /// Share of last time's citizens who are gone.
    CITIZENS_GONE("borgere-vaek", Unit.PERCENT),
    /// Centres of last time that are gone.
    CENTER_GONE("center-vaek"),
    /// New centres whose name is one letter from that of another.
    CENTER_SPELLING("center-stavning"),
    /// Share of rows whose amount is not rate × days.
    RATE("takst", Unit.PERCENT),
    /// Cases that cost so many times what they cost last time.
    OUTLIERS("spring", Unit.TIMES),
    /// Days from the day that the extract is of to the end of the period.
    AS_OF("opgjort", Unit.DAYS),
    /// Months since the folder of an extract that is carried over.
    AGE("alder", Unit.MONTHS),
    /// Months from the newest month of the figures to the period.
    NEWEST_MONTH("nyeste-maaned", Unit.MONTHS),
    /// Numbers in texts that disagree with the figures.
    WORDS("tal");

    private final String code;
    private final @Nullable Unit unit;

    GateCheck(String code) {
        this(code, null);
    }

    GateCheck(String code, @Nullable Unit unit) {
        this.code = code;
        this.unit = unit;
    }

    /// As in `kvalitet.yml`.
    public String code() {
        return code;
    }

    /// What its limit is counted in; empty where it has none.
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /// Whether the validation asks it, so that an extract that comes so far has passed it.
    public boolean isOfValidation() {
        return this == NO_ROWS || this == WRONG_MONTH;
    }
}

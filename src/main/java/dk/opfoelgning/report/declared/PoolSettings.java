package dk.opfoelgning.report.declared;

import dk.opfoelgning.change.PoolRules;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.Declaration.Setting;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredColumn.Type;
import dk.opfoelgning.facts.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a report of the type `puljemidler` is told: `pulje`, `reserveret`, `ansoegt` and `kriterier`.
record PoolSettings(Declaration declaration) {
    private static final Set<String> NAMES = Set.of("pulje", "reserveret", "ansoegt", "kriterier");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(\\.\\d{3}){0,3}|\\d{1,12})(,\\d{1,2})?");

    /// @throws DeclarationMistake if the declaration lacks what sharing needs
    static PoolRules rules(Declaration declaration) {
        return new PoolSettings(declaration).rules();
    }

    private PoolRules rules() {
        declaration
                .settings()
                .forEach((name, setting) ->
                        require(NAMES.contains(name), setting, "en af ansoegt, kriterier, pulje, reserveret"));
        require(!declaration.keys().isEmpty(), 1, "en kolonne med noegle: ja, for tilskud gives til hver ansøgning");
        require(
                !declaration.template().equals(Declaration.STANDARD_TEMPLATE),
                1,
                "navnet på en mappe, der også har skabelonen " + declaration.name() + ".ftlh");
        var pool = amount("pulje");
        var reserved = amount("reserveret");
        require(reserved.compareTo(pool) <= 0, setting("reserveret"), "et beløb, som ikke er større end puljen");
        var criteria = criteria();
        return new PoolRules(
                pool,
                reserved,
                appliedFor(),
                criteria.stream().map(DeclaredColumn::name).toList(),
                most(criteria));
    }

    private Money amount(String name) {
        var setting = setting(name);
        var text = one(setting);
        require(AMOUNT.matcher(text).matches(), setting, name + ": og et beløb, f.eks. 2.091.162,00");
        return Money.ofKroner(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }

    private String appliedFor() {
        var setting = setting("ansoegt");
        var column = column(one(setting), setting);
        require(
                column.type() == Type.AMOUNT && column.is(DeclaredColumn.Trait.REQUIRED) && isNeverNegative(column),
                setting,
                "en kolonne af typen beloeb med mindst: 0, som altid er udfyldt");
        return column.name();
    }

    private List<DeclaredColumn> criteria() {
        var setting = setting("kriterier");
        var columns =
                setting.values().stream().map(name -> column(name, setting)).toList();
        require(
                !columns.isEmpty() && columns.stream().allMatch(PoolSettings::isPoints),
                setting,
                "en liste af kolonner af typen heltal med vaerdier, eller med mindst: 0 og hoejst:");
        return columns;
    }

    private static boolean isPoints(DeclaredColumn column) {
        boolean isListed =
                !column.allowed().isEmpty() && column.allowed().stream().noneMatch(value -> value.startsWith("-"));
        return column.type() == Type.WHOLE_NUMBER
                && (isListed || isNeverNegative(column) && column.most().isPresent());
    }

    private static boolean isNeverNegative(DeclaredColumn column) {
        return column.least().filter(least -> least.signum() >= 0).isPresent();
    }

    private static int most(List<DeclaredColumn> criteria) {
        return criteria.stream()
                .mapToInt(column -> column.allowed().stream()
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElseGet(() -> column.most().orElseThrow().intValue()))
                .sum();
    }

    private DeclaredColumn column(String name, Setting setting) {
        return declaration
                .column(name)
                .orElseThrow(() -> declaration.mistake(setting.line(), "navnet på en af udtrækkets kolonner"));
    }

    private Setting setting(String name) {
        var setting = declaration.settings().get(name);
        if (setting == null) {
            throw declaration.mistake(1, "%s: under indstillinger: længere nede".formatted(name));
        }
        return setting;
    }

    private String one(Setting setting) {
        require(setting.values().size() == 1, setting, "én værdi");
        return setting.values().getFirst();
    }

    private void require(boolean holds, Setting setting, String expected) {
        require(holds, setting.line(), expected);
    }

    private void require(boolean holds, int line, String expected) {
        if (!holds) {
            throw declaration.mistake(line, expected);
        }
    }
}

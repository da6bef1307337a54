package dk.opfoelgning.change.claims;

import java.util.regex.Pattern;

/// Which way a claim says that something went.
enum Direction {
    UP(
            "steg|steget|stiger|stige|stigning\\p{L}*|øget|øger|øges|vokset|vokser|vækst\\p{L}*|forøg\\p{L}*|hævet|dyrere",
            "flere|mere|højere|over|større|dårligere",
            "merforbrug\\p{L}*|mindreindtægt\\p{L}*|underskud\\p{L}*|gæld\\p{L}*|manko\\p{L}*"),
    DOWN(
            "fald|faldet|falder|falde|faldt|sænk\\p{L}*|reducer\\p{L}*|mindsk\\p{L}*|nedgang\\p{L}*|lettet",
            "færre|mindre|lavere|under|bedre",
            "mindreforbrug\\p{L}*|merindtægt\\p{L}*|overskud\\p{L}*|opsparing\\p{L}*|besparelse\\p{L}*"),
    NONE("(?!)", "(?!)", "(?!)");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern by;
    private final Pattern more;
    private final Pattern moves;
    private final Pattern result;

    Direction(String verbs, String more, String result) {
        var start = "(?<!\\p{L})(?:";
        this.by = Pattern.compile(start + verbs + ")(?:\\s+\\S+){0,5}?\\s+(?:med|på)\\s*$", FLAGS);
        this.more = Pattern.compile(
                "^\\s*(?:(?:særligt|dyre|sager|personer|ledige)\\s+){0,3}(?:" + more + ")(?!\\p{L})", FLAGS);
        this.moves = Pattern.compile(start + verbs + "|" + more + ")(?!\\p{L})", FLAGS);
        this.result = Pattern.compile(start + result + ")(?!\\p{L})", FLAGS);
    }

    /// A change that the words state by this number: `faldet med 67`, `46 flere`, `+1`.
    static Direction stated(Claim claim, Scope scope) {
        for (var way : values()) {
            boolean isCounted = claim.text().matches("(?iu)\\S+ (?:" + (way == UP ? "flere" : "færre") + ") .*");
            if (way != NONE
                    && (way.by.matcher(scope.before()).find()
                            || way.more.matcher(scope.after()).find()
                            || isCounted)) {
                return way;
            }
        }
        return ofSign(claim.sign());
    }

    static Direction ofSign(int sign) {
        return sign > 0 ? UP : sign < 0 ? DOWN : NONE;
    }

    /// Whether the clause speaks of a movement at all.
    static boolean isMovement(Scope scope) {
        return UP.moves.matcher(scope.clause()).find()
                || DOWN.moves.matcher(scope.clause()).find();
    }

    /// What the words say a result is, such as `mindreforbrug`: the last one before the number, else the first after.
    static Direction ofResult(Claim claim, Scope scope) {
        int up = last(UP.result, scope.before());
        int down = last(DOWN.result, scope.before());
        if (up != down) {
            return up > down ? UP : DOWN;
        }
        boolean isUp = UP.result.matcher(scope.after()).find();
        boolean isDown = DOWN.result.matcher(scope.after()).find();
        return isUp == isDown ? ofSign(claim.sign()) : isUp ? UP : DOWN;
    }

    private static int last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToInt(found -> found.start())
                .max()
                .orElse(-1);
    }

    /// Whether a figure's sign is no other.
    boolean fits(int signum) {
        return this == NONE || signum == 0 || signum == (this == UP ? 1 : -1);
    }
}

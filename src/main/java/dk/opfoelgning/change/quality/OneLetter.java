package dk.opfoelgning.change.quality;

/// Whether one name becomes another when one letter is put in, left out or changed.
final class OneLetter {
    private OneLetter() {}

    static boolean apart(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int missing = longer.length() - shorter.length();
        return !shorter.equals(longer)
                && missing <= 1
                && shorter.substring(Math.min(shorter.length(), same + 1 - missing))
                        .equals(longer.substring(same + 1));
    }
}

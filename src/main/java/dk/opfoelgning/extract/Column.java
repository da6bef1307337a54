package dk.opfoelgning.extract;

import java.util.List;

/// A column of an extract; the columns of a kind are the constants of an enum.
public interface Column {

    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /// As the contract spells it.
    String title();

    /// Its place in the enum.
    int ordinal();

    /// Other ways to spell it.
    default List<String> spellings() {
        return List.of();
    }

    default Presence presence() {
        return Presence.REQUIRED;
    }
}

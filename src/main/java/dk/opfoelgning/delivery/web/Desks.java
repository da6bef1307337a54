package dk.opfoelgning.delivery.web;

import java.util.Optional;
import java.util.function.Function;

/// Opens the desk while no other process works on the output folder.
public interface Desks {

    /// @param user in whose name things are done
    /// @return what the work came to; empty where another process works on the folder
    <T> Optional<T> open(String user, Function<FollowUpDesk, T> work);

    /// Changes whenever something is stored.
    String stamp();
}

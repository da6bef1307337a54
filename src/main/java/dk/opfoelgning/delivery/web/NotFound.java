package dk.opfoelgning.delivery.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is nothing there, or nothing that this person may see; nobody is told which.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotFound extends RuntimeException {
    /// @throws NotFound unless the person may
    static void unless(boolean may) {
        if (!may) {
            throw new NotFound();
        }
    }
}

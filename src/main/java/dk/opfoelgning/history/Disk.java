package dk.opfoelgning.history;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The database writes half a second after a commit, unless it is told not to wait.
final class Disk {
    private Disk() {}

    /// All that was committed is on the disk when this returns.
    static void force(JdbcClient database) {
        database.sql("checkpoint sync").update();
    }
}

package dk.opfoelgning.history;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who may log in at the page.
@Repository
public class Users {
    private final JdbcClient database;

    Users(JdbcClient database) {
        this.database = database;
    }

    /// By name.
    public List<Account> all() {
        return database.sql("select name, user_role, center, password_hash from page_user order by name")
                .query((row, _) -> new Account(
                        row.getString("name"),
                        Role.valueOf(row.getString("user_role")),
                        Optional.of(row.getString("center")).filter(center -> !center.isEmpty()),
                        row.getString("password_hash")))
                .list();
    }

    /// Adds one whose name nobody has.
    public void add(Account account) {
        database.sql("insert into page_user (name, user_role, center, password_hash) values (?, ?, ?, ?)")
                .params(account.name(), account.role().name(), account.center().orElse(""), account.passwordHash())
                .update();
    }

    /// @return whether there was one
    public boolean change(String name, String passwordHash) {
        return database.sql("update page_user set password_hash = ? where name = ?")
                        .params(passwordHash, name)
                        .update()
                == 1;
    }

    /// @return whether there was one
    public boolean remove(String name) {
        return database.sql("delete from page_user where name = ?").param(name).update() == 1;
    }
}

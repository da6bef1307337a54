package dk.opfoelgning.history;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What runs found wrong, by the number of their execution.
@Repository
public class RunProblems {
    private final JdbcClient database;
    private final JdbcTemplate batches;

    RunProblems(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public void add(long execution, List<String> sentences) {
        batches.batchUpdate(
                "insert into run_problem (execution_id, position, sentence) values (?, ?, ?)",
                IntStream.range(0, sentences.size())
                        .mapToObj(position -> new Object[] {execution, position, sentences.get(position)})
                        .toList());
    }

    /// In order; none where all was well.
    public List<String> of(long execution) {
        return database.sql("select sentence from run_problem where execution_id = ? order by position")
                .param(execution)
                .query(String.class)
                .list();
    }
}

-- What a run found wrong with extracts, or why it was stopped, in words; never a cell's value.
create table run_problem (
    execution_id bigint not null,
    position int not null,
    sentence varchar not null,
    primary key (execution_id, position)
);

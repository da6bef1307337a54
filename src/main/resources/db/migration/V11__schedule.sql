-- Each state of a period's files is taken once. Who claims it inserts the row; a claim whose lease is over was left by a
-- process that died, and one that failed may be tried again then.
create table taking (
    period varchar(7) not null,
    fingerprint varchar(64) not null,
    who varchar not null,
    since timestamp with time zone not null,
    lease_until timestamp with time zone not null,
    outcome varchar(20) not null,
    primary key (period, fingerprint)
);

-- Until when the schedule's due times have been seen to; one row.
create table schedule (
    id int default 1 primary key check (id = 1),
    seen_to timestamp with time zone not null
);

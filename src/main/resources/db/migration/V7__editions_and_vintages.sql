-- A period has one follow-up, and after its approval numbered corrections of it.
alter table follow_up rename column period to edition;
alter table follow_up alter column edition set data type varchar(24);
alter table follow_up add column period varchar(7);
update follow_up set period = edition;
alter table follow_up alter column period set not null;
alter table follow_up add column correction int default 0 not null;
alter table follow_up add column reason varchar default '' not null;
alter table follow_up drop column extracts;
alter table figure alter column follow_up set data type varchar(24);

-- What a follow-up was told from: its own extracts, and those of others that it was compared with.
create table told_from (
    follow_up varchar(24) not null references follow_up (edition) on delete cascade,
    extract_id bigint not null references extract (id) on delete cascade,
    purpose varchar(20) not null,
    primary key (follow_up, extract_id, purpose)
);
insert into told_from (follow_up, extract_id, purpose) select follow_up, extract_id, 'OWN' from follow_up_extract;
drop table follow_up_extract;
create index told_from_of_extract on told_from (extract_id);

-- What counted for earlier periods when a follow-up was told.
create table told_beside (
    follow_up varchar(24) not null references follow_up (edition) on delete cascade,
    edition varchar(24) not null,
    primary key (follow_up, edition)
);

-- An extract that a newer file took the place of, kept while a follow-up is told from it.
alter table extract add column superseded boolean default false not null;

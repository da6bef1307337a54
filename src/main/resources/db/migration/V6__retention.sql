-- Rows are deleted after their time; the extract itself, as figures' source, and the figures stay.
alter table extract add column rows_deleted boolean default false not null;

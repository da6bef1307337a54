-- The hash of the manifest of the documents that say what a follow-up tells: whoever finds finished documents that were not
-- yet shown shows those, and no others. Blank where it was told before there was this column, or has no documents.
alter table follow_up add column manifest varchar(64) default '' not null;

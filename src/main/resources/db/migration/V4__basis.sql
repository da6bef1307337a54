-- Why a follow-up is compared with its baseline.
alter table follow_up add column basis varchar(40) default 'LAST' not null;

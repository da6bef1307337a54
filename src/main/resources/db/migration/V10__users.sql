-- Who may log in at the page. Nobody may until somebody is added; a password is kept as a salted hash alone.
create table page_user (
    name varchar(100) primary key,
    user_role varchar(20) not null,
    center varchar not null,
    password_hash varchar not null
);

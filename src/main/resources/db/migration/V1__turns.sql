-- A conversation is what its turns are: it begins with the first and is gone with the last.
create table turn (
    place bigint generated always as identity primary key,
    conversation varchar(64) not null,
    id varchar(64) not null,
    question varchar(2000) not null,
    -- As it was sent, in JSON.
    answer text not null,
    answered timestamp with time zone not null,
    unique (conversation, id)
);

create index turn_by_time on turn (answered);

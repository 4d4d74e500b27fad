create table briefing (
    id varchar(36) primary key,
    title varchar(200) not null,
    created timestamp with time zone not null,
    changed timestamp with time zone not null,
    -- When it was deleted; it can be brought back until it is swept away.
    deleted timestamp with time zone
);

create table pin (
    id varchar(36) primary key,
    briefing varchar(36) not null references briefing (id) on delete cascade,
    heading varchar(200) not null,
    place integer not null,
    instrument varchar(80) not null,
    locator varchar(200) not null,
    starts integer not null,
    ends integer not null,
    -- The words and the text's fingerprint as they were when it was pinned.
    words text not null,
    fingerprint varchar(64) not null,
    note text not null,
    pinned timestamp with time zone not null,
    deleted timestamp with time zone
);

create index pin_by_briefing on pin (briefing, place);

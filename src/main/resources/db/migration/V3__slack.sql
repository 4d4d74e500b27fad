-- A question that came by Slack. Its row keeps a repeated delivery from being answered again, and a question from being lost
-- when the program ends before it is answered.
create table slack_question (
    -- Slack's id of the event, or of the command.
    id varchar(255) primary key,
    team varchar(64) not null,
    channel varchar(64) not null,
    -- The message that asks; of a command, its id.
    sent varchar(255) not null,
    -- The message that the thread hangs from.
    root varchar(255) not null,
    -- Where a command is answered; a message is answered in its thread.
    reply_to varchar(1000),
    -- Emptied once the question is answered.
    words text not null,
    received timestamp with time zone not null,
    -- When it was last worked on.
    taken timestamp with time zone,
    -- The message in which Opcit says that it is looking, and then the answer.
    shown varchar(64),
    -- How many messages of the answer are there.
    told integer not null,
    -- Whether the answer to a command was shared with its channel.
    shared boolean default false not null,
    done timestamp with time zone,
    unique (team, channel, sent)
);

create index slack_question_by_time on slack_question (received);

-- The briefings that were made in a channel; they are offered there and nowhere else.
create table slack_briefing (
    team varchar(64) not null,
    channel varchar(64) not null,
    briefing varchar(36) not null references briefing (id) on delete cascade,
    primary key (team, channel, briefing)
);

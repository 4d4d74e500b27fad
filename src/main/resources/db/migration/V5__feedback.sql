-- What a reader said of an answer. It goes with the conversation.
create table feedback (
    conversation varchar(64) not null,
    turn varchar(64) not null,
    -- Who said it, as the door tells its readers apart; empty on the page, where whoever has the conversation is its reader.
    reader varchar(255) not null,
    good boolean not null,
    word varchar(1000) not null,
    given timestamp with time zone not null,
    primary key (conversation, turn, reader),
    foreign key (conversation, turn) references turn (conversation, id) on delete cascade
);

-- An answer as it was given, under an id that cannot be guessed. It outlives its conversation, unless that is deleted by hand.
create table shared_answer (
    id varchar(36) primary key,
    conversation varchar(64) not null,
    turn varchar(64) not null,
    question varchar(2000) not null,
    -- In JSON, without the ids of its conversation and turn: whoever knows those may read and delete the conversation.
    answer text not null,
    -- In JSON: the fingerprint of each text that it quotes, as that was when it was shared.
    fingerprints text not null,
    shared timestamp with time zone not null,
    unique (conversation, turn)
);

create index shared_answer_by_time on shared_answer (shared);

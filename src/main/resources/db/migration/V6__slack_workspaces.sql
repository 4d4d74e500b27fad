-- A workspace that installed Opcit.
create table slack_workspace (
    team varchar(64) primary key,
    -- Encrypted for this workspace; the key is in the environment alone.
    token text not null,
    -- What Slack calls Opcit there, to know its own messages by.
    bot varchar(64),
    installed timestamp with time zone not null
);

-- Whom an answer grows before; forgotten once the question is answered.
alter table slack_question add column asker varchar(64);

-- Whether the answer still grows in the message that shows it.
alter table slack_question add column growing boolean default false not null;

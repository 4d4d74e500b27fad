import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { announcement } from '../features/ask/announcement';
import { Composer } from '../features/ask/Composer';
import { ConnectionLine } from '../features/ask/ConnectionLine';
import { Examples } from '../features/ask/Examples';
import { useChat } from '../features/ask/useChat';
import { useDraft } from '../features/ask/useDraft';
import { useFollow, useOpenAtLast } from '../features/ask/useFollow';
import { SourcePane } from '../features/source/SourcePane';
import hidden from '../ui/hidden.module.css';
import { Loading, Notice } from '../ui/Notice';
import { OpenPlace } from '../ui/PlaceLink';
import { strings } from '../ui/strings';
import styles from './ChatPage.module.css';
import { TurnEntry } from './TurnEntry';
import { useAbout } from './useAskAbout';
import { useConversationTurns } from './useConversationTurns';
import { useSheet } from './useSheet';
import { useSourcePane } from './useSourcePane';
import { Welcome } from './Welcome';

export function ChatPage() {
  const { chat, connection, connect, ask, stop } = useChat();
  const { conversation, turns, loading, problem } = useConversationTurns();
  const { pane, takesFocus, open, close } = useSourcePane();
  const covered = useSheet();
  const list = useRef<HTMLOListElement>(null);
  const last = turns.at(-1);
  const running = last?.phase === 'working' ? last.id : null;
  const box = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft();
  const isNew = conversation === null && turns.length === 0;

  useEffect(() => {
    connect();
  }, [connect]);
  useFollow(list, running);
  useOpenAtLast(list, turns.length);

  const onAsk = (question: string) => {
    if (!running) ask(question, conversation ?? last?.conversation ?? null, conversation === null);
  };

  const edit = (question: string) => {
    // Words that were not sent yet stay.
    setDraft(draft.trim() ? `${draft.trimEnd()}\n${question}` : question);
    box.current?.focus();
  };
  useAbout((citation) => {
    edit(`${citation}: `);
  });
  const onEdit =
    last && !running
      ? () => {
          edit(last.question);
        }
      : undefined;

  return (
    <OpenPlace value={open}>
      <title>
        {turns[0] ? strings.conversation.title(turns[0].question) : strings.conversation.newTitle}
      </title>
      <div className={pane ? styles.beside : styles.alone}>
        <div className={styles.column} inert={covered}>
          {isNew ? <Welcome /> : <h1 className={hidden.hidden}>{strings.conversation.label}</h1>}
          {loading && <Loading />}
          {problem && (
            <>
              <Notice title={strings.conversation.missing} detail={problem.detail} />
              <Link to="/">{strings.conversation.startNew}</Link>
            </>
          )}
          {turns.length > 0 && (
            <ol ref={list} className={styles.turns} aria-label={strings.conversation.label}>
              {turns.map((turn) => (
                <li key={turn.id}>
                  <TurnEntry
                    turn={turn}
                    onAsk={onAsk}
                    onEdit={turn === last ? onEdit : undefined}
                  />
                </li>
              ))}
            </ol>
          )}
          {!problem && (
            <div className={isNew ? styles.composer : styles.dock}>
              <ConnectionLine connection={connection} />
              <Composer
                working={running !== null}
                box={box}
                question={draft}
                onWrite={setDraft}
                onRecall={onEdit}
                onAsk={onAsk}
                onStop={() => {
                  if (running) stop(running);
                }}
              />
            </div>
          )}
          {isNew && <Examples onAsk={onAsk} />}
          <p className={hidden.hidden} aria-live="polite">
            {announcement(chat.turns.at(-1))}
          </p>
        </div>
        {pane && <SourcePane place={pane} takesFocus={takesFocus} onClose={close} />}
      </div>
    </OpenPlace>
  );
}

import { use, useEffect, useEffectEvent, type RefObject } from 'react';
import { BegunQuestion, type Begun } from '../../ui/askAbout';

/** Begins a question on the provision that the reader came from, for them to go on with. */
export function useBegun(
  box: RefObject<HTMLTextAreaElement | null>,
  onBegin: (question: string) => void,
) {
  const begun = use(BegunQuestion);
  const begin = useEffectEvent(({ citation, onTaken }: Begun) => {
    onBegin(`${citation}: `);
    box.current?.focus();
    onTaken();
  });
  useEffect(() => {
    if (begun) begin(begun);
  }, [begun]);
}

import { useId, useRef } from 'react';
import { pinsOf, type Briefing } from '../../api/briefings';
import hidden from '../../ui/hidden.module.css';
import { strings } from '../../ui/strings';
import { SectionView } from './SectionView';
import type { Arranging } from './useArranging';
import { useDrag } from './useDrag';

type Props = { briefing: Briefing; arranging: Arranging };

/** The pins of a briefing under their headings, to be put in order. */
export function Arrangement({ briefing, arranging }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const hint = useId();
  const dragging = useDrag(list, (id, slot) => {
    const pin = pinsOf(briefing).find((one) => one.id === id);
    if (pin) arranging.put(pin, slot);
  });
  return (
    <div ref={list}>
      <p id={hint} className={hidden.hidden}>
        {strings.briefing.page.moveHint}
      </p>
      {briefing.sections.map((section, at) => (
        <SectionView
          key={section.heading}
          section={section}
          at={at}
          hint={hint}
          arranging={arranging}
          dragging={dragging}
        />
      ))}
    </div>
  );
}

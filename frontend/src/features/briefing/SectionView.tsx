import { Fragment, useState } from 'react';
import type { Section } from '../../api/briefings';
import { strings } from '../../ui/strings';
import { LineField } from './LineField';
import { PinView } from './PinView';
import styles from './SectionView.module.css';
import type { Arranging } from './useArranging';
import type { useDrag } from './useDrag';

type Props = {
  section: Section;
  at: number;
  hint: string;
  arranging: Arranging;
  dragging: ReturnType<typeof useDrag>;
};

const words = strings.briefing.page;

/** The pins under one heading. */
export function SectionView({ section, at, hint, arranging, dragging }: Props) {
  const { heading, pins } = section;
  const { drag, handle } = dragging;
  const [heads, setHeads] = useState<string | null>(null);
  return (
    <section className={styles.section} aria-label={heading || words.noHeading}>
      {(heading || at > 0) && (
        <h2 className={styles.heading}>
          <LineField
            label={words.heading}
            kept={heading}
            placeholder={words.noHeading}
            optional
            onSave={(line) => {
              arranging.rename(at, line);
            }}
          />
        </h2>
      )}
      <ol>
        {pins.map((pin, index) => {
          const isLast = index === pins.length - 1;
          const slot = drag?.slot?.section === at ? drag.slot.index : null;
          return (
            <Fragment key={pin.id}>
              {heads === pin.id && (
                <li className={styles.new}>
                  <LineField
                    label={words.newHeading}
                    kept=""
                    placeholder={words.newHeading}
                    takesFocus
                    onSave={(line) => {
                      arranging.head(pin, line);
                    }}
                    onLeave={() => {
                      setHeads(null);
                    }}
                  />
                </li>
              )}
              <PinView
                pin={pin}
                row={`${at},${index}`}
                isLast={isLast}
                mark={slot === index ? 'above' : isLast && slot === index + 1 ? 'below' : null}
                isDragged={drag?.pin === pin.id}
                handle={handle(pin.id)}
                hint={hint}
                onUp={arranging.step(pin, 'up')}
                onDown={arranging.step(pin, 'down')}
                onHeading={
                  heading && index === 0
                    ? null
                    : () => {
                        setHeads(pin.id);
                      }
                }
                onNote={(note) => {
                  arranging.annotate(pin, note);
                }}
                onRemove={() => {
                  arranging.remove(pin);
                }}
              />
            </Fragment>
          );
        })}
      </ol>
    </section>
  );
}

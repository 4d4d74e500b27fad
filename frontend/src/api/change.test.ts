import { describe, expect, it } from 'vitest';
import { briefingOf, recitalPin, remittancesPin } from '../testing/briefing';
import { changed, withPin } from './change';
import { pinsOf, type Briefing } from './briefings';

const both = briefingOf(remittancesPin, recitalPin);
const ids = (briefing: Pick<Briefing, 'sections'>) => pinsOf(briefing).map(({ id }) => id);

describe('a briefing that is changed', () => {
  it('has its new title and its note at once', () => {
    expect(changed(both, { type: 'retitled', title: 'Money' }).title).toBe('Money');
    const noted = changed(both, { type: 'annotated', pin: 'p2', note: 'Ask *who*.' });
    expect(pinsOf(noted).map(({ note }) => note)).toEqual(['', 'Ask *who*.']);
  });

  it('loses a pin, and its section with the last one', () => {
    const one = changed(both, { type: 'removed', pin: 'p1' });
    expect(ids(one)).toEqual(['p2']);
    expect(changed(one, { type: 'removed', pin: 'p2' }).sections).toEqual([]);
  });

  it('has a removed pin back where it stood', () => {
    const one = changed(both, { type: 'removed', pin: 'p1' });
    expect(changed(one, { type: 'restored', pin: remittancesPin, index: 0 })).toEqual(both);
  });

  it('takes a pin once, however often it comes', () => {
    const again = withPin(both.sections, remittancesPin);
    expect(again).toBe(both.sections);
  });

  it('takes a pin as the last of its heading, or begins that heading', () => {
    const third = { ...recitalPin, id: 'p3' };
    expect(ids({ sections: withPin(both.sections, third) })).toEqual(['p1', 'p2', 'p3']);
    const headed = withPin(both.sections, { ...third, heading: 'Money' });
    expect(headed.map(({ heading }) => heading)).toEqual(['', 'Money']);
  });
});

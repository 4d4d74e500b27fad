import type { Fact, InstrumentText } from '../../api/instruments';
import { formatDate } from '../../ui/date';
import { strings } from '../../ui/strings';

/** What the head of a text says of its adoption and publication, in order, each thing once. */
export function factsOf(text: InstrumentText): Fact[] {
  const { source, symbol, citedAs, title, treatySeries, adopted, adoptedBy, inForce } = text;
  const own = [
    fact(strings.source.adopted, adopted && formatDate(adopted)),
    fact(strings.source.adoptedBy, adoptedBy),
    fact(strings.source.inForce, inForce && formatDate(inForce)),
    fact(strings.source.treatySeries, treatySeries),
    fact(strings.source.symbol, symbol === citedAs ? '' : symbol),
  ].flat();
  const told = text.facts ?? [];
  const named = (name: string) => own.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const said = [title, citedAs, ...own.map(({ value }) => value)];
  const isSaid = said.some((value) => source.includes(value));
  return [
    ...own,
    ...told.filter(({ name }) => !named(name)),
    ...(isSaid ? [] : fact(strings.source.from, source)),
  ];
}

function fact(name: string, value: string | undefined): Fact[] {
  return value ? [{ name, value }] : [];
}

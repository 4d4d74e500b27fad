import type { Instrument, Kind } from '../../api/instruments';
import { resolution } from '../../ui/resolution';
import type { strings } from '../../ui/strings';

export type GroupName = keyof typeof strings.library.groups;
export type Group = { name: GroupName; works: Instrument[] };

const order: GroupName[] = ['resolution', 'treaties', 'declarations', 'resolutions', 'reports'];

/** The works by their kind, the resolution first; within a kind, cited works first and then as the library has them. */
export function groupsOf(works: Instrument[]): Group[] {
  return order.flatMap((name) => {
    const members = works.filter((work) => groupOf(work) === name);
    const sorted = [...members.filter(isCited), ...members.filter((work) => !isCited(work))];
    return sorted.length > 0 ? [{ name, works: sorted }] : [];
  });
}

const ofKind: Record<Kind, GroupName> = {
  treaty: 'treaties',
  declaration: 'declarations',
  resolution: 'resolutions',
  report: 'reports',
};

function groupOf({ id, kind }: Instrument): GroupName {
  return id === resolution.id ? 'resolution' : ofKind[kind];
}

function isCited({ citedIn, citedInFootnotes }: Instrument): boolean {
  return citedIn.length + citedInFootnotes.length > 0;
}

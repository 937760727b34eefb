import { professions } from '@netzwerkstatt/catalogue';
import type { Ags, ProfessionGroup } from '@netzwerkstatt/domain';
import type { RegistrationStatus } from '@netzwerkstatt/registration';
import type { ParticipantFacets, ParticipantFilter } from '../ports/index.ts';

/** What the desk narrows its list to; a group stands for its professions. */
export interface ParticipantWish {
  readonly statuses: readonly RegistrationStatus[];
  readonly text: string;
  readonly group?: ProfessionGroup;
  readonly organisation?: string;
  readonly region?: Ags;
}

export function filterFrom({ group, ...wish }: ParticipantWish): ParticipantFilter {
  if (group === undefined) return wish;
  return { ...wish, professions: professions.filter((it) => it.group === group).map(({ code }) => code) };
}

/** The groups there are among the professions of an event, in the order of the list of professions. */
export function groupsAmong(
  facets: Pick<ParticipantFacets, 'professions'>,
): readonly { readonly group: ProfessionGroup; readonly count: number }[] {
  const counts = new Map(facets.professions.map(({ profession, count }) => [profession, count]));
  const groups = Map.groupBy(professions, ({ group }) => group);
  return [...groups]
    .map(([group, all]) => ({ group, count: all.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0) }))
    .filter(({ count }) => count > 0);
}

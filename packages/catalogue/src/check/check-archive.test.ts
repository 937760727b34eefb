import { expect, test } from 'vitest';
import type { LandProfile } from '../land-profile.ts';
import { sachsen } from '../lands/index.ts';
import { archive } from '../lands/sachsen/archive/archive.ts';
import type { ProjectArchive } from '../project-archive.ts';
import type { ArchiveFault, CatalogueFinding } from './catalogue-finding.ts';
import { checkLandProfile } from './check-land-profile.ts';

interface Case {
  readonly fault: string;
  readonly land: LandProfile;
  readonly finding: CatalogueFinding;
}

/** Every code of this section has a fault that provokes it, or the table does not compile. */
const cases: Record<ArchiveFault['code'] | 'duplicate' | 'years_reversed', readonly Case[]> = {
  duplicate: [
    {
      fault: 'two documents with one name',
      land: withArchive({ documents: replaced(archive.documents, 1, { id: 'expertise' }) }),
      finding: { code: 'duplicate', path: 'archive.documents[1].id', value: 'expertise' },
    },
    {
      fault: 'an event that stands twice',
      land: withArchive({ events: [...archive.events, ...archive.events.slice(0, 1)] }),
      finding: { code: 'duplicate', path: 'archive.events[12].id', value: 'lf-2007' },
    },
  ],
  years_reversed: [
    {
      fault: 'a goal that was reached before it was set',
      land: withArchive({ goals: replaced(archive.goals, 0, { fromYear: 2010 }) }),
      finding: { code: 'years_reversed', path: 'archive.goals[0]', fromYear: 2010, toYear: 2009 },
    },
  ],
  unknown_network: [
    {
      fault: 'an event of a network the Land does not have',
      land: withArchive({
        events: replaced(archive.events, 0, { scope: { kind: 'network', network: 'plauen' } }),
      }),
      finding: { code: 'unknown_network', path: 'archive.events[0].scope', network: 'plauen' },
    },
  ],
  unknown_parent: [
    {
      fault: 'a document of a conference that is not in the archive',
      land: withArchive({
        events: archive.events.filter((it) => it.id !== 'lf-2010'),
      }),
      finding: { code: 'unknown_parent', path: 'archive.documents[21].parent', parent: 'lf-2010' },
    },
  ],
};

test.for(Object.values(cases).flat())('finds $fault', ({ land, finding }) => {
  expect(checkLandProfile(land)).toEqual([finding]);
});

function replaced<Item>(items: readonly Item[], index: number, wanted: Partial<NoInfer<Item>>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...wanted } : item));
}

function withArchive(wanted: Partial<ProjectArchive>): LandProfile {
  return { ...sachsen, archive: { ...archive, ...wanted } };
}

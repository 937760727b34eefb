import type { LandNetwork } from '../land-profile.ts';
import type { ProjectArchive } from '../project-archive.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';
import { findDuplicates } from './find-duplicates.ts';

export function checkArchive(
  { events, documents, goals }: ProjectArchive,
  networks: readonly LandNetwork[],
): readonly CatalogueFinding[] {
  const parents = new Set<string>(['project', ...events.map((it) => it.id)]);
  const slugs = new Set(networks.map((it) => it.slug));
  return [
    ...findDuplicates(
      events.map((it) => it.id),
      (index) => `archive.events[${index}].id`,
    ),
    ...events.flatMap(({ scope }, index): CatalogueFinding[] =>
      scope.kind === 'land' || slugs.has(scope.network)
        ? []
        : [{ code: 'unknown_network', path: `archive.events[${index}].scope`, network: scope.network }],
    ),
    ...findDuplicates(
      documents.map((it) => it.id),
      (index) => `archive.documents[${index}].id`,
    ),
    ...documents.flatMap(({ parent }, index): CatalogueFinding[] =>
      parents.has(parent) ? [] : [{ code: 'unknown_parent', path: `archive.documents[${index}].parent`, parent }],
    ),
    ...goals.flatMap(({ fromYear, toYear }, index): CatalogueFinding[] =>
      fromYear <= toYear ? [] : [{ code: 'years_reversed', path: `archive.goals[${index}]`, fromYear, toYear }],
    ),
  ];
}

import { stringifySearch } from '../../app/search-params.ts';
import type { ProgrammeSearch } from './programme-search.ts';

export const PROGRAMME_PATH = '/veranstaltungen';

/** Address of the list with this search; every search has one. */
export function programmeHref(search: ProgrammeSearch): string {
  return PROGRAMME_PATH + stringifySearch({ ...search });
}

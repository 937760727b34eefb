import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PROGRAMME_PATH } from './programme-href.ts';
import type { ProgrammeSearch } from './programme-search.ts';

const route = getRouteApi('/veranstaltungen');

/** The search in the address, and a way to change it while the reader stays where they are on the page. */
export function useProgrammeSearch() {
  const search = route.useSearch();
  const navigate = useNavigate();
  return {
    search,
    /** @param isTyping - Whether more letters will follow: then the way back does not lead through each of them. */
    change(changes: ProgrammeSearch, { isTyping = false } = {}) {
      void navigate({
        to: PROGRAMME_PATH,
        search: { ...search, seite: undefined, ...changes },
        replace: isTyping,
        resetScroll: false,
      });
    },
  };
}

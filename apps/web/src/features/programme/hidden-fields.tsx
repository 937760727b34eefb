import type { ProgrammeSearch } from './programme-search.ts';

/** Keeps what another form on the page is about when this one is sent without scripts. */
export function HiddenFields({ search }: { readonly search: ProgrammeSearch }) {
  return Object.entries(search).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((it) => it !== undefined && it !== false)
      .map((it) => <input key={`${name} ${it}`} type="hidden" name={name} value={String(it)} />),
  );
}

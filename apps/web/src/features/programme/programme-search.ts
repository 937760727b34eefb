import { eventFormats, eventKinds, isLocalDate } from '@netzwerkstatt/domain';
import { firstValue, pageOf, valuesOf } from '../../app/search-params.ts';

/** The search as it stands in the address of the page; German, because people read addresses to each other. */
export interface ProgrammeSearch {
  readonly q?: string | undefined;
  readonly art?: string[] | undefined;
  readonly region?: string[] | undefined;
  readonly format?: string[] | undefined;
  readonly beruf?: string[] | undefined;
  readonly netzwerk?: string[] | undefined;
  readonly von?: string | undefined;
  readonly bis?: string | undefined;
  readonly frei?: boolean | undefined;
  readonly seite?: number | undefined;
}

const MAX_VALUES = 50;

/** What cannot be right is left out: an address somebody shortened or mistyped still finds something. */
export function validateProgrammeSearch(search: Record<string, unknown>): ProgrammeSearch {
  const some = (values: string[]) => (values.length === 0 ? undefined : values.slice(0, MAX_VALUES));
  const day = (key: string) => {
    const text = firstValue(search[key]);
    return text !== undefined && isLocalDate(text) ? text : undefined;
  };
  return {
    q: firstValue(search['q'])?.slice(0, 200),
    art: some(valuesOf(search['art']).filter((it) => eventKinds.some((kind) => kind === it))),
    region: some(valuesOf(search['region']).filter((it) => /^\d{5}$/.test(it))),
    format: some(valuesOf(search['format']).filter((it) => eventFormats.some((format) => format === it))),
    beruf: some(valuesOf(search['beruf']).filter((it) => /^[A-Z]\d{1,2}$/.test(it))),
    netzwerk: some(valuesOf(search['netzwerk']).filter((it) => /^[0-9a-f-]{36}$/.test(it))),
    von: day('von'),
    bis: day('bis'),
    frei:
      search['frei'] === true ||
      firstValue(search['frei']) === '1' ||
      firstValue(search['frei']) === 'true' ||
      undefined,
    seite: pageOf(search['seite']),
  };
}

type SearchInput = Parameters<import('../../lib/api.ts').Api['programme']['search']['query']>[0];

/** The same search as the procedure wants it. */
export function toSearchInput(search: ProgrammeSearch): SearchInput {
  const {
    q = '',
    art = [],
    region = [],
    format = [],
    beruf = [],
    netzwerk = [],
    von,
    bis,
    frei = false,
    seite = 1,
  } = search;
  return {
    text: q,
    kinds: art as SearchInput['kinds'] & object,
    regions: region,
    formats: format as SearchInput['formats'] & object,
    professions: beruf,
    networks: netzwerk,
    onlyWithSeats: frei,
    page: seite,
    ...(von !== undefined && { from: von }),
    ...(bis !== undefined && { to: bis }),
  };
}

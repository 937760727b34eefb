import type { Brand } from './brand.ts';
import type { LocalDate } from './time.ts';

/** Official municipality key (Amtlicher Gemeindeschlüssel) of a district: five digits as text, `14713` or `01001`. */
export type Ags = Brand<string, 'Ags'>;

/** What kind of district it is; „Leipzig“ alone is a city and a county. */
export type RegionKind = 'rural_district' | 'urban_district' | 'regional_association';

/** The area of one youth welfare office (Jugendamt), which is where a network lives. */
export interface Region {
  readonly ags: Ags;
  /** Without the kind: `Leipzig`. */
  readonly name: string;
  readonly kind: RegionKind;
  /** As people tell it apart: „Landkreis Leipzig“, „Leipzig (Stadt)“. Unique within its Land. */
  readonly label: string;
  /** Names in the second language of the place, by language tag: `{ hsb: 'Budyšin' }`. */
  readonly localNames?: Readonly<Record<string, string>>;
  /** The days on which the district came to be and, exclusive, ceased to be, as far as that is known. */
  readonly validFrom?: LocalDate;
  readonly validTo?: LocalDate;
}

/** @throws RangeError when the text is not five digits. */
export function parseAgs(text: string): Ags {
  if (!/^\d{5}$/.test(text)) throw new RangeError(`not the key of a district: ${text}`);
  return text as Ags;
}

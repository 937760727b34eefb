import {
  type EmailAddress,
  emailKey,
  foldForSearch,
  nameParts,
  ok,
  type PersonName,
  type ProfessionCode,
  parseEmailAddress,
  parsePersonName,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';

/** Somebody who is to be asked whether they come along, with the row of the list they stood in. */
export interface TeamRow {
  /** From one, as an editor counts; empty rows count too. */
  readonly row: number;
  readonly givenName: PersonName;
  readonly familyName: PersonName;
  readonly email: EmailAddress;
  readonly profession?: ProfessionCode;
}

/** What is wrong with one row of the list. */
export interface TeamRowFault {
  readonly row: number;
  readonly code:
    | 'not_an_address'
    | 'name_incomplete'
    | 'name_unreadable'
    | 'profession_unknown'
    | 'twice'
    | 'own_address'
    | 'asked_already';
}

export type TeamListRefusal =
  | Refusal<'nobody_named'>
  /** Rows with faults; nobody of such a list is asked. */
  | (Refusal<'team_list_unreadable'> & { readonly faults: readonly TeamRowFault[] })
  /** More names than one list may have, or than places are left to be named. */
  | (Refusal<'team_list_too_long'> & { readonly max: number });

/** So many people are named in one go. */
export const MAX_TEAM_LIST = 20;

/** A profession as people write it. */
export interface NamedProfession {
  readonly code: ProfessionCode;
  readonly names: readonly string[];
}

/**
 * Reads the people of a team: a row for each, as mail programs and spreadsheets write them, with their profession behind
 * the address where it is known: `Ada Beispiel <ada@example.org>`, `Ada Beispiel; ada@example.org; Hebamme`.
 *
 * @param places - That are left to be named.
 */
export function readTeamList(
  text: string,
  places: number,
  professions: readonly NamedProfession[],
): Result<readonly TeamRow[], TeamListRefusal> {
  const rows = text.split(/\r\n|\r|\n/).map((it, index) => ({ row: index + 1, written: it.trim() }));
  const filled = rows.filter(({ written }) => written !== '');
  const max = Math.min(MAX_TEAM_LIST, places);
  if (filled.length === 0) return refuse({ code: 'nobody_named' });
  if (filled.length > max) return refuse({ code: 'team_list_too_long', max });
  const seen = new Set<string>();
  const faults: TeamRowFault[] = [];
  const people: TeamRow[] = [];
  for (const { row, written } of filled) {
    const person = readRow(written, professions);
    if (typeof person === 'string') faults.push({ row, code: person });
    else if (seen.has(emailKey(person.email))) faults.push({ row, code: 'twice' });
    else {
      seen.add(emailKey(person.email));
      people.push({ row, ...person });
    }
  }
  return faults.length > 0 ? refuse({ code: 'team_list_unreadable', faults }) : ok(people);
}

function readRow(
  written: string,
  professions: readonly NamedProfession[],
): Omit<TeamRow, 'row'> | TeamRowFault['code'] {
  const cells = written.split(/[;\t<>"]|,(?=[^,;\t<]*@)|(?<=@[^,]*),/).map((it) => it.trim());
  const parts = cells.filter((it) => it !== '');
  const at = parts.findIndex((it) => it.includes('@'));
  const email = at < 0 ? undefined : parseEmailAddress(parts[at] ?? '');
  // Two in a row: whose name is it, and which of them was meant?
  if (!email?.ok || parts.some((it, index) => index > at && it.includes('@'))) return 'not_an_address';
  const before = parts.slice(0, at).join(' ');
  const behind = parts.slice(at + 1);
  const [told = '', ...rest] = before === '' ? behind : [before, ...behind];
  const name = readName(told);
  if (typeof name === 'string') return name;
  const profession = rest.length === 0 ? undefined : findProfession(rest.join(' '), professions);
  if (rest.length > 0 && profession === undefined) return 'profession_unknown';
  return { ...name, email: email.value, ...(profession && { profession }) };
}

function readName(told: string): Pick<TeamRow, 'givenName' | 'familyName'> | 'name_incomplete' | 'name_unreadable' {
  const turned = /^([^,]+),([^,]+)$/.exec(told);
  const [family, given] = turned?.slice(1) ?? [];
  const parts =
    family !== undefined && given !== undefined ? { familyName: family, givenName: given } : nameParts(told);
  if (parts.givenName === undefined || parts.familyName === '') return 'name_incomplete';
  const givenName = parsePersonName(parts.givenName);
  const familyName = parsePersonName(parts.familyName);
  if (!givenName.ok || !familyName.ok) return 'name_unreadable';
  return { givenName: givenName.value, familyName: familyName.value };
}

/** By its code, its name, or the beginning of a name that only one profession has. */
function findProfession(told: string, professions: readonly NamedProfession[]): ProfessionCode | undefined {
  const wanted = foldForSearch(told);
  const among = (fits: (name: string) => boolean) =>
    professions.filter(({ code, names }) => [code, ...names].some((it) => fits(foldForSearch(it))));
  const [exact] = among((it) => it === wanted);
  if (exact !== undefined) return exact.code;
  const [begins, another] = wanted === '' ? [] : among((it) => it.startsWith(wanted));
  return another === undefined ? begins?.code : undefined;
}

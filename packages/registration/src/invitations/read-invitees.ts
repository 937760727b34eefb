import {
  type EmailAddress,
  emailKey,
  ok,
  type PersonName,
  parseEmailAddress,
  parsePersonName,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';

/** Somebody to be invited, as the coordination typed or pasted them. */
export interface Invitee {
  readonly email: EmailAddress;
  /** The whole name, for the greeting. */
  readonly name?: PersonName;
}

/** What is wrong with one row of a list. */
export interface InviteeFault {
  /** From one, as an editor counts; empty rows count too. */
  readonly row: number;
  readonly code: 'not_an_address' | 'name_unreadable' | 'twice' | 'already_invited' | 'already_registered';
}

/** Rows with faults; nothing of such a list is taken. */
export type InviteesUnreadable = Refusal<'invitees_unreadable'> & { readonly faults: readonly InviteeFault[] };

export type InviteesRefusal =
  | InviteesUnreadable
  | Refusal<'nobody_asked'>
  | (Refusal<'invitees_too_many'> & { readonly max: number });

/** So many people are invited in one go. */
export const MAX_INVITEES = 300;

/** Somebody with the row they stood in. */
export type InviteeRow = Invitee & { readonly row: number };

/**
 * Reads a list: a row for each person, with an address, or with a name and an address, as mail programs and spreadsheets
 * write them: `Ada Beispiel <ada@example.org>`, `Ada Beispiel; ada@example.org`.
 */
export function readInvitees(text: string): Result<readonly InviteeRow[], InviteesRefusal> {
  const rows = text.split(/\r\n|\r|\n/).map((it, index) => ({ row: index + 1, text: it.trim() }));
  const filled = rows.filter((it) => it.text !== '');
  if (filled.length === 0) return refuse({ code: 'nobody_asked' });
  if (filled.length > MAX_INVITEES) return refuse({ code: 'invitees_too_many', max: MAX_INVITEES });
  const seen = new Set<string>();
  const faults: InviteeFault[] = [];
  const invitees: InviteeRow[] = [];
  for (const { row, text: written } of filled) {
    const invitee = readInvitee(written);
    if (typeof invitee === 'string') faults.push({ row, code: invitee });
    else if (seen.has(emailKey(invitee.email))) faults.push({ row, code: 'twice' });
    else {
      seen.add(emailKey(invitee.email));
      invitees.push({ row, ...invitee });
    }
  }
  return faults.length > 0 ? refuse({ code: 'invitees_unreadable', faults }) : ok(invitees);
}

function readInvitee(written: string): Invitee | InviteeFault['code'] {
  const parts = written.split(/[;,\t<>"]/).map((it) => it.trim());
  const addresses = parts.filter((it) => it.includes('@'));
  const [address, second] = addresses;
  const email = address === undefined ? undefined : parseEmailAddress(address);
  // Two in a row: whose name is it, and which of them was meant?
  if (!email?.ok || second !== undefined) return 'not_an_address';
  const told = parts.filter((it) => it !== '' && it !== address).join(' ');
  if (told === '') return { email: email.value };
  const name = parsePersonName(told);
  return name.ok ? { email: email.value, name: name.value } : 'name_unreadable';
}

import { professionsWithoutSuperior } from '@netzwerkstatt/catalogue';
import {
  type EmailAddress,
  type EventId,
  emailKey,
  ok,
  type Refusal,
  type Result,
  refuse,
  typedOrganisationKey,
} from '@netzwerkstatt/domain';
import type { Applicant, LandTransaction } from '../ports/index.ts';

export type SuperiorRefusal =
  /** The event wants a superior's approval, and nobody was named. */
  Refusal<'superior_missing'> | Refusal<'superior_is_oneself'>;

type Told = Pick<Applicant, 'email' | 'profession' | 'organisation'>;

/** Whether somebody has a superior who could be asked: not in an independent profession, and not without an institution. */
export function hasSuperior({ profession, organisation }: Omit<Told, 'email'>): boolean {
  if (professionsWithoutSuperior.includes(profession)) return false;
  return 'id' in organisation || typedOrganisationKey(organisation.name) !== undefined;
}

/** Who is to be asked about somebody who registers; `undefined` where nobody is, whatever they typed. */
export async function readSuperior(
  tx: LandTransaction,
  event: EventId,
  told: Told,
  typed: EmailAddress | undefined,
): Promise<Result<EmailAddress | undefined, SuperiorRefusal>> {
  if ((await tx.approvals.ruleOf(event)) === undefined || !hasSuperior(told)) return ok(undefined);
  if (typed === undefined) return refuse({ code: 'superior_missing' });
  return emailKey(typed) === emailKey(told.email) ? refuse({ code: 'superior_is_oneself' }) : ok(typed);
}

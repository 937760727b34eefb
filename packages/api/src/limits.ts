import type { Actor } from '@netzwerkstatt/application';

/**
 * How often one client may do something that costs us or others: so many at once, then so many per minute. An office
 * shares one address, so the limits for registering are wide.
 */
export const limits = {
  registration: { burst: 300, perMinute: 300 },
  /** Codes of vouchers: forty bits, so that nobody finds one at this pace. */
  voucher_code: { burst: 60, perMinute: 20 },
  sign_in: { burst: 10, perMinute: 10 },
  sign_in_attempt: { burst: 20, perMinute: 20 },
  verification: { burst: 10, perMinute: 10 },
  /** All who verify certificates together: at this pace 55 random bits hold for decades. */
  all_verification: { burst: 20, perMinute: 20 * 60 },
  /** Names tried against one certificate number, whoever tries. */
  name_comparison: { burst: 5, perMinute: 5 / 60 },
  /** Addresses of calendars that are not there: an office may have many that were renewed, nobody has thousands. */
  calendar_miss: { burst: 300, perMinute: 120 },
  /** Mails that go where their sender says. */
  mail_elsewhere: { burst: 10, perMinute: 2 },
  /** Questions that go out to hundreds of people at once. */
  mass_mail: { burst: 20, perMinute: 2 },
  /** Files handed in as proof; somebody may bring a whole folder. */
  proof_upload: { burst: 30, perMinute: 10 },
  /** Statements drawn on paper, each with a thread of its own. */
  proof_statement: { burst: 10, perMinute: 6 },
  /** Samples of certificates: whoever writes a design sees each of their pauses. */
  drawing: { burst: 60, perMinute: 60 },
  /** All certificates of an event on paper: one at a time is drawn in the whole house, and hundreds take a minute. */
  print_run: { burst: 5, perMinute: 1 },
  search: { burst: 120, perMinute: 240 },
} as const;

export type LimitName = keyof typeof limits;

const perPerson: ReadonlySet<LimitName> = new Set(['drawing', 'print_run', 'proof_statement']);

/**
 * Under what is counted: what only people who are signed in may do, under the person, so that colleagues behind one address
 * do not wait for each other; everything else (`undefined`) under the address.
 */
export function limitKeyOf(limit: LimitName, actor: Actor): string | undefined {
  return actor.kind === 'person' && perPerson.has(limit) ? actor.personId : undefined;
}

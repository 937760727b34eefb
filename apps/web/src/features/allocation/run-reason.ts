import type { Answers } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';

/** A run as the desk sees it, and the answers in it. */
export type Run = NonNullable<NonNullable<Answers['allocation']['read']>['run']>;
export type RunAnswer = Run['answers'][number];
type Waiting = Extract<RunAnswer['outcome'], { readonly status: 'waiting' }>['reason'];
type Hindrance = NonNullable<RunAnswer['steps'][number]['hindrance']>;
type CappedBy = Extract<Hindrance, { readonly code: 'cap_reached' }>['cap']['by'];

const words = translated(
  {
    pool: (pool: string) => `Platz für „${pool}“`,
    open: 'offener Platz',
    notEligible: 'Eine Bedingung ist nicht erfüllt',
    cap: (max: number, by: CappedBy) => `Höchstgrenze: ${max} ${german[by]}`,
    reserved: (until: string | undefined) =>
      until === undefined
        ? 'Frei sind nur vorgehaltene Plätze'
        : `Frei sind nur Plätze, die bis ${until} vorgehalten sind`,
    team: (free: number) => `Das Team ist größer als der Rest: ${free} frei`,
    poolTooSmall: (empty: number) => `Das Team passt nicht hinein: ${empty} frei`,
    full: 'kein Platz mehr frei',
    lot: 'Alle Plätze vergeben, zuletzt nach Los',
    score: 'Alle Plätze vergeben, nach der Reihung',
    order: 'Alle Plätze vergeben',
  },
  {
    pool: (pool) => `place for “${pool}”`,
    open: 'open place',
    notEligible: 'A condition is not met',
    cap: (max, by) => `Limit: ${max} ${english[by]}`,
    reserved: (until) =>
      until === undefined ? 'Only places reserved for others are left' : `Only places reserved until ${until} are left`,
    team: (free) => `The team needs more places than the ${free} left`,
    poolTooSmall: (empty) => `The team does not fit: ${empty} left`,
    full: 'no place left',
    lot: 'All places are taken, the last ones by lot',
    score: 'All places are taken, by ranking',
    order: 'All places are taken',
  },
);

const german: Readonly<Record<CappedBy, string>> = {
  organisation: 'aus einer Einrichtung',
  organisationType: 'aus Einrichtungen einer Art',
  region: 'aus einem Landkreis',
  profession: 'aus einem Beruf',
  group: 'aus einem Arbeitsfeld',
};

const english: Readonly<Record<CappedBy, string>> = {
  organisation: 'from one organisation',
  organisationType: 'from organisations of one kind',
  region: 'from one district',
  profession: 'from one profession',
  group: 'from one field of work',
};

/** Why the rules answered somebody so, for those who decide. */
export function runReason({ outcome }: Pick<RunAnswer, 'outcome'>, locale: Locale): string {
  const texts = words[locale];
  if (outcome.status === 'not_eligible') return texts.notEligible;
  if (outcome.status === 'waiting') return waitingReason(outcome.reason, locale);
  return outcome.round.kind === 'pool' ? texts.pool(outcome.round.pool) : texts.open;
}

function waitingReason(reason: Waiting, locale: Locale): string {
  const texts = words[locale];
  switch (reason.code) {
    case 'seats_reserved':
      return texts.reserved(reason.releaseAt && formatInstantDay(reason.releaseAt, locale));
    case 'team_too_large':
      return texts.team(reason.freeSeats);
    case 'lot':
    case 'score':
    case 'order':
      return texts[reason.code];
    default:
      return texts.cap(reason.cap.max, reason.cap.by);
  }
}

/** What was in the way in one round. */
export function hindranceReason(hindrance: Hindrance, locale: Locale): string {
  const texts = words[locale];
  switch (hindrance.code) {
    case 'cap_reached':
      return texts.cap(hindrance.cap.max, hindrance.cap.by);
    case 'seats_reserved':
      return texts.reserved(hindrance.releaseAt && formatInstantDay(hindrance.releaseAt, locale));
    case 'pool_too_small':
      return texts.poolTooSmall(hindrance.emptySeats);
    default:
      return texts.full;
  }
}

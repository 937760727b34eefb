import type { SessionTime } from '../sessions/session-time.ts';

/** What somebody says to a date. `if_need_be` is a yes that would rather not. */
export type PollAnswer = 'yes' | 'if_need_be' | 'no';

/** A date people are asked about. */
export interface PollOption<OptionId extends string = string> extends SessionTime {
  readonly id: OptionId;
}

/** Somebody who was asked, with what they said so far. */
export interface PollVoter<OptionId extends string = string> {
  /** What makes the mix: a profession, or whatever a round is put together by. Absent: not known. */
  readonly group?: string;
  /** An option without an answer is open. */
  readonly answers: ReadonlyMap<OptionId, PollAnswer>;
}

/** A date with what people said to it. */
export interface RankedOption<OptionId extends string = string> {
  readonly option: PollOption<OptionId>;
  /** 1 for the best. No two share one: where nothing else tells them apart, the earlier comes first. */
  readonly rank: number;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
  /** Have not said anything to this date yet. */
  readonly open: number;
  /** Groups of which nobody could come, in the order of their names: what would be missing in the round. */
  readonly missingGroups: readonly string[];
}

/**
 * The dates of a poll, best first: where most can come; of these, where fewest groups would be missing; then where most
 * come gladly; then the earlier one.
 */
export function rankOptions<OptionId extends string>(
  options: readonly PollOption<OptionId>[],
  voters: readonly PollVoter<OptionId>[],
): readonly RankedOption<OptionId>[] {
  return options
    .map((option) => counted(option, voters))
    .toSorted(better)
    .map((it, index) => ({ ...it, rank: index + 1 }));
}

type Counted<OptionId extends string> = Omit<RankedOption<OptionId>, 'rank'>;

function counted<OptionId extends string>(
  option: PollOption<OptionId>,
  voters: readonly PollVoter<OptionId>[],
): Counted<OptionId> {
  const said = (answer: PollAnswer | undefined) => voters.filter(({ answers }) => answers.get(option.id) === answer);
  const coming = new Set([...said('yes'), ...said('if_need_be')].map(({ group }) => group));
  const groups = new Set(voters.flatMap(({ group }) => (group === undefined ? [] : [group])));
  return {
    option,
    yes: said('yes').length,
    ifNeedBe: said('if_need_be').length,
    no: said('no').length,
    open: said(undefined).length,
    missingGroups: [...groups].filter((group) => !coming.has(group)).toSorted(),
  };
}

function better<OptionId extends string>(a: Counted<OptionId>, b: Counted<OptionId>): number {
  return (
    b.yes + b.ifNeedBe - (a.yes + a.ifNeedBe) ||
    a.missingGroups.length - b.missingGroups.length ||
    b.yes - a.yes ||
    compare(a.option.startsAt, b.option.startsAt) ||
    compare(a.option.id, b.option.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

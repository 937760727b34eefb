import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Answers } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { registrationWords } from '../desk/registration-state.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { BulkDecision } from './decisions-together.ts';
import { togetherWords } from './together-words.ts';

export type PreviewedOutcome = Answers['together']['preview'];
export type BulkAnswer = PreviewedOutcome['people'][number];

/** People to whom the same happens, and what that is. */
export interface OutcomeGroup {
  readonly what: string;
  readonly people: readonly BulkAnswer[];
}

export interface OutcomeGroups {
  readonly changed: readonly OutcomeGroup[];
  /** Those for whom everything stays as it is, by the reason why. */
  readonly unchanged: readonly OutcomeGroup[];
}

/** What a decision does to whom, in the order in which they were chosen. */
export function outcomeGroups(people: readonly BulkAnswer[], decision: BulkDecision, locale: Locale): OutcomeGroups {
  const isChanged = (it: BulkAnswer) => it.answer.ok && (it.answer.value !== it.before || decision === 'move_up');
  return {
    changed: [...Map.groupBy(people.filter(isChanged), (it) => becomes(it, decision))].map(([what, group]) => ({
      what: togetherWords[locale].becomes[what](group.length),
      people: group,
    })),
    unchanged: [
      ...Map.groupBy(
        people.filter((it) => !isChanged(it)),
        (it) => whyNot(it, locale),
      ),
    ].map(([what, group]) => ({ what, people: group })),
  };
}

/** How many of these people something changes for. */
export function changedIn({ changed }: OutcomeGroups): number {
  return changed.reduce((sum, { people }) => sum + people.length, 0);
}

function becomes({ answer, before }: BulkAnswer, decision: BulkDecision): keyof typeof togetherWords.de.becomes {
  if (decision === 'move_up') return 'first';
  const status = answer.ok ? answer.value : before;
  switch (status) {
    case 'confirmed':
    case 'offered':
    case 'waitlisted':
    case 'refused':
    case 'withdrawn':
      return status;
    default:
      throw new Error(`no decision makes anybody ${status}`);
  }
}

function whyNot({ answer, before }: BulkAnswer, locale: Locale): string {
  const { states } = registrationWords[locale];
  if (answer.ok) return togetherWords[locale].alreadySo(states[before]);
  const { refusal } = answer;
  // How somebody stands says it shorter than what their own page would tell them.
  return refusal.code === 'registration_moved_on'
    ? togetherWords[locale].doesNotFit(states[refusal.status])
    : // On its way here a list that is never empty forgets that it is.
      refusalMessage(refusal as AnyRefusal, locale).replace(/\.$/, '');
}

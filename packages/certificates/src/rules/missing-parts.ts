import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { usableRecognition } from './recognition.ts';
import type { PartStanding, RuleDecision, UnmetRule } from './rule-decision.ts';

type Decision = Pick<RuleDecision, 'unmet' | 'parts' | 'totals'>;

/** Something a sentence names as missing. */
export type MissingItem =
  | { readonly kind: 'units'; readonly units: number }
  | { readonly kind: 'part'; readonly part: PartStanding; readonly isWithoutAbsence: boolean }
  | { readonly kind: 'test'; readonly minimumQuestions: number; readonly passShare: number }
  | { readonly kind: 'external_certificate' };

/**
 * What is missing, in the order in which it is said: teaching units of one's own choice, then what must be. Units that
 * come with a missing part are not named twice.
 */
export function missingItems(decision: Decision): readonly MissingItem[] {
  const { unmet, parts, totals } = decision;
  const named = parts.filter((part) => unmet.some((it) => isAbout(it, part)));
  const withParts = countedAfter(named, decision) - totals.countedMinutes;
  const overall = unmet.map((it) =>
    it.code === 'series_share_too_low' || it.code === 'units_too_few' ? it.missingMinutes : 0,
  );
  const units = Math.ceil(Math.max(0, ...overall.map((minutes) => minutes - withParts)) / MINUTES_PER_TEACHING_UNIT);
  return [
    ...(units > 0 ? [{ kind: 'units', units } as const] : []),
    ...named.map((part) => ({
      kind: 'part' as const,
      part,
      isWithoutAbsence: unmet.some((it) => it.code === 'not_without_absence' && it.part === part.code),
    })),
    ...unmet.flatMap((it): MissingItem[] => {
      if (it.code === 'external_certificate_missing') return [{ kind: 'external_certificate' }];
      if (it.code !== 'test_not_passed') return [];
      return [{ kind: 'test', minimumQuestions: it.minimumQuestions, passShare: it.passShare }];
    }),
  ];
}

/** A module that comes first is missing until it was begun; after that only what came before it is. */
function isAbout(it: UnmetRule, { code, attendedMinutes, recognisedMinutes }: PartStanding): boolean {
  if (it.code === 'started_with_another') return it.module === code && attendedMinutes + recognisedMinutes === 0;
  return 'part' in it && it.part === code;
}

/**
 * What will be counted once these parts are done as a whole. What was recognised of them is then replaced and adds nothing;
 * where the cap was in the way of more, other parts take its place.
 */
function countedAfter(done: readonly PartStanding[], { parts, totals }: Decision): number {
  const then = parts.map((it) => {
    const plannedMinutes = it.teachingUnits * MINUTES_PER_TEACHING_UNIT;
    return { ...it, plannedMinutes, attendedMinutes: done.includes(it) ? plannedMinutes : it.attendedMinutes };
  });
  const usable = then.reduce((sum, it) => sum + usableRecognition(it), 0);
  return then.reduce((sum, it) => sum + it.attendedMinutes, 0) + Math.min(usable, totals.recognisableMinutes);
}

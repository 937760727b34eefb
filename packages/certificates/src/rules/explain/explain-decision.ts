import { MINUTES_PER_TEACHING_UNIT, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { CertificateLanguage } from '../../certificate-document.ts';
import { type MissingItem, missingItems } from '../missing-parts.ts';
import type { PartStanding, RuleDecision } from '../rule-decision.ts';
import type { PathStep, SeriesProgress } from '../series-progress.ts';
import { type BegunUnits, nameOfPart, type RuleWords, ruleWords } from './rule-words.ts';

/**
 * A decision in plain words, a sentence each: whether all is there or what is missing, and why something that was done
 * does not count. Meant to be read before the end, while there is time.
 */
export function explainDecision(decision: RuleDecision, language: CertificateLanguage): readonly string[] {
  return [...whatIsMissing(decision, language, 'now'), ...whatDoesNotCount(decision, language, 'now')];
}

/** The same with what is booked already, and until when there is time. */
export function explainProgress(
  { now, withBooked, path }: SeriesProgress,
  language: CertificateLanguage,
  today: string,
): readonly string[] {
  const words = ruleWords(language);
  const booked = path.filter(({ state }) => state === 'booked');
  const isOver = ({ bookedUntil }: PathStep) => bookedUntil !== undefined && bookedUntil < today;
  const unconfirmed = booked.filter(isOver).map(nameOfPart);
  const ahead = booked.filter((it) => !isOver(it)).map(nameOfPart);
  const missing = missingItems(withBooked);
  const { completeBy } = now;
  const when = completeBy !== undefined && completeBy < today ? 'over' : 'now';
  return [
    ...whatIsMissing(now, language, when),
    ...(booked.length > 0 && now.outcome !== 'certificate'
      ? [
          ...(unconfirmed.length > 0 ? [words.unconfirmed(unconfirmed)] : []),
          ...(ahead.length > 0 ? [words.booked(ahead)] : []),
          unconfirmed.length > 0 ? whatIsLeftOnceConfirmed(missing, words) : whatIsLeft(missing, words),
        ]
      : []),
    ...(completeBy !== undefined && now.outcome !== 'certificate'
      ? [when === 'over' ? words.windowOver(completeBy) : words.completeBy(completeBy)]
      : []),
    ...whatDoesNotCount(now, language, when),
  ];
}

function whatIsLeft(missing: readonly MissingItem[], words: RuleWords): string {
  return missing.length === 0 ? words.enoughWithBooked : words.missingAfterBooked(missing);
}

function whatIsLeftOnceConfirmed(missing: readonly MissingItem[], words: RuleWords): string {
  return missing.length === 0 ? words.enoughOnceConfirmed : words.missingOnceConfirmed(missing);
}

/** In one sentence: what is missing, or that there is no time left for it. */
export function explainBriefly(
  { now }: Pick<SeriesProgress, 'now'>,
  language: CertificateLanguage,
  today: string,
): string | undefined {
  const { completeBy, outcome } = now;
  return completeBy !== undefined && completeBy < today && outcome !== 'certificate'
    ? ruleWords(language).windowOver(completeBy)
    : explainDecision(now, language)[0];
}

/** `over`: there is no time left for what is missing. */
type When = 'now' | 'over';

function whatIsMissing(decision: RuleDecision, language: CertificateLanguage, when: When): readonly string[] {
  const words = ruleWords(language);
  if (decision.outcome === 'certificate') return [words.allMet];
  const items = missingItems(decision);
  return items.length > 0 ? [words[when === 'over' ? 'wasMissing' : 'missing'](items)] : [];
}

function whatDoesNotCount(decision: RuleDecision, language: CertificateLanguage, when: When): readonly string[] {
  const words = ruleWords(language);
  const { unmet, totals, parts, excepted } = decision;
  const replaced = teachingUnitsIn(
    parts.reduce((sum, it) => sum + it.recognisedMinutes - it.countedRecognisedMinutes, 0) - totals.cappedMinutes,
  );
  const nameOf = (code: string) => {
    const part = parts.find((it) => it.code === code);
    return part ? nameOfPart(part) : code;
  };
  return [
    ...parts.flatMap((it) => {
      if (!isBegun(it, decision)) return [];
      return [words.begun(it, begunUnits(it, decision), when === 'over')];
    }),
    ...shortfallSentences(decision, nameOf, words),
    ...unmet.flatMap((it) => {
      if (it.code === 'window_exceeded') return words.leftOutByWindow(it.leftOut.map(nameOf), it.months);
      if (it.code === 'rules_not_in_force') return words.notInForce(it.validFrom);
      if (it.code !== 'started_with_another') return [];
      return it.leftOut.length > 0
        ? words.leftOutByOrder(it.leftOut.map(nameOf), it.module)
        : words.mustComeFirst(it.module);
    }),
    ...(totals.cappedMinutes > 0 && unmet.length > 0
      ? [words.cappedRecognition(totals.recognisedUnits - replaced, totals.countedRecognisedUnits)]
      : []),
    ...(replaced > 0 && unmet.length > 0 ? [words.replacedRecognition(replaced)] : []),
    ...(excepted.length > 0 ? [words.excepted(excepted.length)] : []),
  ];
}

/** What stands in the way of a result that is there; the test of a series is no part of it. */
function shortfallSentences(
  { outcome, shortfalls, parts }: RuleDecision,
  nameOf: (code: string) => string,
  words: RuleWords,
): readonly string[] {
  if (outcome === 'certificate') return [];
  return shortfalls.map(({ part, on, faults }) => {
    const name = parts.some(({ code }) => code === part) ? nameOf(part) : words.testOfSeries;
    return words.shortfall(name, on, faults);
  });
}

/** By the demand that asks for most. */
function begunUnits({ code, attendedMinutes }: PartStanding, { unmet }: RuleDecision): BegunUnits {
  const minutes = unmet.flatMap((it) =>
    'missingMinutes' in it && 'part' in it && it.part === code ? it.missingMinutes : [],
  );
  const missingMinutes = Math.max(0, ...minutes);
  return {
    missingUnits: Math.ceil(missingMinutes / MINUTES_PER_TEACHING_UNIT),
    neededUnits: Math.ceil((attendedMinutes + missingMinutes) / MINUTES_PER_TEACHING_UNIT),
  };
}

function isBegun({ code, attendedMinutes }: PartStanding, { unmet }: RuleDecision): boolean {
  const isAsked = unmet.some((it) => 'part' in it && it.part === code);
  return attendedMinutes > 0 && isAsked;
}

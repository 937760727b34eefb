import { type LocalDate, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { CertificateLanguage } from '../../certificate-document.ts';
import type { MissingItem } from '../missing-parts.ts';
import type { ResultFault } from '../recorded-result.ts';
import type { PartStanding } from '../rule-decision.ts';
import { englishRuleWords } from './english-rule-words.ts';
import { germanRuleWords } from './german-rule-words.ts';
import { sorbianRuleWords } from './sorbian-rule-words.ts';

/** The sentences about a series in one language. */
export interface RuleWords {
  readonly allMet: string;
  /** @param items - at least one. */
  missing(items: readonly MissingItem[]): string;
  /** The same once there is no time left for it. */
  wasMissing(items: readonly MissingItem[]): string;
  /**
   * Of a part that was attended and is not done. A module has to be attended again as a whole, since its runs are not
   * added up; the days of any other part are.
   *
   * @param isOver - whether there is no time left for it.
   */
  begun(part: PartStanding, units: BegunUnits, isOver: boolean): string;
  /**
   * Of a result that is there and does not count: „Praxisprojekt vom 1. März 2027: zurückgegeben.“
   *
   * @param faults - at least one.
   */
  shortfall(name: string, on: LocalDate, faults: readonly ResultFault[]): string;
  readonly testOfSeries: string;
  booked(parts: readonly string[]): string;
  /** Booked and over: whoever was there has not been written down yet. */
  unconfirmed(parts: readonly string[]): string;
  readonly enoughWithBooked: string;
  /** The same where some of it is over and not confirmed yet: nobody knows whether it was attended. */
  readonly enoughOnceConfirmed: string;
  /** @param items - at least one. */
  missingAfterBooked(items: readonly MissingItem[]): string;
  /** @param items - at least one. */
  missingOnceConfirmed(items: readonly MissingItem[]): string;
  /** In words as short as possible, because it stands in a list: „Praxisprojekt“. */
  item(item: MissingItem): string;
  completeBy(day: LocalDate): string;
  windowOver(day: LocalDate): string;
  leftOutByWindow(parts: readonly string[], months: number): string;
  leftOutByOrder(parts: readonly string[], module: string): string;
  mustComeFirst(module: string): string;
  cappedRecognition(recognised: number, counted: number): string;
  /** So many recognised units were attended as well, and count once. */
  replacedRecognition(units: number): string;
  /** Nobody gets a certificate before that day. */
  notInForce(from: LocalDate): string;
  excepted(count: number): string;
  readonly renewal: RenewalWords;
}

/** Whole teaching units of a part that was begun, started ones counted in. */
export interface BegunUnits {
  /** 0 where nobody can say. */
  readonly missingUnits: number;
  /** How many it takes, in one run of a module. */
  readonly neededUnits: number;
}

/** The sentences about renewing a certificate that ends; units are those of the refresher. */
export interface RenewalWords {
  missing(missing: number, needed: number, since: LocalDate): string;
  booked(units: number): string;
  met(attended: number, needed: number): string;
  /** Until when the renewed one counts. */
  renewed(until: LocalDate): string;
  /** The end is past, and it can be renewed all the same. */
  over(until: LocalDate): string;
  /** It was renewed early: not again before that day. */
  opens(from: LocalDate): string;
}

const words: Readonly<Record<CertificateLanguage, RuleWords>> = {
  de: germanRuleWords,
  en: englishRuleWords,
  hsb: sorbianRuleWords,
};

export function ruleWords(language: CertificateLanguage): RuleWords {
  return words[language];
}

/** A module by its code, anything else by its title: „B01“, „Abschlusskolloquium“. */
export function nameOfPart({ kind, code, title }: Pick<PartStanding, 'kind' | 'code' | 'title'>): string {
  return kind === 'module' ? code : title;
}

/** How long it was when somebody attended it. */
export function unitsOf({ run, teachingUnits }: PartStanding): number {
  return run ? teachingUnitsIn(run.moduleMinutes) : teachingUnits;
}

/** „2 UE, B01 und Praxisprojekt“. */
export function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

import type { CurriculumPartCode, CurriculumRule } from '@netzwerkstatt/catalogue';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';

type PartName = (part: CurriculumPartCode) => string;

const texts = translated(
  {
    share: (percent: string, scope: 'series' | 'module' | 'day') =>
      `Mindestens ${percent} der Unterrichtseinheiten ${{ series: 'der ganzen Reihe', module: 'jedes Moduls', day: 'jedes Tages' }[scope]} besucht`,
    mandatory: (part: string) => `${part} ist Pflicht`,
    fullAll: 'Alle Teile ohne Fehlzeit besucht',
    full: (parts: string) => `Ohne Fehlzeit besucht: ${parts}`,
    units: (count: number) => `Mindestens ${counted(count, 'Unterrichtseinheit', 'Unterrichtseinheiten')}`,
    assignment: (part: string, isPassed: boolean) =>
      `${part}: ${isPassed ? 'bestanden' : 'eingereicht und angenommen'}`,
    pages: (min: number, max: number) => `${min} bis ${max} Seiten`,
    pseudonymised: 'niemand darin erkennbar',
    test: (questions: number, percent: string) => `Test mit mindestens ${questions} Fragen, davon ${percent} richtig`,
    recognition: (percent: string) => `Anderswo Gelerntes wird bis zu ${percent} des Umfangs angerechnet`,
    window: (months: number) => `Vom ersten bis zum letzten Tag höchstens ${months} Monate`,
    validity: (months: number, units: number) =>
      `Das Zertifikat gilt ${months} Monate und wird mit ${counted(units, 'Unterrichtseinheit', 'Unterrichtseinheiten')} Auffrischung erneuert`,
    startsWith: (module: string) => `Beginnt mit ${module}, danach in beliebiger Reihenfolge`,
    external: 'Das Zertifikat des anderen Anbieters wird eingetragen',
    externalChecked: 'Das Zertifikat des anderen Anbieters wird geprüft und eingetragen',
  },
  {
    share: (percent, scope) =>
      `At least ${percent} of the teaching units ${{ series: 'of the whole series', module: 'of each module', day: 'of each day' }[scope]} attended`,
    mandatory: (part) => `${part} is mandatory`,
    fullAll: 'All parts attended without missing any time',
    full: (parts) => `Attended without missing any time: ${parts}`,
    units: (count) => `At least ${counted(count, 'teaching unit', 'teaching units', 'en')}`,
    assignment: (part, isPassed) => `${part}: ${isPassed ? 'passed' : 'handed in and accepted'}`,
    pages: (min, max) => `${min} to ${max} pages`,
    pseudonymised: 'nobody can be recognised in it',
    test: (questions, percent) => `A test of at least ${questions} questions, ${percent} of them right`,
    recognition: (percent) => `What was learned elsewhere counts for up to ${percent} of the length`,
    window: (months) => `From the first day to the last in at most ${months} months`,
    validity: (months, units) =>
      `The certificate is valid for ${months} months; ${counted(units, 'teaching unit', 'teaching units', 'en')} of refreshing renew it`,
    startsWith: (module) => `Begins with ${module}, then in any order`,
    external: 'The certificate of the other provider is entered',
    externalChecked: 'The certificate of the other provider is checked and entered',
  },
);

/** What a certificate asks for, as a sentence. A new kind of rule without words does not compile. */
export function curriculumRuleWords(rule: CurriculumRule, nameOf: PartName, locale: Locale): string {
  const words = texts[locale];
  switch (rule.kind) {
    case 'minimum_share':
      return words.share(percent(rule.share), rule.scope);
    case 'mandatory_part':
      return words.mandatory(nameOf(rule.part));
    case 'full_attendance':
      return rule.parts.length === 0 ? words.fullAll : words.full(rule.parts.map(nameOf).join(', '));
    case 'minimum_units':
      return words.units(rule.teachingUnits);
    case 'assignment': {
      const { part, graded, pages, isPseudonymised = false } = rule;
      return [
        words.assignment(nameOf(part), graded === 'passed'),
        ...(pages === undefined ? [] : [words.pages(pages.min, pages.max)]),
        ...(isPseudonymised ? [words.pseudonymised] : []),
      ].join(', ');
    }
    case 'test':
      return words.test(rule.minimumQuestions, percent(rule.passShare));
    case 'recognition_cap':
      return words.recognition(percent(rule.share));
    case 'completion_window':
      return words.window(rule.months);
    case 'validity':
      return words.validity(rule.months, rule.renewalTeachingUnits);
    case 'starts_with':
      return words.startsWith(nameOf(rule.module));
    case 'external_certificate':
      return rule.isCheckedByStaff ? words.externalChecked : words.external;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

import { teachingUnitsIn } from '@netzwerkstatt/domain';
import { longDay } from '../../words/sorbian-dates.ts';
import type { MissingItem } from '../missing-parts.ts';
import type { ResultFault } from '../recorded-result.ts';
import { listed, nameOfPart, type RuleWords, unitsOf } from './rule-words.ts';

/** The sentences about a series in Upper Sorbian; lists stand behind a colon, so that no case depends on what is in them. */
export const sorbianRuleWords: RuleWords = {
  allMet: 'Wšě wuměnjenja su spjelnjene.',
  missing: (items) => `Hišće faluje: ${listed(items.map(item), 'a')}.`,
  wasMissing: (items) => `Falowało je: ${listed(items.map(item), 'a')}.`,
  begun: (part, { missingUnits, neededUnits }, isOver) => {
    const attended = `${teachingUnitsIn(part.attendedMinutes)} z ${unitsOf(part)} wučbnych jednotkow`;
    if (part.kind === 'module' && missingUnits > 0) {
      return `${nameOfPart(part)}: trěbne w jednym přewodźe: ${neededUnits}, w najlěpšim wopytane: ${attended}.`;
    }
    if (isOver) return `${nameOfPart(part)}: wopytane ${attended}, to njeje dosahało.`;
    const lacks = `${nameOfPart(part)}: dotal wopytane ${attended}, ${missingUnits > 0 ? `hišće faluje: ${missingUnits}` : 'to hišće njedosaha'}.`;
    return part.kind === 'module' ? `${lacks} Wjacore přewody jednoho modula so njesčitaja.` : lacks;
  },
  shortfall: (name, on, faults) => `${name} (${longDay(on)}): ${faults.map(fault).join(', ')}.`,
  testOfSeries: 'Test',
  booked: (parts) => `Přizjewjene: ${listed(parts, 'a')}.`,
  unconfirmed: (parts) => `Nimo, přitomnosć hišće njewobkrućena: ${listed(parts, 'a')}.`,
  enoughWithBooked: 'Z tym je wšo hromadźe.',
  enoughOnceConfirmed: 'Hdyž je wšo wopytane a wobkrućene, je wšo hromadźe.',
  missingAfterBooked: (items) => `Po tym hišće faluje: ${listed(items.map(item), 'a')}.`,
  missingOnceConfirmed: (items) =>
    `Tež hdyž je wšo wopytane a wobkrućene, hišće faluje: ${listed(items.map(item), 'a')}.`,
  item,
  completeBy: (day) => `Čas je hač do ${longDay(day)}.`,
  windowOver: (day) => `Doba je so ${longDay(day)} skónčiła.`,
  leftOutByWindow: (parts, count) => `Zwonka doby (měsacy: ${count}) a tohodla njeličene: ${listed(parts, 'a')}.`,
  leftOutByOrder: (parts, module) => `Njeličene: ${listed(parts, 'a')}. Najprjedy přińdźe ${module}.`,
  mustComeFirst: (module) => `Najprjedy přińdźe ${module}.`,
  cappedRecognition: (recognised, counted) =>
    `Připóznate: ${units(recognised)}; liči so z toho ${counted}, wjace njeda so připóznać.`,
  replacedRecognition: (count) => `Připóznate a tež wopytane, jónu ličene: ${units(count)}.`,
  notInForce: (from) => `Po tutych prawidłach wobswědči so hakle wot ${longDay(from)}.`,
  excepted: (count) => `Dowolene wuwzaća: ${count}.`,
  renewal: {
    missing: (missing, needed, since) =>
      `Za podlěšenje hišće faluje (dalekubłanje po ${longDay(since)}): ${units(missing)} z ${needed}.`,
    booked: (count) => `Přizjewjene: ${units(count)}.`,
    met: (attended, needed) => `Dalekubłanje za podlěšenje je hromadźe: ${units(attended)}, trěbne: ${needed}.`,
    renewed: (until) => `Po podlěšenju płaći certifikat do ${longDay(until)}.`,
    over: (until) =>
      `Płaćiwosć je so ${longDay(until)} skónčiła. Podlěšenje je tež potom móžne, z płaćiwosću wot dnja podlěšenja.`,
    opens: (from) => `Certifikat je hižo podlěšeny; znowa je to móžne wot ${longDay(from)}.`,
  },
};

function item(it: MissingItem): string {
  switch (it.kind) {
    case 'units':
      return units(it.units);
    case 'part':
      return it.isWithoutAbsence ? `${nameOfPart(it.part)} bjez njepřitomnosće` : nameOfPart(it.part);
    case 'test':
      return `test (znajmjeńša ${Math.round(it.passShare * 100)} % prawych wotmołwow)`;
    case 'external_certificate':
      return 'přepruwowany certifikat druheho nošerja';
  }
}

/** One, two, three to four, five and more have forms of their own. */
function units(count: number): string {
  const last = count % 100;
  if (last === 1) return `${count} wučbna jednotka`;
  if (last === 2) return `${count} wučbnej jednotce`;
  return last === 3 || last === 4 ? `${count} wučbne jednotki` : `${count} wučbnych jednotkow`;
}

/** Numbers stand behind a colon, as in lists. */
function fault(it: ResultFault): string {
  switch (it.code) {
    case 'not_passed':
      return 'njewobstate';
    case 'returned':
      return 'wróćene';
    case 'wrong_length':
      return `strony: ${it.pages ?? 'njezapisane'}, žadane: ${it.min}–${it.max}`;
    case 'not_pseudonymised':
      return 'njepseudonymizowane';
    case 'too_few_questions':
      return `prašenja: ${it.questions}, žadane: znajmjeńša ${it.minimumQuestions}`;
    case 'too_few_right':
      return `prawje: ${it.correctAnswers} z ${it.questions}, žadane: znajmjeńša ${Math.round(it.passShare * 100)} %`;
    case 'not_checked':
      return 'hišće njepřepruwowane';
  }
}

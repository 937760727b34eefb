import { teachingUnitsIn } from '@netzwerkstatt/domain';
import { longDay } from '../../words/english-dates.ts';
import type { MissingItem } from '../missing-parts.ts';
import type { ResultFault } from '../recorded-result.ts';
import { listed, nameOfPart, type RuleWords, unitsOf } from './rule-words.ts';

/** The sentences about a series in English. */
export const englishRuleWords: RuleWords = {
  allMet: 'Everything that is asked for is there.',
  missing: (items) => `Still missing: ${listed(items.map(item), 'and')}.`,
  wasMissing: (items) => `What was missing: ${listed(items.map(item), 'and')}.`,
  begun: (part, { missingUnits, neededUnits }, isOver) => {
    const [name, attended, all] = [nameOfPart(part), teachingUnitsIn(part.attendedMinutes), unitsOf(part)];
    if (part.kind === 'module' && missingUnits > 0) {
      const needed = neededUnits === 1 ? '1 teaching unit' : `${neededUnits} teaching units`;
      return `${name} ${isOver ? 'counted' : 'counts'} from ${needed} in one run on; the best had ${attended} of ${all}.`;
    }
    const units = missingUnits === 1 ? '1 teaching unit' : `${missingUnits} teaching units`;
    if (isOver) {
      return missingUnits > 0
        ? `Of ${name} ${units} ${missingUnits === 1 ? 'was' : 'were'} missing; you attended ${attended} of ${all}.`
        : `Of ${name} you attended ${attended} of ${all} teaching units, which was not enough.`;
    }
    const lacks =
      missingUnits > 0
        ? `Of ${name} ${units} ${missingUnits === 1 ? 'is' : 'are'} missing; you have attended ${attended} of ${all} so far.`
        : `Of ${name} you have attended ${attended} of ${all} teaching units so far, which is not enough yet.`;
    return part.kind === 'module' ? `${lacks} Several runs of one module are not added up.` : lacks;
  },
  shortfall: (name, on, faults) => `${name} of ${longDay(on)}: ${faults.map(fault).join(', ')}.`,
  testOfSeries: 'Test',
  booked: (parts) => `Booked: ${listed(parts, 'and')}.`,
  unconfirmed: (parts) =>
    `${listed(parts, 'and')} ${parts.length === 1 ? 'is' : 'are'} over, the attendance has not been confirmed yet.`,
  enoughWithBooked: 'That makes it complete.',
  enoughOnceConfirmed: 'Once all of it is attended and confirmed, it is complete.',
  missingAfterBooked: (items) => `Missing after that: ${listed(items.map(item), 'and')}.`,
  missingOnceConfirmed: (items) =>
    `Still missing once all of it is attended and confirmed: ${listed(items.map(item), 'and')}.`,
  item,
  completeBy: (day) => `There is time until ${longDay(day)}.`,
  windowOver: (day) => `The time ended on ${longDay(day)}.`,
  leftOutByWindow: (parts, months) =>
    `${listed(parts, 'and')} ${parts.length === 1 ? 'lies' : 'lie'} outside the ${months} months and ${
      parts.length === 1 ? 'does' : 'do'
    } not count.`,
  leftOutByOrder: (parts, module) =>
    `${listed(parts, 'and')} ${parts.length === 1 ? 'does' : 'do'} not count: ${module} comes first.`,
  mustComeFirst: (module) => `${module} comes first.`,
  cappedRecognition: (recognised, counted) =>
    `Of ${recognised} recognised teaching units ${counted} ${counted === 1 ? 'counts' : 'count'}: no more can be recognised.`,
  replacedRecognition: (units) =>
    units === 1
      ? '1 recognised teaching unit was attended as well and counts once.'
      : `${units} recognised teaching units were attended as well and count once.`,
  notInForce: (from) => `Certificates are issued by these rules from ${longDay(from)} on.`,
  excepted: (count) => (count === 1 ? 'One exception has been approved.' : `${count} exceptions have been approved.`),
  renewal: {
    missing: (missing, needed, since) =>
      `To renew it, ${missing} of ${needed} ${needed === 1 ? 'unit' : 'units'} of refresher since ${longDay(since)} ${missing === 1 ? 'is' : 'are'} still missing.`,
    booked: (units) => `Booked: ${units === 1 ? '1 teaching unit' : `${units} teaching units`}.`,
    met: (attended, needed) => `The refresher is complete: ${attended} teaching units, ${needed} are needed.`,
    renewed: (until) => `Renewed, the certificate is valid until ${longDay(until)}.`,
    over: (until) =>
      `Its validity ended on ${longDay(until)}. It can still be renewed, then from the day of renewal on.`,
    opens: (from) => `The certificate has been renewed already; it can be again from ${longDay(from)} on.`,
  },
};

function item(it: MissingItem): string {
  switch (it.kind) {
    case 'units':
      return it.units === 1 ? '1 teaching unit' : `${it.units} teaching units`;
    case 'part':
      return it.isWithoutAbsence ? `${nameOfPart(it.part)} without absence` : nameOfPart(it.part);
    case 'test':
      return `a test with at least ${Math.round(it.passShare * 100)} % right answers`;
    case 'external_certificate':
      return 'the certificate of the other provider, checked by staff';
  }
}

function fault(it: ResultFault): string {
  switch (it.code) {
    case 'not_passed':
      return 'not passed';
    case 'returned':
      return 'given back';
    case 'wrong_length':
      return it.pages === undefined
        ? `number of pages not recorded, ${it.min} to ${it.max} are asked for`
        : `${it.pages} ${it.pages === 1 ? 'page' : 'pages'} instead of ${it.min} to ${it.max}`;
    case 'not_pseudonymised':
      return 'not pseudonymised';
    case 'too_few_questions':
      return `${it.questions} ${it.questions === 1 ? 'question' : 'questions'} instead of at least ${it.minimumQuestions}`;
    case 'too_few_right':
      return `${it.correctAnswers} of ${it.questions} right instead of at least ${Math.round(it.passShare * 100)} %`;
    case 'not_checked':
      return 'not checked yet';
  }
}

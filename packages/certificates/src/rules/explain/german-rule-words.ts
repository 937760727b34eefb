import { teachingUnitsIn } from '@netzwerkstatt/domain';
import { longDay } from '../../words/german-dates.ts';
import type { MissingItem } from '../missing-parts.ts';
import type { ResultFault } from '../recorded-result.ts';
import { listed, nameOfPart, type RuleWords, unitsOf } from './rule-words.ts';

/** The sentences about a series in German. */
export const germanRuleWords: RuleWords = {
  allMet: 'Alle Bedingungen sind erfüllt.',
  missing: (items) => {
    const list = listed(items.map(item), 'und');
    return items[0]?.kind === 'units' ? `Noch ${list} ${isOrAre(items)}.` : `Es ${isOrAre(items)} noch ${list}.`;
  },
  wasMissing: (items) => `Es ${wasOrWere(items)} ${listed(items.map(item), 'und')}.`,
  begun: (part, { missingUnits, neededUnits }, isOver) => {
    const [name, attended, all] = [nameOfPart(part), teachingUnitsIn(part.attendedMinutes), unitsOf(part)];
    if (part.kind === 'module' && missingUnits > 0) {
      return `${name} ${isOver ? 'zählte' : 'zählt'} ab ${neededUnits} UE in einem Durchgang; der beste hatte ${attended} von ${all} UE.`;
    }
    if (isOver) {
      return missingUnits > 0
        ? `Bei ${name} ${missingUnits === 1 ? 'fehlte' : 'fehlten'} ${missingUnits} UE; besucht waren ${attended} von ${all} UE.`
        : `Bei ${name} waren ${attended} von ${all} UE besucht, das reichte nicht.`;
    }
    const lacks =
      missingUnits > 0
        ? `Bei ${name} ${missingUnits === 1 ? 'fehlt' : 'fehlen'} noch ${missingUnits} UE; besucht sind ${attended} von ${all} UE.`
        : `Bei ${name} sind bisher ${attended} von ${all} UE besucht, das reicht noch nicht.`;
    return part.kind === 'module' ? `${lacks} Mehrere Durchgänge eines Moduls werden nicht zusammengezählt.` : lacks;
  },
  shortfall: (name, on, faults) => `${name} vom ${longDay(on)}: ${faults.map(fault).join(', ')}.`,
  testOfSeries: 'Test',
  booked: (parts) => `Gebucht ${parts.length === 1 ? 'ist' : 'sind'} ${listed(parts, 'und')}.`,
  unconfirmed: (parts) =>
    `${listed(parts, 'und')} ${parts.length === 1 ? 'ist' : 'sind'} vorbei, die Anwesenheit ist noch nicht bestätigt.`,
  enoughWithBooked: 'Damit ist alles beisammen.',
  enoughOnceConfirmed: 'Ist alles bestätigt und besucht, ist alles beisammen.',
  missingAfterBooked: (items) => `Danach ${isOrAre(items)} noch ${listed(items.map(item), 'und')}.`,
  missingOnceConfirmed: (items) =>
    `Auch wenn alles bestätigt und besucht ist, ${isOrAre(items)} noch ${listed(items.map(item), 'und')}.`,
  item,
  completeBy: (day) => `Zeit ist bis ${longDay(day)}.`,
  windowOver: (day) => `Die Frist ist am ${longDay(day)} abgelaufen.`,
  leftOutByWindow: (parts, months) =>
    `${listed(parts, 'und')} ${parts.length === 1 ? 'liegt' : 'liegen'} außerhalb der ${months} Monate und ${
      parts.length === 1 ? 'zählt' : 'zählen'
    } nicht mit.`,
  leftOutByOrder: (parts, module) =>
    `${listed(parts, 'und')} ${parts.length === 1 ? 'zählt' : 'zählen'} nicht mit: ${module} kommt zuerst.`,
  mustComeFirst: (module) => `${module} kommt zuerst.`,
  cappedRecognition: (recognised, counted) =>
    `Von ${recognised} angerechneten UE ${counted === 1 ? 'zählt' : 'zählen'} ${counted}: Mehr kann nicht angerechnet werden.`,
  replacedRecognition: (units) =>
    units === 1
      ? '1 angerechnete UE wurde auch selbst besucht und zählt einmal.'
      : `${units} angerechnete UE wurden auch selbst besucht und zählen einmal.`,
  notInForce: (from) => `Bescheinigt wird nach diesen Regeln erst ab ${longDay(from)}.`,
  excepted: (count) => (count === 1 ? 'Eine Ausnahme ist genehmigt.' : `${count} Ausnahmen sind genehmigt.`),
  renewal: {
    missing: (missing, needed, since) =>
      `Für die Verlängerung ${missing === 1 ? 'fehlt' : 'fehlen'} noch ${missing} von ${needed} UE Auffrischung seit dem ${longDay(since)}.`,
    booked: (units) => `Gebucht ${units === 1 ? 'ist' : 'sind'} ${units} UE.`,
    met: (attended, needed) => `Die Auffrischung ist beisammen: ${attended} UE, nötig sind ${needed}.`,
    renewed: (until) => `Verlängert gilt das Zertifikat bis ${longDay(until)}.`,
    over: (until) =>
      `Die Geltung ist am ${longDay(until)} abgelaufen. Verlängert wird auch danach noch, dann ab dem Tag der Verlängerung.`,
    opens: (from) => `Verlängert ist das Zertifikat schon; wieder geht es ab ${longDay(from)}.`,
  },
};

function wasOrWere(items: readonly MissingItem[]): string {
  return isOrAre(items) === 'fehlen' ? 'fehlten' : 'fehlte';
}

function isOrAre([first, ...others]: readonly MissingItem[]): string {
  return others.length > 0 || (first?.kind === 'units' && first.units > 1) ? 'fehlen' : 'fehlt';
}

function item(it: MissingItem): string {
  switch (it.kind) {
    case 'units':
      return `${it.units} UE`;
    case 'part':
      return it.isWithoutAbsence ? `${nameOfPart(it.part)} ohne Fehlzeit` : nameOfPart(it.part);
    case 'test':
      return `ein Test mit mindestens ${Math.round(it.passShare * 100)} % richtigen Antworten`;
    case 'external_certificate':
      return 'das geprüfte Zertifikat des anderen Trägers';
  }
}

function fault(it: ResultFault): string {
  switch (it.code) {
    case 'not_passed':
      return 'nicht bestanden';
    case 'returned':
      return 'zurückgegeben';
    case 'wrong_length':
      return it.pages === undefined
        ? `Seitenzahl nicht vermerkt, verlangt sind ${it.min} bis ${it.max}`
        : `${it.pages} ${it.pages === 1 ? 'Seite' : 'Seiten'} statt ${it.min} bis ${it.max}`;
    case 'not_pseudonymised':
      return 'nicht pseudonymisiert';
    case 'too_few_questions':
      return `${it.questions} ${it.questions === 1 ? 'Frage' : 'Fragen'} statt mindestens ${it.minimumQuestions}`;
    case 'too_few_right':
      return `${it.correctAnswers} von ${it.questions} richtig statt mindestens ${Math.round(it.passShare * 100)} %`;
    case 'not_checked':
      return 'noch nicht geprüft';
  }
}

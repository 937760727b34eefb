import type { AboutEvent, AboutRegistration, PendingApproval } from '@netzwerkstatt/application';
import type { Block, Fact } from '../blocks/block.ts';
import { fact, facts, note, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { greetingName } from './greeting-name.ts';
import { germanDates } from './mail-dates.ts';

/** The words for the facts of an event, the same in every letter. */
export const germanFactWords: EventFactWords = {
  dates: germanDates,
  event: 'Veranstaltung',
  date: 'Termin',
  severalDates: 'Termine',
  cancelled: 'entfällt',
  place: 'Ort',
  online: 'online',
  alsoOnline: 'auch online',
  organiser: 'Veranstaltet von',
  travel: 'Anreise',
  accessibility: 'Barrierefreiheit',
  stepFree: 'stufenlos zugänglich',
  notStepFree: 'nicht stufenlos zugänglich',
  inductionLoop: 'mit Induktionsanlage',
};

/** For who gets a letter they did not ask for. */
export const notYou = note('Sie haben das nicht veranlasst? Dann müssen Sie nichts tun.');

/** With the name, where there is one to print. */
export function greeting({ recipientName }: { readonly recipientName: string }): Block {
  const name = greetingName(recipientName);
  return paragraph(name === undefined ? 'Guten Tag,' : `Guten Tag ${name},`);
}

/** What a registration is for. */
export function about(message: AboutEvent & SeatWords): Block {
  return facts(...eventFacts(message.event, germanFactWords), ...seatFacts(message));
}

/** What whoever registered can rely on, and whether anything is left to do. */
export function whatIsCertain({ approval, seats = 1 }: SeatWords, isToWish: boolean): string {
  if (approval !== undefined) return awaitsApproval(approval);
  if (seats > 1) {
    return `Sie sind angemeldet, und Ihre ${seats} Plätze stehen fest. Sagen Sie uns bitte noch, wer mitkommt: Das geht über Ihre Anmeldung, bis zum Tag davor.`;
  }
  const certain = 'Sie sind angemeldet, und Ihr Platz steht fest.';
  return isToWish ? certain : `${certain} Mehr müssen Sie nicht tun.`;
}

/** What is certain while a superior has not answered yet. */
function awaitsApproval({ until, lapses }: PendingApproval): string {
  const end = lapses
    ? 'Sagt sie Nein oder antwortet sie nicht, endet Ihre Anmeldung.'
    : 'Sagt sie Nein, endet Ihre Anmeldung; ohne Antwort gilt sie weiter.';
  return `Sie sind angemeldet, und Ihr Platz wird für Sie freigehalten. Ganz sicher ist er noch nicht: Ihre Leitung ist um Zustimmung gebeten und kann bis ${germanDates.deadline(until)} antworten. ${end}`;
}

type SeatWords = Pick<AboutRegistration, 'approval' | 'seats' | 'voucher'>;

/** One place needs no number. */
export function seatFacts({ approval, seats, voucher }: SeatWords): readonly Fact[] {
  return [
    ...(seats === undefined ? [] : [fact('Plätze', String(seats))]),
    ...(approval === undefined
      ? []
      : [fact('Zustimmung Ihrer Leitung', `erbeten bis ${germanDates.deadline(approval.until)}`)]),
    ...(voucher === undefined ? [] : [fact('Platzgutschein', voucherWords[voucher])]),
  ];
}

const voucherWords: Readonly<Record<NonNullable<AboutRegistration['voucher']>, string>> = {
  counts: 'eingelöst',
  gone: 'gilt nicht mehr: Seine Plätze sind vergeben oder nicht mehr zugesagt. Ihre Anmeldung zählt wie jede andere.',
};

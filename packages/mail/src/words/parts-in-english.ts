import type { AboutEvent, AboutRegistration, PendingApproval } from '@netzwerkstatt/application';
import type { Block, Fact } from '../blocks/block.ts';
import { fact, facts, note, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { greetingName } from './greeting-name.ts';
import { englishDates } from './mail-dates.ts';

/** The words for the facts of an event, the same in every letter. */
export const englishFactWords: EventFactWords = {
  dates: englishDates,
  event: 'Event',
  date: 'Date',
  severalDates: 'Dates',
  cancelled: 'cancelled',
  place: 'Place',
  online: 'online',
  alsoOnline: 'also online',
  organiser: 'Organised by',
  travel: 'How to get there',
  accessibility: 'Accessibility',
  stepFree: 'step-free access',
  notStepFree: 'no step-free access',
  inductionLoop: 'induction loop',
};

/** For who gets a letter they did not ask for. */
export const notYou = note('If you did not ask for this, there is nothing you need to do.');

/** With the name, where there is one to print. */
export function greeting({ recipientName }: { readonly recipientName: string }): Block {
  const name = greetingName(recipientName);
  return paragraph(name === undefined ? 'Hello,' : `Hello ${name},`);
}

/** What a registration is for. */
export function about(message: AboutEvent & SeatWords): Block {
  return facts(...eventFacts(message.event, englishFactWords), ...seatFacts(message));
}

/** What whoever registered can rely on, and whether anything is left to do. */
export function whatIsCertain({ approval, seats = 1 }: SeatWords, isToWish: boolean): string {
  if (approval !== undefined) return awaitsApproval(approval);
  if (seats > 1) {
    return `You are registered and your ${seats} places are certain. Please tell us who comes along: you can do so with your registration, until the day before.`;
  }
  const certain = 'You are registered and your place is certain.';
  return isToWish ? certain : `${certain} There is nothing else you need to do.`;
}

/** What is certain while a superior has not answered yet. */
function awaitsApproval({ until, lapses }: PendingApproval): string {
  const end = lapses
    ? 'If they say no, or do not answer, your registration ends.'
    : 'If they say no, your registration ends; without an answer it stands.';
  return `You are registered and your place is kept for you. It is not quite certain yet: your superior has been asked for approval and can answer until ${englishDates.deadline(until)}. ${end}`;
}

type SeatWords = Pick<AboutRegistration, 'approval' | 'seats' | 'voucher'>;

/** One place needs no number. */
export function seatFacts({ approval, seats, voucher }: SeatWords): readonly Fact[] {
  return [
    ...(seats === undefined ? [] : [fact('Places', String(seats))]),
    ...(approval === undefined
      ? []
      : [fact('Approval', `your superior is asked until ${englishDates.deadline(approval.until)}`)]),
    ...(voucher === undefined ? [] : [fact('Place voucher', voucherWords[voucher])]),
  ];
}

const voucherWords: Readonly<Record<NonNullable<AboutRegistration['voucher']>, string>> = {
  counts: 'redeemed',
  gone: 'no longer valid: its places have been taken, or are no longer promised. Your registration counts like any other.',
};

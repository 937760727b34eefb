import type { AboutRegistration } from '@netzwerkstatt/application';
import { button, fact, facts, heading, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';
import type { TransferLetters } from './transfers-in-german.ts';

const { deadline } = englishDates;

/** The letters about a place that goes from one person to another. */
export function englishTransferLetters(
  words: EventFactWords,
  leavesCalendar: (message: AboutRegistration) => string,
): TransferLetters {
  return {
    transfer_offered: (message, { pages }) => ({
      subject: `${message.isOfTeam ? 'Will you come along?' : 'Will you take over a place?'} ${message.event.title} – answer by ${deadline(message.expiresAt)}`,
      blocks: [
        heading(message.isOfTeam ? 'Will you come along?' : 'Will you take over this place?'),
        greeting(message),
        paragraph(
          message.isOfTeam
            ? `${message.from} takes part in this event and keeps a place for you, if you have time:`
            : `${message.from} has a place at this event and would like you to have it, if you have time:`,
        ),
        facts(...eventFacts(message.event, words), fact('Answer by', deadline(message.expiresAt))),
        button('Look and answer', pages.transfer(message.transfer)),
        paragraph('There you give your details and accept the place, or you decline. Until then it stays where it is.'),
        note(
          `${message.from} gave us your name and your address, for this question only. Unless you accept, we delete both after the deadline.`,
        ),
      ],
    }),

    transfer_taken_back: (message, { pages }) => ({
      subject: `No longer needed: ${message.event.title}`,
      blocks: [
        heading('The question is settled'),
        greeting(message),
        paragraph(
          'We asked you whether you would take over a place at this event. That is no longer possible; there is nothing you need to do. We delete your name and your address, as far as we had them for this question only.',
        ),
        facts(...eventFacts(message.event, words)),
        sideLink('Go to the page of the event', pages.event(message.event.slug)),
      ],
    }),

    place_transferred: (message, { pages }) => ({
      subject: `${message.seatsLeft === undefined ? 'Your place has been handed on' : 'Somebody from your team has accepted'}: ${message.event.title}`,
      blocks: [
        heading(
          message.seatsLeft === undefined ? 'Your place has been handed on' : 'Somebody from your team has accepted',
        ),
        greeting(message),
        paragraph(
          message.seatsLeft === undefined
            ? 'The person you named has taken over your place. Your registration has ended with it. Thank you for not leaving the place empty.'
            : `The person you named last is coming and is registered themselves. ${message.seatsLeft === 1 ? 'You now hold your own place.' : `You now hold ${message.seatsLeft} places, one of them for yourself.`}`,
        ),
        facts(...eventFacts(message.event, words)),
        ...(message.seatsLeft === undefined
          ? [paragraph(leavesCalendar(message))]
          : [button('See my registration', pages.registration(message.registration))]),
        sideLink('Go to the page of the event', pages.event(message.event.slug)),
      ],
    }),

    place_returned: (message, { pages }) => ({
      subject: `${message.from.length === 1 ? 'A place is' : 'Places are'} yours to fill again: ${message.event.title}`,
      blocks: [
        heading(message.from.length === 1 ? 'Somebody will not come along' : 'Some will not come along'),
        greeting(message),
        paragraph(
          `${together(message.from)} will not come along. For your team you hold ${message.seatsHeld} places again, one of them for yourself.`,
        ),
        facts(...eventFacts(message.event, words), fact('Name somebody else by', deadline(message.until))),
        paragraph(
          message.from.length === 1
            ? 'Until then you can ask somebody else. If you do not need the place, please give it back: then it goes to whoever waits.'
            : 'Until then you can ask others. If you do not need the places, please give them back: then they go to whoever waits.',
        ),
        button('See my registration', pages.registration(message.registration)),
        sideLink('Go to the page of the event', pages.event(message.event.slug)),
      ],
    }),

    transfer_not_taken: (message, { pages }) => ({
      subject: `${notTaken(message)}: ${message.event.title}`,
      blocks: [
        heading(notTaken(message)),
        greeting(message),
        paragraph(
          message.asked !== undefined
            ? `${message.asked} ${message.how === 'declined' ? 'cannot come along' : 'did not answer in time'}. The place stays with your team.`
            : message.how === 'declined'
              ? 'The person you named cannot take over your place. You are still registered.'
              : 'The person you named did not answer in time. You are still registered.',
        ),
        facts(...eventFacts(message.event, words)),
        paragraph(
          message.asked === undefined
            ? 'Unable to come? Ask somebody else, or withdraw.'
            : 'Ask somebody else, or give the place back.',
        ),
        button('See my registration', pages.registration(message.registration)),
        sideLink('Withdraw', pages.withdrawal(message.registration)),
      ],
    }),
  };
}

function notTaken({ asked, how }: { readonly asked?: string; readonly how: 'declined' | 'expired' }): string {
  if (asked === undefined) return 'Your place stays yours';
  return how === 'declined' ? `${asked} is not coming along` : `${asked} did not answer`;
}

function together(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

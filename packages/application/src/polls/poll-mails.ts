import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, EventSession, Instant, Network, SessionId } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { briefOf } from '../mail/event-brief.ts';
import type { AboutEvent, MailMessage } from '../mail/mail-message.ts';
import type { DatePoll, MailId, OutgoingMail, Person, Random } from '../ports/index.ts';

/** What the mails of a poll tell besides the poll. */
export interface PollContext {
  readonly event: Event;
  readonly network: Network | undefined;
  readonly land: LandProfile;
  readonly random: Random;
  readonly now: Instant;
}

/** Asks each of them, with a link of their own. Once a person; a reminder once a day of the Land. */
export function askingMails(
  poll: DatePoll,
  people: readonly Person[],
  kind: 'first' | 'reminder',
  context: PollContext,
): readonly OutgoingMail[] {
  const key = kind === 'first' ? '' : `:${toLocalDate(context.now, context.land.timeZone)}`;
  return people.map((person) => {
    const event = { ...context.event, sessions: poll.options.map((it) => asSession(it, context.event)) };
    const message: MailMessage = {
      kind: 'date_poll',
      closesAt: poll.closesAt,
      isReminder: kind === 'reminder',
      poll: poll.id,
      person: person.id,
      ...about(person, { ...context, event }),
    };
    return mailTo(person, message, `date_poll:${poll.id}:${person.id}${key}`, context);
  });
}

/** Tells those who get no registration with it which date was chosen. */
export function decidedMails(poll: DatePoll, people: readonly Person[], context: PollContext): readonly OutgoingMail[] {
  return people.map((person) => {
    const message: MailMessage = { kind: 'date_poll_decided', ...about(person, context) };
    return mailTo(person, message, `date_poll_decided:${poll.id}:${person.id}`, context);
  });
}

/** A date in question, in the shape in which mails tell dates. */
function asSession({ id, startsAt, endsAt, timeZone }: DatePoll['options'][number], event: Event): EventSession {
  return {
    id: id as string as SessionId,
    startsAt,
    endsAt,
    timeZone,
    teachingMinutes: event.sessions[0]?.teachingMinutes ?? 0,
    status: 'planned',
    sequence: 0,
    revisedAt: event.sessions[0]?.revisedAt ?? ('1970-01-01T00:00:00.000Z' as Instant),
  };
}

function about(person: Person, { event, network, land }: PollContext): AboutEvent & Pick<MailMessage, 'locale'> {
  return {
    locale: person.locale,
    recipientName: `${person.givenName} ${person.familyName}`,
    event: briefOf(event, network, land),
  };
}

function mailTo(person: Person, message: MailMessage, key: string, { random, now }: PollContext): OutgoingMail {
  return { id: random.id<MailId>(), key, to: person.email, message, person: person.id, createdAt: now };
}

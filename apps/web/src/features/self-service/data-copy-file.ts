import type { Answers } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { assistanceStatusTitle, needTitle } from '../assistance/assistance-words.ts';
import { registrationWords } from '../desk/registration-state.tsx';
import { answerText } from '../questions/answer-values.ts';
import { worded } from '../questions/worded.ts';
import { trailWords } from '../trail/trail-words.ts';
import { dataCopyWords } from './data-copy-words.ts';

export type DataCopy = Answers['registration']['copy'];

/** The copy as JSON that people can read: its keys are words of their language, its times are those of the house. */
export function dataCopyText(copy: DataCopy, locale: Locale): string {
  const words = dataCopyWords[locale];
  const { states } = registrationWords[locale];
  const { details, registration } = copy;
  const inWords = (status: string) => states[status as keyof typeof states] ?? status;
  const readable = {
    [words.madeAt]: copy.madeAt,
    [words.event]: copy.event.title,
    [words.sessions]: copy.event.sessions.map(({ title, startsAt, endsAt, status, attendedMinutes, isChosen }) => ({
      ...(title !== undefined && { [words.title]: title }),
      [words.begins]: startsAt,
      [words.ends]: endsAt,
      ...(status === 'cancelled' && { [words.cancelled]: words.yes }),
      ...(isChosen !== undefined && { [words.chosen]: isChosen ? words.yes : words.no }),
      ...(attendedMinutes !== undefined && { [words.attendedMinutes]: attendedMinutes }),
    })),
    [words.registration]: {
      [words.id]: registration.id,
      [words.standing]: inWords(registration.status),
      [words.requestedAt]: registration.requestedAt,
      ...('expiresAt' in registration && { [words.offeredUntil]: registration.expiresAt }),
    },
    [words.details]: {
      [words.givenName]: details.givenName,
      [words.familyName]: details.familyName,
      [words.email]: details.email,
      [words.profession]: details.profession,
      [words.organisation]: details.organisation.name,
      [words.region]: details.region,
      [words.language]: details.locale,
      ...(details.assistance !== undefined && { [words.assistanceText]: details.assistance }),
    },
    [words.answers]: copy.answers.map(({ question, answer }) => ({
      [words.question]: worded(question.label, locale),
      [words.answer]: answerText(question, answer, locale),
    })),
    [words.assistance]: copy.assistance.map(({ need, status }) => ({
      [words.need]: needTitle(need, locale),
      [words.standing]: assistanceStatusTitle(status, locale),
    })),
    ...(copy.asksForPriority !== undefined && { [words.priority]: copy.asksForPriority ? words.yes : words.no }),
    ...(copy.approval && {
      [words.superior]: {
        [words.email]: copy.approval.email,
        [words.standing]: words.approvalStates[copy.approval.status],
        ...(copy.approval.answeredAt !== undefined && { [words.at]: copy.approval.answeredAt }),
        ...(copy.approval.word !== undefined && { [words.answer]: copy.approval.word }),
      },
    }),
    ...(copy.newAddress && {
      [words.newAddress]: { [words.email]: copy.newAddress.email, [words.askedAt]: copy.newAddress.askedAt },
    }),
    [words.transfers]: copy.transfers.map(({ status, offeredAt }) => ({
      [words.askedAt]: offeredAt,
      [words.standing]: words.transferStates[status],
    })),
    [words.certificates]: copy.certificates.map(({ number, issuedOn, status }) => ({
      [words.number]: number,
      [words.issuedOn]: issuedOn,
      [words.standing]: status,
    })),
    [words.mails]: copy.mails.map(({ kind, to, writtenAt, sentAt }) => ({
      [words.writtenAt]: writtenAt,
      ...(sentAt !== undefined && { [words.sentAt]: sentAt }),
      [words.to]: to,
      [words.kind]: kind,
    })),
    [words.history]: copy.history.map(({ at, action, by, from, to }) => ({
      [words.at]: at,
      [words.what]:
        trailWords[locale].registrations[action as keyof (typeof trailWords)['de']['registrations']] ?? action,
      [words.by]: words.actors[by],
      ...(from !== undefined && from !== 'none' && { [words.before]: inWords(from) }),
      ...(to !== undefined && { [words.after]: inWords(to) }),
    })),
  };
  return `${JSON.stringify(readable, undefined, 2)}\n`;
}

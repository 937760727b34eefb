import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import type { ProgrammeProblem, ProgrammeWarning } from '@netzwerkstatt/scheduling';
import { formatTime } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

export type ProgrammeFinding = ProgrammeProblem | ProgrammeWarning;

/** What an entry of a programme is called; a refusal that travelled knows ids only and says „Ein Eintrag“. */
export type EntryName = (id: SessionId) => string | undefined;

type Words = {
  readonly [Code in ProgrammeFinding['code']]: (
    it: Extract<ProgrammeFinding, { readonly code: Code }>,
    name: (id: SessionId) => string,
  ) => string;
};

const german: Words = {
  no_session: () => 'Das Programm braucht mindestens einen Eintrag.',
  title_missing: () => 'Ein Eintrag hat noch keinen Titel.',
  session_ends_before_start: ({ session }, name) => `${name(session)}: Das Ende liegt vor dem Beginn.`,
  frame_ends_before_start: () => 'Eine Forenzeit endet vor ihrem Beginn.',
  teaching_minutes_impossible: ({ session, teachingMinutes, lengthMinutes }, name) =>
    `${name(session)}: ${teachingMinutes} Minuten Unterricht passen nicht in ${lengthMinutes} Minuten.`,
  sessions_overlap: ({ session, other }, name) =>
    `Zur gleichen Zeit laufen: ${name(other)} und ${name(session)}. Nebeneinander laufen nur Foren.`,
  forum_longer_than_slot: ({ session, lengthMinutes, slotMinutes, slot }, name) =>
    `${name(session)} dauert ${lengthMinutes} Minuten, die Forenzeit von ${span(slot, 'de')} Uhr nur ${slotMinutes}.`,
  forum_outside_slot: ({ session, slot }, name) =>
    `${name(session)} liegt nicht ganz in der Forenzeit von ${span(slot, 'de')} Uhr.`,
  room_taken_twice: ({ session, other, room }, name) =>
    `${name(other)} und ${name(session)}: „${room}“ ist zur gleichen Zeit doppelt belegt.`,
  speaker_taken_twice: ({ session, other, speaker }, name) =>
    `${name(other)} und ${name(session)}: ${speaker} spricht zur gleichen Zeit zweimal.`,
  forum_larger_than_room: ({ session, capacity, roomCapacity, room }, name) =>
    `${name(session)} hat ${capacity} Plätze, „${room}“ nur ${roomCapacity}.`,
  forum_chosen_by_more: ({ session, capacity, chosen }, name) =>
    `${name(session)}: ${chosen} Personen haben es schon gewählt, es hätte nur noch ${capacity} Plätze.`,
  forum_seats_too_few: ({ seats, capacity }) =>
    `Die Foren einer Zeit haben zusammen ${seats} Plätze, die Veranstaltung hat ${capacity}.`,
  long_gap: ({ from, to, minutes }) =>
    `Von ${span({ startsAt: from, endsAt: to }, 'de')} Uhr ist ${minutes} Minuten lang nichts geplant.`,
};

const english: Words = {
  no_session: () => 'The programme needs at least one entry.',
  title_missing: () => 'One entry has no title yet.',
  session_ends_before_start: ({ session }, name) => `${name(session)} ends before it starts.`,
  frame_ends_before_start: () => 'One forum slot ends before it starts.',
  teaching_minutes_impossible: ({ session, teachingMinutes, lengthMinutes }, name) =>
    `${name(session)}: ${teachingMinutes} minutes of teaching do not fit into ${lengthMinutes} minutes.`,
  sessions_overlap: ({ session, other }, name) =>
    `At the same time: ${name(other)} and ${name(session)}. Only forums run beside each other.`,
  forum_longer_than_slot: ({ session, lengthMinutes, slotMinutes, slot }, name) =>
    `${name(session)} takes ${lengthMinutes} minutes, the forum slot of ${span(slot, 'en')} only ${slotMinutes}.`,
  forum_outside_slot: ({ session, slot }, name) =>
    `${name(session)} is not wholly within the forum slot of ${span(slot, 'en')}.`,
  room_taken_twice: ({ session, other, room }, name) =>
    `${name(other)} and ${name(session)}: “${room}” is taken twice at the same time.`,
  speaker_taken_twice: ({ session, other, speaker }, name) =>
    `${name(other)} and ${name(session)}: ${speaker} speaks twice at the same time.`,
  forum_larger_than_room: ({ session, capacity, roomCapacity, room }, name) =>
    `${name(session)} has ${capacity} places, “${room}” only ${roomCapacity}.`,
  forum_chosen_by_more: ({ session, capacity, chosen }, name) =>
    `${name(session)}: ${chosen} people have chosen it already, it would have only ${capacity} places.`,
  forum_seats_too_few: ({ seats, capacity }) =>
    `The forums of one time have ${seats} places together, the event has ${capacity}.`,
  long_gap: ({ from, to, minutes }) =>
    `From ${span({ startsAt: from, endsAt: to }, 'en')} nothing is planned for ${minutes} minutes.`,
};

/** What is wrong with a programme, or should be known of it, in a sentence. */
export function programmeMessage(
  finding: ProgrammeFinding,
  locale: Locale,
  nameOf: EntryName = () => undefined,
): string {
  const say = { de: german, en: english }[locale][finding.code] as (
    it: ProgrammeFinding,
    name: (id: SessionId) => string,
  ) => string;
  return say(finding, (id) => nameOf(id) ?? { de: 'Ein Eintrag', en: 'An entry' }[locale]);
}

function span(
  { startsAt, endsAt }: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime },
  locale: Locale,
): string {
  return `${formatTime(startsAt, locale)}–${formatTime(endsAt, locale)}`;
}

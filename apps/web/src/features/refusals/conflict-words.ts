import type { PlanningDateKind } from '@netzwerkstatt/domain';
import { formatDay, formatDayShort, formatSpan } from '../../lib/format-date.ts';
import { inWords } from '../../lib/in-words.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted } from '../../lib/words.ts';
import type { SessionConflict } from './conflict-message.ts';
import { professionsInWords } from './profession-short-names.ts';
import type { WordsFor } from './session-message.ts';

type Other = Extract<SessionConflict, { code: 'room_taken' }>['other'];
type SameDay = Extract<SessionConflict, { code: 'same_day' }>;

/** „„Fachtag“ (Mi., 20. Jan. 2027, 9:00–16:00 Uhr)“ */
const germanOther = ({ title, startsAt, endsAt, sessionIndex, isDraft }: Other) =>
  sessionIndex === undefined
    ? `${isDraft ? 'der Entwurf ' : ''}„${title}“ (${formatDayShort(startsAt, 'de')}, ${formatSpan(startsAt, endsAt, 'de')})`
    : `Termin ${sessionIndex + 1}`;

const englishOther = ({ title, startsAt, endsAt, sessionIndex, isDraft }: Other) =>
  sessionIndex === undefined
    ? `${isDraft ? 'the draft ' : ''}“${title}” (${formatDayShort(startsAt, 'en')}, ${formatSpan(startsAt, endsAt, 'en')})`
    : `session ${sessionIndex + 1}`;

const germanReasons: Readonly<Record<SameDay['reasons'][number], (it: SameDay) => string>> = {
  same_network: () => 'dasselbe Netzwerk',
  state_conference: () => 'landesweite Tagung',
  same_region: () => 'derselbe Landkreis oder dieselbe Stadt',
  neighbouring_region: () => 'gleich nebenan',
  same_professions: ({ professions = [] }) => `auch für ${professionsInWords(professions, 'de')}`,
};

const englishReasons: Readonly<Record<SameDay['reasons'][number], (it: SameDay) => string>> = {
  same_network: () => 'the same network',
  state_conference: () => 'a conference of the whole Land',
  same_region: () => 'the same district',
  neighbouring_region: () => 'next door',
  same_professions: ({ professions = [] }) => `also for ${professionsInWords(professions, 'en')}`,
};

const germanKinds: Readonly<Record<PlanningDateKind, string>> = {
  grant: 'Förderung',
  committee: 'Gremium',
  other: 'Planungstermin',
};

const englishKinds: Readonly<Record<PlanningDateKind, string>> = {
  grant: 'grant',
  committee: 'committee',
  other: 'planning date',
};

const german: WordsFor<SessionConflict> = {
  room_taken: ({ room, other }) => `${room} ist zu dieser Zeit belegt: ${germanOther(other)}.`,
  room_too_small: ({ room, roomCapacity, capacity }) =>
    `${room} hat ${counted(roomCapacity, 'Platz', 'Plätze')}, geplant sind ${capacity}.`,
  trainer_taken: ({ trainer, other }) => `${trainer.name} leitet zu dieser Zeit: ${germanOther(other)}.`,
  speaker_taken: ({ speaker, other }) =>
    `${speaker} steht zu dieser Zeit auch woanders im Programm: ${germanOther(other)}.`,
  participants_elsewhere: ({ people }) =>
    `${counted(people, 'Person mit Platz ist', 'Personen mit Platz sind')} zu dieser Zeit auch in einer anderen Veranstaltung angemeldet.`,
  same_day: (it) =>
    `Am selben Tag: ${germanOther(it.other)} – ${inWords(
      it.reasons.map((reason) => germanReasons[reason](it)),
      'de',
    )}.`,
  planning_date: ({ day, kind, title }) => `${formatDay(day, 'de')}: ${title} (${germanKinds[kind]}).`,
};

const english: WordsFor<SessionConflict> = {
  room_taken: ({ room, other }) => `${room} is taken at that time: ${englishOther(other)}.`,
  room_too_small: ({ room, roomCapacity, capacity }) =>
    `${room} has ${counted(roomCapacity, 'place', 'places', 'en')}, ${capacity} are planned.`,
  trainer_taken: ({ trainer, other }) => `${trainer.name} teaches elsewhere at that time: ${englishOther(other)}.`,
  speaker_taken: ({ speaker, other }) =>
    `${speaker} is in another programme at that time as well: ${englishOther(other)}.`,
  participants_elsewhere: ({ people }) =>
    `${counted(people, 'person with a place is', 'people with a place are', 'en')} registered for another event at that time as well.`,
  same_day: (it) =>
    `On the same day: ${englishOther(it.other)} – ${inWords(
      it.reasons.map((reason) => englishReasons[reason](it)),
      'en',
    )}.`,
  planning_date: ({ day, kind, title }) => `${formatDay(day, 'en')}: ${title} (${englishKinds[kind]}).`,
};

export const conflictWords: Readonly<Record<Locale, WordsFor<SessionConflict>>> = { de: german, en: english };

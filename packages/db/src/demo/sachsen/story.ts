import type { Person } from '@netzwerkstatt/application';
import { dateOf } from '@netzwerkstatt/domain';
import { addDays, addMonths } from '@netzwerkstatt/scheduling';
import { protagonist } from '../cast/population.ts';
import { speakerOfSachsen } from '../cast/staff.ts';
import { attendance, closing, type Presence, usualPresence } from '../story/attending.ts';
import { audience, mixedAudience, withSomebodyAt } from '../story/audience.ts';
import { certifiedBefore } from '../story/certified-before.ts';
import { cancellation, localTitle, teaching } from '../story/changing.ts';
import { forumChoices } from '../story/choosing.ts';
import { firstInAHurry } from '../story/correcting.ts';
import { proposal, rulesForPlaces } from '../story/deciding.ts';
import { type Deed, quietDays } from '../story/deed.ts';
import { knownBefore } from '../story/known-before.ts';
import { answering, registrations } from '../story/registering.ts';
import { otherRoom } from '../story/releasing.ts';
import type { StoryDays } from '../story/story-days.ts';
import { type Cast, planning, publication, type StoryEvent } from '../story/story-event.ts';
import { closedYesterday, correctedAndRevoked } from './certificate-stories.ts';
import { completedCircle, oneOfEach, runningCircle } from './circle-stories.ts';
import { learnedElsewhere } from './learned-elsewhere.ts';
import { applicantsPerGroup, mixedPlaces } from './mixed-places.ts';
import { pastEventsOfSachsen } from './past-events.ts';
import { plannedRunsOfSachsen } from './planned-runs.ts';
import { proofsFromElsewhere } from './proofs-from-elsewhere.ts';
import { qualityCirclesOfSachsen } from './quality-circles.ts';
import { upcomingGatheringsOfSachsen } from './upcoming-gatherings.ts';
import { upcomingRunsOfSachsen } from './upcoming-runs.ts';

const LEIPZIG = '14713';

/** Everything that happened in Sachsen until now. */
export function storyOfSachsen(days: StoryDays, people: readonly Person[]): readonly Deed[] {
  const cast: Cast = new Map();
  const her = people[protagonist.number] as Person;
  const others = people.filter((it) => it !== her);
  return [
    ...past({ cast, days, her, others }),
    ...firstCome({ cast, days, her, others }),
    ...waiting({ cast, days, her, others }),
    ...otherwise({ cast, days, her, others }),
    ...circles({ cast, days, her, others }),
    ...learnedElsewhere(days, her, others),
    ...proofsFromElsewhere(days, her),
    ...quietDays(days.instant(days.fromToday(-14), '06:00'), 14),
  ];
}

interface Told {
  readonly cast: Cast;
  readonly days: StoryDays;
  /** The family midwife whose way through the year the story follows. */
  readonly her: Person;
  readonly others: readonly Person[];
}

/**
 * Four events that are closed and certified, one that was closed yesterday, and one whose second session still waits for
 * its list.
 */
function past({ cast, days, her, others }: Told): readonly Deed[] {
  const { networkStart, law, conference, attachment, talks, parents } = pastEventsOfSachsen(days);
  const took = (story: StoryEvent, people: readonly Person[], speaker: number) => [
    ...published(cast, days, story, speaker),
    ...registeredInWindow(cast, days, story, people),
    ...story.draft.sessions.slice(0, story === parents ? 1 : undefined).map((session, number) => {
      const at = days.instant(dateOf(session.endsAt), '18:00');
      return attendance(cast, story, number, at, story === attachment ? halfOfTheDayFor(her) : undefined);
    }),
    ...(story === parents ? [] : [closing(cast, story, days.instant(addDays(lastDay(story), 2), '10:00'))]),
  ];
  return [
    ...took(networkStart, audience(others, { count: 18, seed: 1, region: '14612' }), 0),
    ...took(law, withSomebodyAt(audience(others, { count: 23, seed: 2, region: LEIPZIG }), her, 5), 1),
    // With it somebody has all of the basic series, and waits for its certificate.
    knownBefore(
      cast,
      law,
      ['B06', 'L01', 'L13'],
      'Grundkurs Kinderschutz eines anderen Trägers, 24 UE, 2023',
      days.instant(addDays(lastDay(law), 9), '10:30'),
    ),
    ...endingCertificates({ cast, days, law, conference }),
    ...took(conference, audience(others, { count: 36, seed: 3, region: '14729' }), 2),
    ...took(
      attachment,
      withSomebodyAt(firstInAHurry(audience(others, { count: 19, seed: 4, region: LEIPZIG })), her, 3),
      3,
    ),
    ...correctedAndRevoked(cast, days, attachment),
    ...published(cast, days, talks, 1),
    ...registeredInWindow(cast, days, talks, audience(others, { count: 12, seed: 13, region: LEIPZIG })),
    ...closedYesterday(cast, days, talks),
    ...took(parents, withSomebodyAt(audience(others, { count: 16, seed: 5, region: LEIPZIG }), her, 7), 4),
  ];
}

interface Refreshed {
  readonly cast: Cast;
  readonly days: StoryDays;
  readonly law: StoryEvent;
  readonly conference: StoryEvent;
}

/** Two case advisers whose certificates end in two months: one was at the module about law since then, one at none. */
function endingCertificates({ cast, days, law, conference }: Refreshed): readonly Deed[] {
  const former = { curriculum: 'S-INSOFA', issuedAt: days.instant(addMonths(days.today, -34), '10:00') };
  const at = days.instant(addDays(lastDay(conference), 9), '11:00');
  return [law, conference].map((event) => certifiedBefore(cast, event, former, at));
}

/** Our midwife was called to a birth at noon. */
function halfOfTheDayFor({ id }: Person): Presence {
  return (participant, person) => (person === id ? 0.5 : usualPresence(participant));
}

/** Events with free places, one of them nearly full. */
function firstCome({ cast, days, her, others }: Told): readonly Deed[] {
  const { emergency, law, caseAdvice } = upcomingRunsOfSachsen(days);
  const { leipzig } = upcomingGatheringsOfSachsen(days);
  const until = days.instant(days.fromToday(-1), '12:00');
  const guests = audience(others, { count: 64, seed: 9, region: LEIPZIG });
  const filled = (story: StoryEvent, people: readonly Person[], speaker: number) => [
    ...published(cast, days, story, speaker),
    ...registrations(cast, story, people, opening(days, story), until),
  ];
  return [
    ...filled(emergency, audience(others, { count: 37, seed: 6 }), 5),
    ...filled(law, withSomebodyAt(audience(others, { count: 17, seed: 7, region: LEIPZIG }), her, 4), 1),
    ...filled(caseAdvice, audience(others, { count: 11, seed: 8 }), 6),
    ...filled(leipzig, guests, 7),
    forumChoices(cast, leipzig, guests.slice(0, 41), days.instant(days.fromToday(-1), '18:00')),
  ];
}

/** Full events: an offer that nobody took, one that waits for an answer, and a line. */
function waiting({ cast, days, her, others }: Told): readonly Deed[] {
  const { networkStart, medicine } = upcomingRunsOfSachsen(days);
  const start = withSomebodyAt(audience(others, { count: 26, seed: 10, region: '14612' }), her, 22);
  const line = withSomebodyAt(
    audience(others.filter(worksInHealth), { count: 33, seed: 11, region: '14612' }),
    her,
    27,
  );
  const at = (day: number, time: string) => days.instant(days.fromToday(day), time);
  return [
    ...published(cast, days, networkStart, 0),
    ...registrations(cast, networkStart, start, opening(days, networkStart), at(-12, '12:00')),
    // The first in line lets the offer pass; the second takes it.
    answering(cast, networkStart, start[3] as Person, 'withdraw', at(-9, '09:30')),
    answering(cast, networkStart, start[21] as Person, 'accept_offer', at(-6, '19:10')),
    // Now it is her turn, until tomorrow.
    answering(cast, networkStart, start[11] as Person, 'withdraw', at(-1, '16:00')),
    ...published(cast, days, medicine, 8),
    ...registrations(cast, medicine, line, opening(days, medicine), at(-2, '12:00')),
  ];
}

function worksInHealth({ profession }: Person): boolean {
  return profession.startsWith('H');
}

/** Applications, what opens later, what was called off, and two drafts. */
function otherwise({ cast, days, others }: Told): readonly Deed[] {
  const { vogtland, state, dresden } = upcomingGatheringsOfSachsen(days);
  const { violence, assessment, protection, funding, holiday } = plannedRunsOfSachsen(days);
  const at = (day: number, time: string) => days.instant(days.fromToday(day), time);
  const reason = 'Die Referentin ist verhindert. Ein Ersatztermin wird im Herbst gesucht.';
  return [
    ...decidedTogether({ cast, days, others }),
    ...[vogtland, state, dresden, assessment, protection, funding].flatMap((story, number) =>
      published(cast, days, story, (number + 10) % 12),
    ),
    otherRoom(
      cast,
      state,
      {
        title: 'Forum 6: Netzwerke steuern',
        room: 'Großer Saal',
        note: 'Forum 6 ist jetzt im Großen Saal, damit alle ohne Stufen hinkommen',
      },
      at(-3, '11:00'),
    ),
    cancellation(cast, assessment, reason, at(-4, '11:20')),
    planning(cast, violence, at(-8, '14:00')),
    localTitle(cast, violence, 'hsb', 'Domjaca namoc: na dźěći sobu myslić', at(-8, '14:10')),
    planning(cast, holiday, at(-3, '15:30')),
  ];
}

/** More people apply than there are places; after the deadline they were decided together, and the proposal waits for its release. */
function decidedTogether({ cast, days, others }: Omit<Told, 'her'>): readonly Deed[] {
  const { diversity } = upcomingRunsOfSachsen(days);
  const { registrationOpensAt, registrationClosesAt, sessions } = diversity.draft;
  const [opens, closes] = [dateOf(registrationOpensAt), dateOf(registrationClosesAt)];
  const firstDay = dateOf(sessions[0]?.startsAt ?? registrationClosesAt);
  const rules = mixedPlaces(days.instant(closes, '20:00'), days.instant(addDays(firstDay, -14), '00:00'));
  const applicants = mixedAudience(others, { perGroup: applicantsPerGroup, seed: 12, region: '14523' });
  return [
    ...published(cast, days, diversity, 9),
    rulesForPlaces(cast, diversity, rules, days.instant(addDays(opens, -1), '10:00')),
    ...registrations(cast, diversity, applicants, opening(days, diversity), days.instant(closes, '18:00')),
    proposal(cast, diversity, days.instant(addDays(closes, 1), '09:15')),
  ];
}

/** One circle that is completed, with its result; one that meets too rarely, with our midwife among its members. */
function circles({ cast, days, her, others }: Told): readonly Deed[] {
  const { handover, earlyHelp } = qualityCirclesOfSachsen(days);
  const near = others.filter(({ region }) => region === LEIPZIG);
  return [
    ...published(cast, days, handover, 10),
    ...completedCircle(cast, days, handover, oneOfEach(near, 9)),
    ...published(cast, days, earlyHelp, 11),
    ...runningCircle(cast, days, earlyHelp, [her, ...oneOfEach(near.toReversed(), 9)], near),
  ];
}

/** Planned some days before registration opens, and at the latest a week ago; published on the next morning. */
function published(cast: Cast, days: StoryDays, story: StoryEvent, speaker: number): readonly Deed[] {
  const opens = dateOf(story.draft.registrationOpensAt);
  const [earlier = opens] = [opens, days.fromToday(-7)].toSorted();
  const day = addDays(earlier, -4);
  return [
    planning(cast, story, days.instant(day, '10:00')),
    publication(cast, story, days.instant(addDays(day, 1), '09:00')),
    teaching(cast, story, speakerOfSachsen(speaker).email, days.instant(addDays(day, 1), '09:05')),
  ];
}

function registeredInWindow(cast: Cast, days: StoryDays, story: StoryEvent, people: readonly Person[]) {
  const closes = days.instant(dateOf(story.draft.registrationClosesAt), '12:00');
  return registrations(cast, story, people, opening(days, story), closes);
}

function opening(days: StoryDays, { draft }: StoryEvent) {
  return days.instant(dateOf(draft.registrationOpensAt), '08:05');
}

function lastDay({ draft }: StoryEvent) {
  return dateOf(draft.sessions.at(-1)?.endsAt ?? draft.registrationClosesAt);
}

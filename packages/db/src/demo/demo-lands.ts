import type { Person } from '@netzwerkstatt/application';
import {
  type Instant,
  type LandCode,
  type Organisation,
  type OrganisationId,
  type PersonId,
  type Place,
  type PlaceId,
  parseLandCode,
  type RoomId,
} from '@netzwerkstatt/domain';
import { organisationsWith } from './cast/organisations.ts';
import { populationWith } from './cast/population.ts';
import { type StaffMember, speakersOfSachsen, staffOfSaarland, staffOfSachsen } from './cast/staff.ts';
import { housesOfSaarland } from './saarland/houses.ts';
import { peopleOfSaarland } from './saarland/people.ts';
import { storyOfSaarland } from './saarland/story.ts';
import { housesOfSachsen } from './sachsen/houses.ts';
import { planningDatesOfSachsen } from './sachsen/planning-dates.ts';
import { storyOfSachsen } from './sachsen/story.ts';
import type { Deed } from './story/deed.ts';
import type { StoryDays } from './story/story-days.ts';
import { placesWith } from './story/written-house.ts';
import type { WrittenPlanningDate } from './story/written-planning-date.ts';

/** A Land with a story: who lives in it, who works for it, and what happened. */
export interface DemoLand {
  readonly code: LandCode;
  readonly staff: readonly [StaffMember, ...StaffMember[]];
  organisations(id: () => OrganisationId): readonly Organisation[];
  places(id: <Id extends PlaceId | RoomId>() => Id): readonly Place[];
  people(organisations: readonly Organisation[], id: () => PersonId, provenAt: Instant): readonly Person[];
  planningDates(days: StoryDays): readonly WrittenPlanningDate[];
  story(days: StoryDays, people: readonly Person[]): readonly Deed[];
}

const { land, ...otherStaff } = staffOfSachsen;

export const demoLands: readonly DemoLand[] = [
  {
    code: parseLandCode('DE-SN'),
    staff: [land, ...Object.values(otherStaff), ...speakersOfSachsen],
    organisations: organisationsWith,
    places: (id) => placesWith(housesOfSachsen, id),
    people: populationWith,
    planningDates: planningDatesOfSachsen,
    story: storyOfSachsen,
  },
  {
    code: parseLandCode('DE-SL'),
    staff: [staffOfSaarland.land],
    organisations: () => [],
    places: (id) => placesWith(housesOfSaarland, id),
    people: (_, id, provenAt) => peopleOfSaarland(id, provenAt),
    planningDates: () => [],
    story: storyOfSaarland,
  },
];

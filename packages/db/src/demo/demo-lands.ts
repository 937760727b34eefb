import type { Person } from '@netzwerkstatt/application';
import {
  type Instant,
  type LandCode,
  type Organisation,
  type OrganisationId,
  type PersonId,
  parseLandCode,
} from '@netzwerkstatt/domain';
import { organisationsWith } from './cast/organisations.ts';
import { populationWith } from './cast/population.ts';
import { type StaffMember, speakersOfSachsen, staffOfSaarland, staffOfSachsen } from './cast/staff.ts';
import { peopleOfSaarland } from './saarland/people.ts';
import { storyOfSaarland } from './saarland/story.ts';
import { storyOfSachsen } from './sachsen/story.ts';
import type { Deed } from './story/deed.ts';
import type { StoryDays } from './story/story-days.ts';

/** A Land with a story: who lives in it, who works for it, and what happened. */
export interface DemoLand {
  readonly code: LandCode;
  readonly staff: readonly [StaffMember, ...StaffMember[]];
  organisations(id: () => OrganisationId): readonly Organisation[];
  people(organisations: readonly Organisation[], id: () => PersonId, provenAt: Instant): readonly Person[];
  story(days: StoryDays, people: readonly Person[]): readonly Deed[];
}

const { land, ...otherStaff } = staffOfSachsen;

export const demoLands: readonly DemoLand[] = [
  {
    code: parseLandCode('DE-SN'),
    staff: [land, ...Object.values(otherStaff), ...speakersOfSachsen],
    organisations: organisationsWith,
    people: populationWith,
    story: storyOfSachsen,
  },
  {
    code: parseLandCode('DE-SL'),
    staff: [staffOfSaarland.land],
    organisations: () => [],
    people: (_, id, provenAt) => peopleOfSaarland(id, provenAt),
    story: storyOfSaarland,
  },
];

import type { Venue } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

const venue: Venue = { name: 'Volkshochschule', place: 'Leipzig', accessibility: {} };

test.for([
  { rule: 'town before house', event: { format: 'on_site', venue }, place: 'Leipzig, Volkshochschule' },
  {
    rule: 'the town is not said twice',
    event: { format: 'on_site', venue: { ...venue, name: 'Leipziger Rathaus' } },
    place: 'Leipziger Rathaus',
  },
  { rule: 'hybrid', event: { format: 'hybrid', venue }, place: 'Leipzig, Volkshochschule, auch online' },
  {
    rule: 'online, whatever room it is sent from',
    event: { format: 'online', venue },
    place: 'Online (Videokonferenz)',
  },
  { rule: 'not known yet', event: { format: 'on_site' }, place: 'Ort wird noch bekannt gegeben' },
] as const)('$rule', ({ event, place }) => {
  expect(placeOf(event, 'de')).toBe(place);
});

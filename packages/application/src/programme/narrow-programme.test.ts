import { fc, test as property } from '@fast-check/vitest';
import type { Event } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { ProgrammeQuery } from '../ports/programme-store.ts';
import { hasSeats, type NarrowableEvent, narrowProgramme } from './narrow-programme.ts';

const kinds = ['training', 'quality_circle'] as const;
const regions = ['14713', '14612'] as unknown as readonly NonNullable<Event['region']>[];
const formats = ['online', 'on_site'] as const;
const networks = ['a', 'b'] as unknown as readonly NonNullable<Event['network']>[];
const professions = ['H1', 'Y1'] as unknown as Event['targetProfessions'];

const anyEvent: fc.Arbitrary<NarrowableEvent> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    region: fc.constantFrom(...regions),
    format: fc.constantFrom(...formats),
    network: fc.constantFrom(...networks),
    targetProfessions: fc.subarray([...professions]),
    hasSeats: fc.boolean(),
  },
  { requiredKeys: ['kind', 'format', 'targetProfessions', 'hasSeats'] },
);

const anyQuery: fc.Arbitrary<ProgrammeQuery> = fc.record({
  text: fc.constant(''),
  kinds: fc.subarray([...kinds]),
  regions: fc.subarray([...regions]),
  formats: fc.subarray([...formats]),
  professions: fc.subarray([...professions]),
  networks: fc.subarray([...networks]),
  onlyWithSeats: fc.boolean(),
  now: fc.constant(TEST_NOW),
  offset: fc.constant(0),
  limit: fc.constant(20),
});

property.prop([fc.array(anyEvent, { maxLength: 30 }), anyQuery])(
  'the count behind a value is the number of hits when it alone is chosen in its facet',
  (found, query) => {
    const { facets } = narrowProgramme(found, query);
    const hitsOf = (chosen: Partial<ProgrammeQuery>) => narrowProgramme(found, { ...query, ...chosen }).hits.length;
    const counted = {
      kind: kinds.map((it) => facets.kind[it] ?? 0),
      region: regions.map((it) => facets.region[it] ?? 0),
      format: formats.map((it) => facets.format[it] ?? 0),
      network: networks.map((it) => facets.network[it] ?? 0),
      profession: professions.map((it) => facets.profession[it] ?? 0),
      withSeats: facets.withSeats,
    };
    expect(counted).toEqual({
      kind: kinds.map((it) => hitsOf({ kinds: [it] })),
      region: regions.map((it) => hitsOf({ regions: [it] })),
      format: formats.map((it) => hitsOf({ formats: [it] })),
      network: networks.map((it) => hitsOf({ networks: [it] })),
      profession: professions.map((it) => hitsOf({ professions: [it] })),
      withSeats: hitsOf({ onlyWithSeats: true }),
    });
  },
);

test.for([
  { what: 'a published event with a seat left', status: 'published', seatsTaken: 19, answer: true },
  { what: 'a full one', status: 'published', seatsTaken: 20, answer: false },
  { what: 'a cancelled one', status: 'cancelled', seatsTaken: 0, answer: false },
] as const)('seats to give away: $what – $answer', ({ status, seatsTaken, answer }) => {
  expect(hasSeats({ status, capacity: 20 }, seatsTaken)).toBe(answer);
});

import { fc, test as property } from '@fast-check/vitest';
import type { Event, Instant } from '@netzwerkstatt/domain';
import { anEvent, TEST_NOW } from '@netzwerkstatt/domain/testing';
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

const opensAt = anEvent().registrationOpensAt;
const closesAt = anEvent().registrationClosesAt;
const atStart = '2027-01-20T08:00:00.000Z' as Instant;

test.for<{
  what: string;
  answer: boolean;
  event?: Partial<Event>;
  freeForAll?: number;
  waiting?: number;
  now?: Instant;
}>([
  { what: 'a published event with a seat left', freeForAll: 1, answer: true },
  { what: 'a full one, and one whose seats are kept for some', freeForAll: 0, answer: false },
  { what: 'one where somebody waits for the seat that is left', freeForAll: 1, waiting: 1, answer: false },
  { what: 'a cancelled one', event: { status: 'cancelled' }, answer: false },
  { what: 'a circle with fixed members', event: { admission: 'by_invitation' }, answer: false },
  { what: 'one that takes applications', event: { admission: 'by_application' }, answer: true },
  { what: 'one before registration opens', now: '2026-11-01T07:59:59.999Z' as Instant, answer: false },
  { what: 'one at the instant registration opens', now: opensAt, answer: true },
  { what: 'one at the instant registration closes', now: closesAt, answer: false },
  { what: 'one that begins', event: { registrationClosesAt: atStart }, now: atStart, answer: false },
])('seats to give away: $what – $answer', ({ event, freeForAll = 20, waiting = 0, now = TEST_NOW, answer }) => {
  expect(hasSeats({ event: anEvent(event), freeForAll, waiting }, now)).toBe(answer);
});

import { readFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { readJson } from './read-json.ts';
import { schemaFaults } from './schema-faults.ts';

const here = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(here('schema/series.schema.json')) as JsonSchema;
const circle = here('examples/circle.json');
const isValidByAjv = new Ajv2020({ strict: true }).compile(schema);

function isValidByUs(text: string): boolean {
  const read = readJson(text);
  if (!read.ok) throw new Error('not JSON');
  return schemaFaults(read.value, schema).length === 0;
}

type Plain = Record<string, unknown> | unknown[];

/** Every place of a value, as its parent and the key in it. */
function placesIn(value: unknown): [Plain, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [value as Plain, key] as [Plain, string],
    ...placesIn(child),
  ]);
}

const values = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    0,
    1,
    -1,
    1.5,
    31,
    32,
    501,
    '',
    'x',
    'last',
    'monday',
    '2026-09-16',
    '2026-09-16T14:00',
    'a'.repeat(501),
  ],
  ...[[], {}, [1], { kind: 'daily' }, { kind: 'daily', everyDays: 2 }, { kind: 'until', lastDay: '2027-01-01' }],
  ...[{ firstDay: '2026-09-16' }, { startsAt: '2026-09-16T14:00', endsAt: '2026-09-16T15:00' }, { kind: 'skip' }],
);
const keys = fc.constantFrom(
  'kind',
  'when',
  'status',
  'extra',
  'timeZone',
  'lastDay',
  'byDays',
  'dates',
  'url',
  'categories',
);

/** The example with so many things put wrong, or by chance right. */
const plans = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('set', 'remove', 'add'), keys, values), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const plan = JSON.parse(circle) as Plain;
    for (const [at, change, key, shared] of changes) {
      // A place of its own for each: what is put inside one must not appear in another.
      const value = structuredClone(shared);
      const places = placesIn(plan);
      const [parent, name] = places[at % places.length] ?? [plan, 'calendar'];
      if (Array.isArray(parent)) parent[Number(name)] = value;
      else if (change === 'remove') delete parent[name];
      else parent[change === 'add' ? key : name] = value;
    }
    return plan;
  });

test('the schema is one by the standard, and ajv has nothing against the example either', () => {
  expect([isValidByAjv(JSON.parse(circle)), isValidByUs(circle)]).toEqual([true, true]);
});

test('two thousand plans are right or wrong for ajv as they are for us', () => {
  let right = 0;
  fc.assert(
    fc.property(plans, (plan) => {
      const expected = isValidByAjv(plan);
      if (expected) right += 1;
      expect(isValidByUs(JSON.stringify(plan))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
  expect(right).toBeGreaterThan(20);
});

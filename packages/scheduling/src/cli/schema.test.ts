import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathText } from './json-node.ts';
import type { JsonSchema } from './json-schema.ts';
import { readJson } from './read-json.ts';
import { schemaFaults } from './schema-faults.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/series.schema.json', import.meta.url), 'utf8'),
) as JsonSchema;

/** What the program of ours reads of a schema, and what is only for people and editors. */
const understood = new Set<string>([
  ...['$ref', '$defs', 'type', 'const', 'enum', 'not', 'oneOf', 'required', 'properties', 'additionalProperties'],
  ...['items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'examples'],
  ...['$schema', '$id', 'title', 'description'],
]);

/** Every part of a schema, however deep. */
function partsOf(part: JsonSchema): JsonSchema[] {
  const named = [...Object.values(part.properties ?? {}), ...Object.values(part.$defs ?? {})];
  const below = [...named, ...(part.oneOf ?? []), ...(part.items ? [part.items] : [])];
  return [part, ...below.flatMap(partsOf)];
}

describe('the schema', () => {
  test('says nothing that would not be checked', () => {
    const unknown = partsOf(schema).flatMap((part) => Object.keys(part).filter((word) => !understood.has(word)));
    expect(unknown).toEqual([]);
  });

  test('closes every object, and knows every field it requires', () => {
    const objects = partsOf(schema).filter(({ type }) => type === 'object');
    const open = objects.filter(({ additionalProperties }) => additionalProperties !== false);
    const nameless = objects.flatMap(({ required = [], properties = {} }) =>
      required.filter((it) => !(it in properties)),
    );
    expect({ open, nameless }).toEqual({ open: [], nameless: [] });
  });

  test('shows an example wherever a text has a shape, and the example has it', () => {
    const shaped = partsOf(schema).filter(({ pattern }) => pattern !== undefined);
    const wrong = shaped.filter(({ pattern = '', examples = [''] }) =>
      examples.some((example) => !new RegExp(pattern, 'u').test(example)),
    );
    expect([shaped.length > 5, wrong]).toEqual([true, []]);
  });
});

describe('a fault is told at its field', () => {
  const base = {
    calendar: 'Zirkel',
    uidHost: 'x.example',
    revisedAt: '2026-08-01T08:00:00Z',
  };
  const series = {
    id: 'a',
    summary: 'A',
    first: { startsAt: '2026-09-16T14:00', endsAt: '2026-09-16T16:00' },
    repeats: { kind: 'daily', everyDays: 1 },
    ends: { kind: 'count_all', dates: 3 },
  };
  const faultsOf = (plan: unknown) => {
    const read = readJson(JSON.stringify(plan));
    if (!read.ok) throw new Error('not JSON');
    return schemaFaults(read.value, schema).map(({ code, path }) => `${pathText(path)} ${code}`.trim());
  };
  const ofSeries = (change: object) => faultsOf({ ...base, series: [{ ...series, ...change }] });

  test('nothing is wrong with a plan as it should be', () => {
    expect(ofSeries({})).toEqual([]);
  });

  test.for<[change: object, fault: string]>([
    [{ id: 'ä b' }, 'series[0].id wrong_shape'],
    [{ id: 7 }, 'series[0].id wrong_type'],
    [{ summary: ' ' }, 'series[0].summary text_empty'],
    [{ summary: '\u200b' }, 'series[0].summary text_empty'],
    [{ summary: 'x'.repeat(501) }, 'series[0].summary text_too_long'],
    [{ first: { startsAt: '16.9.2026 14:00', endsAt: '2026-09-16T16:00' } }, 'series[0].first.startsAt wrong_shape'],
    [{ first: { endsAt: '2026-09-16T16:00' } }, 'series[0].first field_missing'],
    [{ first: { firstDay: '2026-09-16', startsAt: '2026-09-16T16:00' } }, 'series[0].first field_missing'],
    [{ first: [] }, 'series[0].first wrong_type'],
    [{ repeats: { kind: 'hourly' } }, 'series[0].repeats.kind not_one_of'],
    [{ repeats: {} }, 'series[0].repeats field_missing'],
    [{ repeats: 'weekly' }, 'series[0].repeats wrong_type'],
    [{ repeats: { kind: 'daily', everyDays: 0 } }, 'series[0].repeats.everyDays number_out_of_range'],
    [{ repeats: { kind: 'daily', everyDays: 1.5 } }, 'series[0].repeats.everyDays wrong_type'],
    [{ repeats: { kind: 'weekly', everyWeeks: 1, on: [] } }, 'series[0].repeats.on too_few'],
    [{ repeats: { kind: 'weekly', everyWeeks: 1, on: ['Mo'] } }, 'series[0].repeats.on[0] not_one_of'],
    [{ ends: { kind: 'count_all', dates: 501 } }, 'series[0].ends.dates number_out_of_range'],
    [{ ends: { kind: 'never' } }, 'series[0].ends.kind not_one_of'],
    [{ onHoliday: { kind: 'shift', byDays: 0 } }, 'series[0].onHoliday.byDays number_forbidden'],
    [{ leftOut: '2026-09-16' }, 'series[0].leftOut wrong_type'],
    [{ rrule: 'FREQ=DAILY' }, 'series[0].rrule field_unknown'],
    [{ toString: 1 }, 'series[0].toString field_unknown'],
    [
      { changes: [{ ruleDay: '2026-09-16', sequence: -1, revisedAt: 'x' }] },
      'series[0].changes[0].sequence number_out_of_range',
    ],
    [{ url: '/kurs' }, 'series[0].url wrong_shape'],
  ])('%j', ([change, fault]) => {
    expect(ofSeries(change)[0]).toBe(fault);
  });

  test('all of them at once, in the order of the text', () => {
    expect(faultsOf({ revisedAt: 'gestern', dates: [{ id: 'x', when: {} }] })).toEqual([
      'field_missing',
      'field_missing',
      'revisedAt wrong_shape',
      'dates[0] field_missing',
      'dates[0].when field_missing',
      'dates[0].when field_missing',
    ]);
  });
});

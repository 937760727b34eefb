import { type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { type AllocationPolicy, allocationModes, rankingCriteria } from './allocation-policy.ts';
import { traitKinds } from './traits.ts';

/** What is wrong with a policy as it was written, and where: `pools.0.seats`. */
export interface PolicyProblem {
  readonly at: string;
  readonly code:
    | 'not_an_object'
    | 'not_a_list'
    | 'not_known'
    | 'not_a_text'
    | 'not_one_of'
    | 'not_a_moment'
    | 'not_a_whole_number'
    | 'too_small'
    | 'too_large'
    | 'not_unique'
    | 'not_a_hash';
}

export type UnreadablePolicy = Refusal<'policy_unreadable'> & { readonly problems: readonly PolicyProblem[] };

const MAX_RULES = 40;
const MAX_SEATS = 100_000;
const MAX_TEAM = 100;

/**
 * Reads a policy from JSON, whoever wrote it. What it says is checked word by word; whether it makes sense for an event
 * is another question, see {@link findContradictions}.
 *
 * @returns the policy with what it knows and nothing else, or every problem at once.
 */
export function parseAllocationPolicy(json: unknown): Result<AllocationPolicy, UnreadablePolicy> {
  const problems: PolicyProblem[] = [];
  const told = reader(problems, '', json, [
    ...['mode', 'deadline', 'ranking', 'ownRegions', 'lot'],
    ...['overbookPercent', 'caps', 'pools', 'teams'],
  ]);
  const policy = {
    mode: told.oneOf('mode', allocationModes),
    ...told.moment('deadline'),
    ranking: told.list('ranking', (it, at) => oneOf(problems, at, it, rankingCriteria)),
    ownRegions: told.list('ownRegions', (it, at) => text(problems, at, it, /^\d{5}$/)),
    ...(told.has('lot') && { lot: readLot(problems, told.raw('lot')) }),
    overbookPercent: told.number('overbookPercent', 0, 100),
    caps: told.list('caps', (it, at) => {
      const cap = reader(problems, at, it, ['by', 'value', 'max', 'until']);
      return {
        by: cap.oneOf('by', traitKinds),
        ...(cap.has('value') && { value: cap.text('value', /^[^\n]{1,200}$/) }),
        max: cap.number('max', 0, MAX_SEATS),
        ...cap.moment('until'),
      };
    }),
    pools: told.list('pools', (it, at) => {
      const pool = reader(problems, at, it, ['name', 'for', 'seats', 'releaseAt']);
      const condition = reader(problems, `${at}.for`, pool.raw('for'), ['by', 'values']);
      return {
        name: pool.text('name', /^[^\n]{1,100}$/),
        for: {
          by: condition.oneOf('by', traitKinds),
          values: condition.list('values', (value, place) => text(problems, place, value, /^[^\n]{1,200}$/)),
        },
        seats: pool.number('seats', 1, MAX_SEATS),
        ...pool.moment('releaseAt'),
      };
    }),
    ...(told.has('teams') && { teams: readTeams(problems, told.raw('teams')) }),
  };
  for (const [index, { name }] of policy.pools.entries()) {
    if (policy.pools.findIndex((it) => it.name === name) < index) {
      problems.push({ at: `pools.${index}.name`, code: 'not_unique' });
    }
  }
  // Every field was read by its type above; what is wrong with one stands among the problems.
  return problems.length > 0
    ? refuse({ code: 'policy_unreadable', problems })
    : ok(policy as unknown as AllocationPolicy);
}

function readLot(problems: PolicyProblem[], json: unknown) {
  const lot = reader(problems, 'lot', json, ['commitment', 'seed']);
  return {
    commitment: lot.text('commitment', /^[0-9a-f]{64}$/, 'not_a_hash'),
    ...(lot.has('seed') && { seed: lot.text('seed', /^[^\n]{1,200}$/) }),
  };
}

function readTeams(problems: PolicyProblem[], json: unknown) {
  return { maxSize: reader(problems, 'teams', json, ['maxSize']).number('maxSize', 2, MAX_TEAM) };
}

/** Reads the fields of one object and writes down what is wrong with them. */
function reader(problems: PolicyProblem[], at: string, json: unknown, known: readonly string[]) {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) problems.push({ at, code: 'not_an_object' });
  const fields = (isObject ? json : {}) as Readonly<Record<string, unknown>>;
  const place = (field: string) => (at === '' ? field : `${at}.${field}`);
  for (const field of Object.keys(fields)) {
    if (!known.includes(field)) problems.push({ at: place(field), code: 'not_known' });
  }
  const has = (field: string) => fields[field] !== undefined;
  return {
    has,
    raw: (field: string) => fields[field],
    oneOf: <const Value extends string>(field: string, values: readonly Value[]) =>
      oneOf(problems, place(field), fields[field], values),
    text: (field: string, pattern: RegExp, code?: PolicyProblem['code']) =>
      text(problems, place(field), fields[field], pattern, code),
    number: (field: string, min: number, max: number) => wholeNumber(problems, place(field), fields[field], min, max),
    moment(field: string) {
      if (!has(field)) return {};
      return { [field]: text(problems, place(field), fields[field], instant, 'not_a_moment') as Instant };
    },
    list<Item>(field: string, read: (item: unknown, at: string) => Item): readonly Item[] {
      const items = fields[field];
      if (!Array.isArray(items)) problems.push({ at: place(field), code: 'not_a_list' });
      else if (items.length > MAX_RULES) problems.push({ at: place(field), code: 'too_large' });
      else return items.map((item, index) => read(item, `${place(field)}.${index}`));
      return [];
    },
  };
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function oneOf<const Value extends string>(
  problems: PolicyProblem[],
  at: string,
  json: unknown,
  values: readonly Value[],
): Value | undefined {
  const found = values.find((it) => it === json);
  if (found === undefined) problems.push({ at, code: 'not_one_of' });
  return found;
}

function text(
  problems: PolicyProblem[],
  at: string,
  json: unknown,
  pattern: RegExp,
  code: PolicyProblem['code'] = 'not_a_text',
): string {
  const isRight = typeof json === 'string' && pattern.test(json) && (pattern !== instant || isOnTheClock(json));
  if (!isRight) problems.push({ at, code });
  return isRight ? json : '';
}

/** The thirtieth of February is written like a moment, and is none. */
function isOnTheClock(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString() === written;
}

function wholeNumber(problems: PolicyProblem[], at: string, json: unknown, min: number, max: number): number {
  if (!Number.isInteger(json)) problems.push({ at, code: 'not_a_whole_number' });
  else if ((json as number) < min) problems.push({ at, code: 'too_small' });
  else if ((json as number) > max) problems.push({ at, code: 'too_large' });
  return json as number;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOfFile } from '../../testing/faults-of-file.ts';
import { readCalendar, unfolded } from '../../testing/read-calendar.ts';
import type { JsonSchema } from './json-schema.ts';
import { runCli } from './run-cli.ts';

const here = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(here('schema/series.schema.json')) as JsonSchema;
const circle = here('examples/circle.json');

/** Runs the command with one file there is. */
function run(text: string | Uint8Array, ...args: string[]) {
  return runCli(args.length === 0 ? ['plan.json'] : args, {
    version: '1.2.3',
    schema,
    read: async (file) => {
      if (file !== 'plan.json' && file !== '-') throw new Error('ENOENT');
      return typeof text === 'string' ? Buffer.from(text) : text;
    },
  });
}

const planWith = (change: object) => JSON.stringify({ ...JSON.parse(circle), ...change });
const ofSeries = (change: object) => {
  const plan = JSON.parse(circle) as { series: object[] };
  return JSON.stringify({ ...plan, series: [{ ...plan.series[0], ...change }] });
};

test('a plan becomes a feed: holidays left out, one date moved, one cancelled, and whole days', async () => {
  const { code, out, err } = await run(circle);
  expect([code, err, faultsOfFile(out)]).toEqual([0, '', []]);
  expect(readCalendar(out).map(({ uid, dates, status }) => [uid.split('@')[0], dates, status])).toEqual([
    ['circle-2026-09-16', '2026-09-16T12:00Z/2026-09-16T14:00Z', 'CONFIRMED'],
    ['circle-2026-10-21', '2026-10-21T12:00Z/2026-10-21T14:00Z', 'CONFIRMED'],
    ['fachtag', '2026-11-05/2026-11-07', 'CONFIRMED'],
    ['circle-2026-12-16', '2026-12-16T13:00Z/2026-12-16T15:00Z', 'CONFIRMED'],
    ['circle-2027-01-20', '2027-01-20T13:00Z/2027-01-20T15:00Z', 'CONFIRMED'],
    ['circle-2027-02-17', '2027-02-17T13:00Z/2027-02-17T15:00Z', 'CONFIRMED'],
    ['circle-2027-04-21', '2027-04-28T13:00Z/2027-04-28T15:00Z', 'CONFIRMED'],
    ['circle-2027-05-19', '2027-05-19T12:00Z/2027-05-19T14:00Z', 'CANCELLED'],
    ['circle-2027-06-16', '2027-06-16T12:00Z/2027-06-16T14:00Z', 'CONFIRMED'],
  ]);
  expect(unfolded(out)).toContain('X-WR-CALNAME:Qualitätszirkel\\, Nord');
});

test('a file to import has the same dates and no name of a calendar', async () => {
  const [feed, single] = await Promise.all([run(circle), run(circle, '--single', '-')]);
  const events = (text: string) => text.slice(text.indexOf('BEGIN:VEVENT'));
  expect(events(single.out)).toBe(events(feed.out));
  expect(unfolded(single.out).filter((line) => /CALNAME|^NAME/.test(line))).toEqual([]);
});

test.for([
  ['de', 'ABGESAGT: Qualitätszirkel Frühe Hilfen'],
  ['en', 'CANCELLED: Qualitätszirkel Frühe Hilfen'],
])('a plan in the language %s says in it what is cancelled', async ([language, title]) => {
  const both = await Promise.all([run(planWith({ language })), run(planWith({ language }), '--single', '-')]);
  const titles = both.map(({ out }) => readCalendar(out).find(({ status }) => status === 'CANCELLED')?.summary);
  expect(titles).toEqual([title, title]);
});

test('a series of whole days keeps their length', async () => {
  const text = ofSeries({
    first: { firstDay: '2026-09-16', lastDay: '2026-09-17' },
    ends: { kind: 'count_held', dates: 2 },
    changes: [],
  });
  expect(readCalendar((await run(text)).out).map(({ dates }) => dates)).toEqual([
    '2026-09-16/2026-09-18',
    '2026-10-21/2026-10-23',
    '2026-11-05/2026-11-07',
  ]);
});

test('a date on a holiday can be held after all, on a day somebody chose', async () => {
  const when = { startsAt: '2026-11-19T14:00', endsAt: '2026-11-19T16:00' };
  const changes = [{ ruleDay: '2026-11-18', when, sequence: 0, revisedAt: '2026-08-01T08:00:00Z' }];
  const { out } = await run(ofSeries({ changes }));
  expect(readCalendar(out).find(({ uid }) => uid.includes('11-18'))?.dates).toBe('2026-11-19T13:00Z/2026-11-19T15:00Z');
});

describe('what cannot be is told with line, column and field, in both languages', () => {
  const change = { ruleDay: '2027-04-21', sequence: 1, revisedAt: '2026-11-02T09:00:00Z' };
  const date = { id: 'x', summary: 'X' };

  test.for<[plan: string, field: string, german: string, english: string]>([
    [
      planWith({ timeZone: 'Europe/Dresden' }),
      'timeZone',
      'Diese Zeitzone gibt es nicht.',
      'There is no such time zone.',
    ],
    [
      planWith({ revisedAt: '2026-02-30T08:00:00Z' }),
      'revisedAt',
      'Diese Zeit gibt es nicht.',
      'There is no such time.',
    ],
    [
      planWith({ organiser: { name: 'A', email: 'a b@x.de' } }),
      'organiser.email',
      'Das ist keine E-Mail-Adresse.',
      'This is no mail address.',
    ],
    [
      planWith({ holidays: { days: [{ on: '2026-02-29', name: 'X' }] } }),
      'holidays.days[0].on',
      'Diesen Tag gibt es nicht.',
      'There is no such day.',
    ],
    [
      planWith({ holidays: { rules: [{ name: 'X', rule: { kind: 'fixed', month: 4, day: 31 } }] } }),
      'holidays.rules[0].rule.day',
      'Diesen Tag gibt es nicht.',
      'There is no such day.',
    ],
    [
      planWith({ dates: [{ ...date, when: { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T04:00' } }] }),
      'dates[0].when.startsAt',
      'Diese Uhrzeit überspringen die Uhren bei der Umstellung auf Sommerzeit. Die nächste ist 2027-03-28T03:30.',
      'Clocks skip this time when summer time begins. The next one is 2027-03-28T03:30.',
    ],
    [
      planWith({ dates: [{ ...date, when: { startsAt: '2027-03-20T12:30', endsAt: '2027-03-20T12:30' } }] }),
      'dates[0].when.endsAt',
      'Das Ende liegt nicht nach dem Anfang.',
      'The end is not after the start.',
    ],
    [
      planWith({ dates: [{ ...date, when: { firstDay: '2027-03-20', lastDay: '2027-03-19' } }] }),
      'dates[0].when.lastDay',
      'Das Ende liegt nicht nach dem Anfang.',
      'The end is not after the start.',
    ],
    [
      planWith({ dates: [{ ...date, id: 'CIRCLE', when: { firstDay: '2027-03-20' } }] }),
      'dates[0].id',
      'Die Kennung „CIRCLE“ kommt schon vor.',
      'The id "CIRCLE" is taken already.',
    ],
    [
      planWith({ dates: [{ ...date, id: 'circle-2026-10-21', when: { firstDay: '2027-03-20' } }] }),
      'dates[0].id',
      'Die Kennung „circle-2026-10-21“ kommt schon vor.',
      'The id "circle-2026-10-21" is taken already.',
    ],
    [
      ofSeries({ first: { startsAt: '2026-09-17T14:00', endsAt: '2026-09-17T16:00' } }),
      'series[0].first',
      'Der erste Termin ist kein Tag der Regel. Der nächste ist der 2026-10-21.',
      'The first date is no day of the rule. The next one is 2026-10-21.',
    ],
    [
      ofSeries({ ends: { kind: 'until', lastDay: '2026-09-15' } }),
      'series[0].ends.lastDay',
      'Die Reihe endet am 2026-09-15, bevor sie am 2026-09-16 beginnt.',
      'The series ends on 2026-09-15, before it starts on 2026-09-16.',
    ],
    [
      ofSeries({ ends: { kind: 'until', lastDay: '2176-09-15' } }),
      'series[0].ends',
      'Die Reihe ist zu lang: höchstens 500 Termine in 5 Jahren, also bis 2031-09-16.',
      'The series is too long: at most 500 dates in 5 years, that is until 2031-09-16.',
    ],
    [
      ofSeries({ changes: [{ ...change, ruleDay: '2027-04-22' }] }),
      'series[0].changes[0].ruleDay',
      'Die Regel nennt keinen Termin am 2027-04-22.',
      'The rule names no date on 2027-04-22.',
    ],
    [
      ofSeries({ changes: [{ ...change, ruleDay: '2026-11-18', status: 'cancelled' }] }),
      'series[0].changes[0].ruleDay',
      'Der Termin am 2026-11-18 fällt aus: Feiertag. Mit „when“ bekommt er einen anderen Tag.',
      'The date on 2026-11-18 does not take place: public holiday. With "when" it gets another day.',
    ],
    [
      ofSeries({ changes: [change, change] }),
      'series[0].changes[1].ruleDay',
      'Der Termin vom 2027-04-21 ist schon geändert.',
      'The date of 2027-04-21 is changed already.',
    ],
  ])('%# %s', async ([plan, field, german, english]) => {
    const [de, en] = await Promise.all([run(plan), run(plan, 'plan.json', '--lang', 'en')]);
    expect([de.code, de.out, en.code, en.out]).toEqual([2, '', 2, '']);
    const said = (err: string) =>
      err
        .trim()
        .split('\n')[0]
        ?.replace(/^plan\.json:1:\d+: /, '');
    expect([said(de.err), said(en.err)]).toEqual([`${field}: ${german}`, `${field}: ${english}`]);
  });

  test('at the line an editor shows', async () => {
    const { err } = await run(
      circle.replace('"wednesday" }', '"mittwoch" }').replace('"sequence": 1', '"sequence": "1"'),
    );
    expect(err.split('\n').slice(0, 2)).toEqual([
      'plan.json:16:91: series[0].repeats.weekday: Möglich ist nur "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday".',
      'plan.json:23:23: series[0].changes[0].sequence: Hier gehört eine ganze Zahl hin.',
    ]);
  });

  test('twenty at a time', async () => {
    const dates = Array.from({ length: 30 }, () => 1);
    const { err } = await run(planWith({ dates }), '--lang=en', 'plan.json');
    expect([err.trim().split('\n').length, err.trim().split('\n').at(-1)]).toEqual([21, '… and 10 more.']);
  });
});

test('a plan without dates is refused, and one none of whose dates takes place gives an empty feed', async () => {
  const { series: _, dates: __, ...bare } = JSON.parse(circle);
  expect((await run(JSON.stringify(bare))).err).toBe('plan.json:1:1: Es gibt weder „series“ noch „dates“.\n');
  const nothing = JSON.stringify({ ...bare, dates: [] });
  expect(readCalendar((await run(nothing)).out)).toEqual([]);
  expect(await run(nothing, '--single', 'plan.json')).toEqual({
    code: 2,
    out: '',
    err: 'Von diesem Plan findet kein Termin statt, also gibt es nichts zu übernehmen.\n',
  });
});

test.for<[args: string[], err: string]>([
  [['--lang', 'en'], 'There is no plan: name a file, or - for standard input. See --help.\n'],
  [['--lang', 'fr', 'plan.json'], 'Nach --lang kommt de oder en.\n'],
  [['--frob', 'plan.json'], 'Die Option --frob gibt es nicht. Mehr sagt --help.\n'],
  [['plan.json', 'other.json'], 'Es geht nur ein Plan auf einmal.\n'],
  [['nowhere.json'], 'nowhere.json lässt sich nicht lesen: ENOENT\n'],
])('%j is refused', async ([args, err]) => {
  expect(await run(circle, ...args)).toEqual({ code: 2, out: '', err });
});

test('a file in another encoding is refused', async () => {
  expect((await run(Buffer.from('{"calendar": "Zürich"}', 'latin1'))).err).toBe(
    'Die Datei ist nicht als UTF-8 gespeichert.\n',
  );
});

test('help and version are printed, whatever else is said', async () => {
  expect((await run(circle, '--version')).out).toBe('1.2.3\n');
  const [german, english] = await Promise.all([run('', '-h'), run('', '--help', '--lang=en')]);
  expect([german.code, german.out.split('\n')[0], english.out.split('\n')[0]]).toEqual([
    0,
    'netzwerkstatt-ics: macht aus einem Plan eine Kalenderdatei',
    'netzwerkstatt-ics: makes a calendar file of a plan',
  ]);
});

test('nothing somebody writes into a text makes the command fall over', async () => {
  for (const text of ['\u0000', 'X\r\nATTENDEE:a', '"^;:,', '\ud83c', '<b>', 'javascript:alert(1)']) {
    const plan = planWith({
      calendar: `K${text}`,
      description: text,
      dates: [
        { id: 'x', summary: `S${text}`, location: `L${text}`, url: 'javascript:x', when: { firstDay: '2027-03-20' } },
      ],
    });
    const { code, out } = await run(plan);
    expect([code, faultsOfFile(out)]).toEqual([0, []]);
  }
});

import { aNetwork, aSessionOn } from '@netzwerkstatt/application/testing';
import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { entriesIn, type ReadEntry } from '../testing/calendar-lines.ts';
import { type Answered, LAND } from '../testing/open-door.ts';
import { openFeeds } from '../testing/open-feeds.ts';

const LEIPZIG = '/kalender/netzwerk/leipzig.ics';

const brief = (entry: ReadEntry | undefined) => entry && [entry['SUMMARY'], entry['STATUS'], Number(entry['SEQUENCE'])];

test('G01: who withdraws loses the date from their own calendar at once, and the time of change goes on', async () => {
  const { hold, register, ask } = await openFeeds();
  const event = await hold('2027-03-12', { title: 'Grundkurs' });
  const ada = await register(event, 'Ada');
  const before = await ask(await ada.path());
  await ada.answer('withdraw');
  const after = await ask(await ada.path());
  expect([entriesIn(before.body).length, entriesIn(after.body).length]).toEqual([1, 0]);
  expect(lastModified(after)).toBeGreaterThan(lastModified(before));
  expect(after.headers.etag).not.toBe(before.headers.etag);
});

describe('G02: an event that was cancelled', () => {
  async function openCancelled() {
    const feeds = await openFeeds();
    const event = await feeds.hold('2027-03-12', { title: 'Grundkurs' });
    const ada = await feeds.register(event, 'Ada');
    const [before] = entriesIn(await feeds.read(LEIPZIG));
    await feeds.decide(event, { procedure: 'cancel', kind: 'cancel' });
    return { ...feeds, event, ada, before, paths: [LEIPZIG, '/kalender/land.ics', await ada.path()] };
  }

  test('says so in every calendar, and keeps nobody busy', async () => {
    const { read, before, paths } = await openCancelled();
    for (const path of paths) {
      const [entry] = entriesIn(await read(path));
      expect(brief(entry)).toEqual(['ABGESAGT: Grundkurs', 'CANCELLED', Number(before?.['SEQUENCE']) + 1]);
      expect([entry?.['TRANSP'], entry?.['UID'], entry?.['DTSTART']]).toEqual([
        'TRANSPARENT',
        before?.['UID'],
        '20270312T090000',
      ]);
    }
  });

  test('stays for thirty days after its date, then goes', async () => {
    const { ask, clock, paths } = await openCancelled();
    const gone = addMilliseconds('2027-03-12T15:30:00.000Z' as Instant, 30 * DAY_MS);
    clock.moveOn(Date.parse(gone) - Date.parse(clock.now()) - 1000);
    const last = await Promise.all(paths.map((path) => ask(path)));
    clock.moveOn(1000);
    const after = await Promise.all(paths.map((path) => ask(path)));
    expect(last.map(({ body }) => entriesIn(body).length)).toEqual([1, 1, 1]);
    expect(after.map(({ body }) => entriesIn(body).length)).toEqual([0, 0, 0]);
    expect(after.map((it) => lastModified(it))).toEqual(paths.map(() => Date.parse(gone)));
    expect(new Set([...last, ...after].map(({ headers }) => headers.etag)).size).toBe(6);
  });

  test('C12: is there for everybody when it is held after all, and for those who come anew', async () => {
    const { decide, read, register, event, ada, paths } = await openCancelled();
    await decide({ ...event, revision: event.revision + 1 }, { procedure: 'cancel', kind: 'restore' });
    const held = ['Grundkurs', 'CONFIRMED', 2];
    expect(brief(entriesIn(await read(LEIPZIG))[0])).toEqual(held);
    expect(entriesIn(await read(await ada.path()))).toEqual([]);
    await register(event, 'Ada');
    // Above everything she ever had of it: two steps for the place she lost and got again.
    expect(brief(entriesIn(await read(paths[2] ?? ''))[0])).toEqual(['Grundkurs', 'CONFIRMED', 4]);
  });

  test('C11: so does a single date of an event that goes on', async () => {
    const { hold, decide, read, clock } = await openFeeds();
    const event = await hold('2027-03-12', { sessions: ['2027-03-12', '2027-04-16'].map((day) => aSessionOn(day)) });
    const session = event.sessions[0]?.id;
    await decide(event, { procedure: 'change', change: { kind: 'cancel', session, scope: 'one' } });
    const days = async () => entriesIn(await read(LEIPZIG)).map((it) => `${it['STATUS']} ${it['SUMMARY']?.slice(-5)}`);
    expect(await days()).toEqual(['CANCELLED (1/2)', 'CONFIRMED (2/2)']);
    clock.moveOn(Date.parse('2027-04-11T15:30:00.000Z') - Date.parse(clock.now()));
    // The other keeps its number: nothing about it has changed.
    expect(await days()).toEqual(['CONFIRMED (2/2)']);
  });
});

describe('the waiting list', () => {
  async function openFull() {
    const feeds = await openFeeds();
    const event = await feeds.hold('2027-03-12', { title: 'Grundkurs', capacity: 1 });
    const ada = await feeds.register(event, 'Ada');
    const ben = await feeds.register(event, 'Ben');
    return { ...feeds, event, ada, ben };
  }

  test('G03: who waits sees that the date is tentative, and nobody else does', async () => {
    const { read, ben } = await openFull();
    const [own] = entriesIn(await read(await ben.path()));
    const [network] = entriesIn(await read(LEIPZIG));
    expect(brief(own)).toEqual(['Warteliste: Grundkurs', 'TENTATIVE', 0]);
    expect(own?.['X-MICROSOFT-CDO-BUSYSTATUS']).toBe('TENTATIVE');
    expect(brief(network)).toEqual(['Grundkurs', 'CONFIRMED', 0]);
    expect(network?.['UID']).toBe(own?.['UID']);
  });

  test('G04: who moves up has the same date for certain, one sequence higher, and nobody else notices', async () => {
    const { ask, read, ada, ben } = await openFull();
    const others = await ask(LEIPZIG);
    const [waiting] = entriesIn(await read(await ben.path()));
    await ada.answer('withdraw');
    const [offered] = entriesIn(await read(await ben.path()));
    await ben.answer('accept');
    const [certain] = entriesIn(await read(await ben.path()));
    expect([offered, certain].map(brief)).toEqual([
      ['Warteliste: Grundkurs', 'TENTATIVE', 0],
      ['Grundkurs', 'CONFIRMED', 1],
    ]);
    expect([certain?.['UID'], certain?.['DTSTART']]).toEqual([waiting?.['UID'], waiting?.['DTSTART']]);
    expect(String(certain?.['LAST-MODIFIED']) > String(waiting?.['LAST-MODIFIED'])).toBe(true);
    const still = await ask(LEIPZIG);
    expect([still.headers.etag, still.body]).toEqual([others.headers.etag, others.body]);
  });

  test('G02: who waits for an event that is cancelled sees it cancelled', async () => {
    const { decide, read, event, ben } = await openFull();
    await decide(event, { procedure: 'cancel', kind: 'cancel' });
    expect(brief(entriesIn(await read(await ben.path()))[0])).toEqual(['ABGESAGT: Grundkurs', 'CANCELLED', 1]);
  });
});

test('D05: plenary and the chosen forum are in one’s own calendar, all forums in the others', async () => {
  const { hold, register, ask, read } = await openFeeds();
  const at = (from: string, to: string) => ({ startsAt: `2027-06-11T${from}`, endsAt: `2027-06-11T${to}` });
  const forum = (number: number) =>
    aSessionOn('2027-06-11', { title: `Forum ${number}`, isForum: true, ...at('11:00', '12:30') } as never);
  const plenary = aSessionOn('2027-06-11', { title: 'Plenum', ...at('09:00', '10:30') } as never);
  const forums = [forum(1), forum(2), forum(3)];
  const event = await hold('2027-06-11', {
    title: 'Fachtag',
    kind: 'state_conference',
    sessions: [plenary, ...forums],
  });
  const ada = await register(event, 'Ada');
  const seen = [];
  for (const chosen of [1, 2]) {
    await ada.answer('chooseForums', { forums: [forums[chosen]?.id] });
    const own = await ask(await ada.path());
    seen.push([entriesIn(own.body).map((it) => it['SUMMARY']), own.headers.etag]);
  }
  expect(seen.map(([titles]) => titles)).toEqual([
    ['Fachtag: Plenum', 'Fachtag: Forum 2'],
    ['Fachtag: Plenum', 'Fachtag: Forum 3'],
  ]);
  expect(seen[0]?.[1]).not.toBe(seen[1]?.[1]);
  expect(entriesIn(await read(LEIPZIG))).toHaveLength(4);
});

test('G05: drafts, circles and other networks’ events are absent; a draft is there once it is published', async () => {
  const { house, hold, change, read } = await openFeeds();
  const other = aNetwork({ slug: 'dresden' });
  await house.store.inLand(LAND, (tx) => tx.directory.saveNetwork(other));
  const draft = await hold('2027-03-01', { title: 'Entwurf', status: 'draft' });
  await hold('2027-03-02', { title: 'Kreis', admission: 'by_invitation' });
  await hold('2027-03-03', { title: 'Anderswo', network: other.id });
  await hold('2027-03-04', { title: 'Offen' });
  const titles = async () => entriesIn(await read(LEIPZIG)).map((it) => it['SUMMARY']);
  expect(await titles()).toEqual(['Offen']);
  await change(draft, { status: 'published', publishedAt: '2026-11-21T09:00:00.000Z' as Instant } as never);
  expect(await titles()).toEqual(['Entwurf', 'Offen']);
});

test('G06: a past event stays for a year, then drops, and ETag and time go on', async () => {
  const { hold, ask, clock } = await openFeeds();
  await hold('2026-11-30');
  clock.moveOn(Date.parse('2027-11-30T15:29:59.000Z') - Date.parse(clock.now()));
  const last = await ask(LEIPZIG);
  clock.moveOn(1000);
  const after = await ask(LEIPZIG);
  expect([entriesIn(last.body).length, entriesIn(after.body).length]).toEqual([1, 0]);
  expect([lastModified(after), after.headers.etag === last.headers.etag]).toEqual([
    Date.parse('2027-11-30T15:30:00.000Z'),
    false,
  ]);
});

test('G07: a person without dates has a calendar without dates, always the same', async () => {
  const { hold, register, ask, clock } = await openFeeds();
  const ada = await register(await hold('2027-03-12'), 'Ada');
  await ada.answer('withdraw');
  const first = await ask(await ada.path());
  clock.moveOn(40 * DAY_MS);
  const again = await ask(await ada.path());
  expect([first.status, /BEGIN:V(EVENT|TIMEZONE)/.test(first.body)]).toEqual([200, false]);
  expect(first.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect([again.body, again.headers.etag]).toEqual([first.body, first.headers.etag]);
});

test('G12: the time of change never goes back, not when the event with the newest change leaves', async () => {
  const { hold, change, ask } = await openFeeds();
  await hold('2027-03-01');
  const event = await hold('2027-03-02');
  const seen = [await ask(LEIPZIG)];
  const renamed = await change(event, { title: 'Anders' });
  seen.push(await ask(LEIPZIG));
  await change(renamed, { admission: 'by_invitation' });
  seen.push(await ask(LEIPZIG));
  expect(seen.map(({ body }) => entriesIn(body).length)).toEqual([2, 2, 1]);
  const times = seen.map((it) => lastModified(it));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBe(3);
});

describe('G15: a wrong address', () => {
  test('of whatever kind gets one answer, and no calendar', async () => {
    const { hold, register, ask, house } = await openFeeds();
    const ada = await register(await hold('2027-03-12'), 'Ada');
    const path = await ada.path();
    const token = /person\/(.+)\.ics/.exec(path)?.[1] ?? '';
    const lastLetter = token.at(-1) === 'A' ? 'Q' : 'A';
    const wrong = [
      token.slice(0, -1),
      token.slice(0, -10),
      `${token.slice(0, -1)}${lastLetter}`,
      // The bits that base64 does not use: another spelling is another address.
      `${token.slice(0, -1)}${String.fromCharCode((token.at(-1) ?? 'A').charCodeAt(0) + 1)}`,
      `${token}=`,
      `${token.slice(0, 5)}${token}`,
      house.links.tokenFor('registration', ada.registration),
      house.links.tokenFor('calendar', '00000070-0000-4000-8000-000000000001:1'),
      'erraten',
    ];
    const answers = await Promise.all(wrong.map((it) => ask(`/kalender/person/${it}.ics`)));
    const unknown = await ask('/kalender/netzwerk/nirgendwo.ics');
    expect((await ask(path)).status).toBe(200);
    for (const { status, body, headers } of [...answers, unknown]) {
      expect([status, body, headers['content-type'], headers['cache-control'], headers.etag]).toEqual([
        404,
        'Nicht gefunden.\n',
        'text/plain; charset=utf-8',
        'no-store',
        undefined,
      ]);
    }
  });

  test('is looked for as long as a right one: no read is left out', async () => {
    const { hold, register, ask, house } = await openFeeds();
    const ada = await register(await hold('2027-03-12'), 'Ada');
    const renewed = await ada.path();
    const person = /person\/([\w-]+)/.exec(renewed)?.[1] ?? '';
    await house.store.inLand(LAND, (tx) => tx.calendars.raiseLinkVersion(person as never));
    const transactions = countTransactions(house);
    const costOf = async (path: string) => {
      const before = transactions();
      expect((await ask(path)).status).toBe(404);
      return transactions() - before;
    };
    expect([await costOf(renewed), await costOf('/kalender/person/erraten.ics')]).toEqual([1, 1]);
  });

  test('may be tried three hundred times, then whoever tries must wait', async () => {
    const { ask } = await openFeeds();
    let tries = 0;
    let answer = await ask('/kalender/person/erraten.ics');
    while (answer.status === 404 && tries < 1000) {
      tries += 1;
      answer = await ask('/kalender/person/erraten.ics');
    }
    expect([answer.status, tries, Number(answer.headers['retry-after']) > 0]).toEqual([429, 300, true]);
    // Calendars that are there are served all the same.
    expect((await ask('/kalender/land.ics')).status).toBe(200);
  });
});

test('G16: a new address makes the old one void at once, and shows the same dates', async () => {
  const { hold, register, read, ask, house } = await openFeeds();
  const ada = await register(await hold('2027-03-12'), 'Ada');
  const old = await ada.path();
  const before = entriesIn(await read(old));
  const person = /person\/([\w-]+)/.exec(old)?.[1] ?? '';
  await house.store.inLand(LAND, (tx) => tx.calendars.raiseLinkVersion(person as never));
  expect([(await ask(old)).status, entriesIn(await read(await ada.path()))]).toEqual([404, before]);
});

test('G19: no participant is in any calendar, however many there are', async () => {
  const { hold, register, read } = await openFeeds();
  const event = await hold('2027-03-12', { capacity: 40 });
  const people = [];
  for (let number = 1; number <= 30; number += 1) people.push(await register(event, `Gast${letters(number)}`));
  const [first] = people;
  const bodies = [await read(LEIPZIG), await read((await first?.path()) ?? '')].map((it) => it.replaceAll('\r\n ', ''));
  for (const body of bodies) {
    expect(body).not.toMatch(/ATTENDEE|praxis\.example|Gast/);
    expect(body.match(/[\w.]+@[\w.]+/g)?.filter((it) => !/^[\w.]*@netzwerkstatt/.test(it))).toEqual([
      'netzwerk@leipzig.example',
    ]);
  }
});

test('G20: every feed says what it is and how often to look', async () => {
  const { hold, read } = await openFeeds();
  await hold('2027-03-12');
  const header = (await read(LEIPZIG)).split('\r\n').slice(0, 8);
  expect(header).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netzwerkstatt//Scheduling//DE',
    'CALSCALE:GREGORIAN',
    'NAME:Netzwerk Leipzig',
    'X-WR-CALNAME:Netzwerk Leipzig',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ]);
});

test('G21: who got a place at once has the very entry everybody has, also after the event was moved', async () => {
  const { hold, register, decide, read } = await openFeeds();
  const event = await hold('2027-03-12');
  const ada = await register(event, 'Ada');
  const same = async () => {
    const [own, ofNetwork] = [entriesIn(await read(await ada.path())), entriesIn(await read(LEIPZIG))];
    expect(own).toEqual(ofNetwork);
    return Number(own[0]?.['SEQUENCE']);
  };
  const first = await same();
  const to = { startsAt: '2027-03-19T09:00', endsAt: '2027-03-19T16:30' };
  await decide(event, {
    procedure: 'change',
    change: { kind: 'move', session: event.sessions[0]?.id, scope: 'one', ...to },
  });
  expect([first, await same()]).toEqual([0, 1]);
});

test('G22: a change in one network leaves the calendars of the others as they are', async () => {
  const { house, hold, change, ask } = await openFeeds();
  const other = aNetwork({ slug: 'dresden' });
  await house.store.inLand(LAND, (tx) => tx.directory.saveNetwork(other));
  await hold('2027-03-01', { network: other.id });
  const event = await hold('2027-03-02');
  const tags = async () =>
    [(await ask('/kalender/netzwerk/dresden.ics')).headers, (await ask(LEIPZIG)).headers].map(({ etag }) => etag);
  const [dresden, leipzig] = await tags();
  await change(event, { title: 'Anders' });
  const [still, changed] = await tags();
  expect([still === dresden, changed === leipzig]).toEqual([true, false]);
});

test('G23: days later, and on the other side of a change of clocks, the bytes are the same', async () => {
  const { hold, ask, clock } = await openFeeds();
  await hold('2027-06-11');
  const first = await ask(LEIPZIG);
  for (const days of [1, 130, 20]) {
    clock.moveOn(days * DAY_MS);
    const again = await ask(LEIPZIG);
    expect([again.body, again.headers.etag, again.headers['last-modified']]).toEqual([
      first.body,
      first.headers.etag,
      first.headers['last-modified'],
    ]);
  }
});

test('G25: no time is without a zone', async () => {
  const { hold, read } = await openFeeds();
  await hold('2027-03-12');
  const [, events = ''] = (await read(LEIPZIG)).split('END:VTIMEZONE');
  expect(events).toMatch(/DTSTART;TZID=Europe\/Berlin:20270312T090000/);
  expect(events).not.toMatch(/^DT(START|END):\d{8}T\d{6}\r/m);
});

function lastModified({ headers }: Answered): number {
  return Date.parse(headers['last-modified'] ?? '');
}

function letters(number: number): string {
  return String.fromCharCode(96 + Math.ceil(number / 26), 97 + (number % 26));
}

function countTransactions(house: Awaited<ReturnType<typeof openFeeds>>['house']): () => number {
  let count = 0;
  const { inLand } = house.store;
  Object.assign(house.store, {
    inLand: (...parts: Parameters<typeof inLand>) => {
      count += 1;
      return inLand(...parts);
    },
  });
  return () => count;
}

import { beforeEach, describe, expect, test } from 'vitest';
import { anEventToChange, type ChangedEvent } from './testing/changed-event.ts';

let training: ChangedEvent;

describe('one date', () => {
  beforeEach(async () => {
    training = await anEventToChange(['2027-01-20']);
    await training.register('Ada');
    await training.register('Ben');
    await training.post();
  });

  test('H01, H06, H07, H11: stands in the calendar after the confirmation, from the service and for one person', () => {
    expect(training.shownTo('Ada')).toEqual([
      { summary: 'Recht im Kinderschutz', startsAt: '2027-01-20T08:00:00Z', sequence: 0 },
    ]);
    expect(
      training.messagesTo('Ada').map(({ method, organiser, attendees }) => [method, organiser, attendees]),
    ).toEqual([['REQUEST', 'mailto:netzwerkstatt@amt.example', ['mailto:ada@example.org']]]);
  });

  test('H02: moves when it is moved', async () => {
    await training.move(0, '2027-01-27');
    await training.post();
    expect(training.shownTo('Ada')).toEqual([
      { summary: 'Recht im Kinderschutz', startsAt: '2027-01-27T08:00:00Z', sequence: 1 },
    ]);
  });

  test('H03: is gone when the event is cancelled, and the message says so', async () => {
    await training.cancel();
    await training.post();
    expect([training.shownTo('Ada'), training.shownTo('Ben')]).toEqual([[], []]);
    const last = training.messagesTo('Ada').at(-1);
    expect([last?.method, /^SUMMARY:(.*?)\r?$/m.exec(last?.raw ?? '')?.[1]]).toEqual([
      'CANCEL',
      'ABGESAGT: Recht im Kinderschutz',
    ]);
  });

  test('H04, H04b: is gone for who withdraws, and back for who comes back; nobody else gets a mail', async () => {
    await training.withdraw('Ada');
    await training.post();
    expect([training.shownTo('Ada'), training.messagesTo('Ben').length]).toEqual([[], 1]);
    await training.register('Ada');
    await training.post();
    expect(training.shownTo('Ada').map(({ sequence }) => sequence)).toEqual([2]);
    expect(training.messagesTo('Ben').length).toBe(1);
  });

  test('H10: is where it was moved last, in whatever order the mails arrive', async () => {
    await training.move(0, '2027-01-27');
    await training.move(0, '2027-02-03');
    await training.post({ inReverse: true });
    expect(training.shownTo('Ada').map(({ startsAt }) => startsAt)).toEqual(['2027-02-03T08:00:00Z']);
  });

  test('H13: a mail that is sent again has the same bytes and changes nothing', async () => {
    const before = training.messagesTo('Ada').map(({ raw }) => raw);
    await training.sendAgain();
    const all = training.messagesTo('Ada').map(({ raw }) => raw);
    expect([all.length, new Set(all)]).toEqual([2, new Set(before)]);
    expect(training.shownTo('Ada')).toHaveLength(1);
  });

  test('C12: comes back when the cancelled event takes place after all, for who registers again', async () => {
    await training.cancel();
    await training.cancel('restore');
    await training.post();
    expect(training.shownTo('Ada')).toEqual([]);
    await training.register('Ada');
    await training.post();
    expect(training.shownTo('Ada').map(({ sequence }) => sequence)).toEqual([2]);
  });
});

describe('H08: three dates', () => {
  beforeEach(async () => {
    training = await anEventToChange(['2027-01-20', '2027-02-17', '2027-03-17']);
    await training.register('Ada');
    await training.post();
  });

  test('come as files that no program answers', () => {
    expect(training.messagesTo('Ada')).toEqual([]);
  });

  test('move in three messages, every one about a date of its own', async () => {
    await training.move(0, '2027-01-21', 'all');
    await training.post();
    expect(
      training
        .messagesTo('Ada')
        .map(({ subject }) => subject)
        .toSorted(),
    ).toEqual([
      'Kalendereintrag 2 von 3: Recht im Kinderschutz',
      'Kalendereintrag 3 von 3: Recht im Kinderschutz',
      'Neue Termine: Recht im Kinderschutz',
    ]);
    expect(training.shownTo('Ada').map(({ startsAt }) => startsAt)).toEqual([
      '2027-01-21T08:00:00Z',
      '2027-02-18T08:00:00Z',
      '2027-03-18T08:00:00Z',
    ]);
  });

  test('H05: lose the one that is cancelled, and keep the others', async () => {
    await training.move(0, '2027-01-21', 'all');
    await training.cancelDate(1);
    await training.post();
    expect(training.shownTo('Ada').map(({ summary, startsAt }) => [summary, startsAt])).toEqual([
      ['Recht im Kinderschutz (1/3)', '2027-01-21T08:00:00Z'],
      ['Recht im Kinderschutz (3/3)', '2027-03-18T08:00:00Z'],
    ]);
  });
});

import { expect, test } from 'vitest';
import { calendarFiles } from './calendar-files.ts';
import { aBrief, aNotice, aPart, conference } from './testing/sample-events.ts';

const around = { host: 'netzwerkstatt.example', origin: 'https://netzwerkstatt.example' };

function contents(files: ReturnType<typeof calendarFiles>): string[] {
  return files.map(({ content }) => `${content}`.replaceAll('\r\n', '\n'));
}

test('D10: one date is one file, without the name of a calendar and without METHOD', async () => {
  const files = calendarFiles(aBrief(), undefined, 'termin', around);
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['termin-2027-01-20.ics', 'text/calendar; charset=utf-8'],
  ]);
  await expect(contents(files).join()).toMatchFileSnapshot('./fixtures/one-day.ics');
});

test('D11, H08: several dates are as many files; a date that does not take place has none', () => {
  const files = calendarFiles(conference, undefined, 'termin', around);
  const lines = contents(files).map((content) =>
    content.split('\n').filter((line) => /^(BEGIN:VEVENT|SUMMARY)/.test(line)),
  );
  expect(files.map(({ name }, index) => [name, lines[index]])).toEqual([
    ['termin-2027-06-11-1.ics', ['BEGIN:VEVENT', 'SUMMARY:Fachtag „Frühe Hilfen & Kinderschutz“: Plenum']],
    ['termin-2027-06-11-2.ics', ['BEGIN:VEVENT', 'SUMMARY:Fachtag „Frühe Hilfen & Kinderschutz“: Forum 1']],
    ['termin-2027-06-12.ics', ['BEGIN:VEVENT', 'SUMMARY:Fachtag „Frühe Hilfen & Kinderschutz“: Werkstatt']],
  ]);
});

test('of a conference only the dates of the reader come along, and no forum they have not chosen', () => {
  const [plenary, , , workshop] = conference.sessions;
  const notices = [plenary, workshop].map((it) => aNotice({ ...conference, sessions: it ? [it] : [] }));
  expect(calendarFiles(conference, notices, 'termin', around).map(({ name }) => name)).toEqual([
    'termin-2027-06-11.ics',
    'termin-2027-06-12.ics',
  ]);
});

test('H13: a confirmation that is sent again carries the same bytes', () => {
  expect(calendarFiles(conference, undefined, 'termin', around)).toEqual(
    calendarFiles(conference, undefined, 'termin', around),
  );
});

test('file names are ASCII, whatever the event is called', () => {
  const event = aBrief({ title: '../Förderung\r\n', sessions: [aPart(1, '2027-02-03T09:00', '2027-02-03T10:00')] });
  expect(calendarFiles(event, undefined, 'termin', around).map(({ name }) => name)).toEqual(['termin-2027-02-03.ics']);
});

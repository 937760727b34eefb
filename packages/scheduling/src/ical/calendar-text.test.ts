import type { EmailAddress } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { anEntry } from '../../testing/acceptance-cases.ts';
import { readCalendar, unfolded } from '../../testing/read-calendar.ts';
import { calendarDownload } from './calendar-download.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarUri } from './calendar-text.ts';

/** The lines of an entry that begin with a name, as they are in the file. */
function linesOf(entry: Partial<CalendarEntry>, name: string): string[] {
  return unfolded(calendarDownload([anEntry(entry)])).filter((line) => line.startsWith(name));
}

/** A text as a calendar program reads it. */
function readBack(entry: Partial<CalendarEntry>, name: string): string | undefined {
  return readCalendar(calendarDownload([anEntry(entry)]))[0]?.property(name);
}

test('F01: punctuation, backslashes and blank lines come back as they were', () => {
  const description = 'Zeile 1\nZeile 2, mit Komma; und Semikolon\n\nPfad C:\\Temp\\neu';
  expect(readBack({ description }, 'description')).toBe(description);
});

test('F05: every kind of line end is a line feed', () => {
  expect(readBack({ description: 'a\r\nb\rc\nd\u2028e\u0085f' }, 'description')).toBe('a\nb\nc\nd\ne\nf');
});

test('F06: what breaks a file for some readers is taken out, a tab is not', () => {
  const typed = '\ufeffFrühe\u000b Hil\u0000fen\u0007\tund mehr';
  expect(readBack({ description: typed }, 'description')).toBe('Frühe Hilfen\tund mehr');
  expect(readBack({ summary: typed }, 'summary')).toBe('Frühe Hilfen und mehr');
});

test('F06: half an emoji does not spoil the encoding', () => {
  expect(readBack({ summary: 'Danke \ud83c' }, 'summary')).toBe('Danke \ufffd');
});

describe('F07: nothing that was typed becomes a property', () => {
  const injection = 'X\r\nATTENDEE:mailto:a@b';

  test.for([
    { rule: 'a title', entry: { summary: injection } },
    { rule: 'a place', entry: { location: injection } },
    { rule: 'a description', entry: { description: injection } },
    { rule: 'an address', entry: { url: `https://${injection}` } },
    { rule: 'a category', entry: { categories: [injection] } },
    {
      rule: 'the name of an organiser',
      entry: { organiser: { name: injection, email: 'a@x.example' as EmailAddress } },
    },
    { rule: 'the mailbox of an organiser', entry: { organiser: { name: 'A', email: injection as EmailAddress } } },
  ])('$rule', ({ entry }) => {
    expect(linesOf(entry, 'ATTENDEE')).toEqual([]);
  });

  test.for(['a b', 'X\r\nATTENDEE:mailto:a@b', 'a,b', '', 'ä', 'x'.repeat(256)])('%j is no UID', (uid) => {
    expect(() => calendarDownload([anEntry({ uid })])).toThrow(RangeError);
    expect(() => calendarDownload([anEntry({ parentUid: uid || ' ' })])).toThrow(RangeError);
  });

  test('the name of the program that wrote it', () => {
    const file = calendarDownload([anEntry()], { productId: '-//A//B//DE\r\nMETHOD:REQUEST' });
    expect(unfolded(file).slice(2, 4)).toEqual(['PRODID:-//A//B//DE METHOD:REQUEST', 'CALSCALE:GREGORIAN']);
  });
});

describe('F09: addresses', () => {
  test.for([
    ['https://x.de/k?a=1,2;b=3', 'https://x.de/k?a=1%2C2%3Bb=3'],
    ['https://x.de/a%20b', 'https://x.de/a%20b'],
    ['https://x.de/Größe', 'https://x.de/Gr%C3%B6%C3%9Fe'],
    ['https://x.de/a\\b', 'https://x.de/a%5Cb'],
    ['x.de/kurs', null],
    ['/veranstaltungen/1', null],
    ['', null],
  ])('%s is written as %s', ([address, written]) => {
    expect(calendarUri(address as string)).toBe(written);
  });

  test('are not escaped like text', () => {
    const url = 'https://x.de/k?ort=51.05,13.73;x=1';
    expect(linesOf({ url }, 'URL')).toEqual(['URL;VALUE=URI:https://x.de/k?ort=51.05%2C13.73%3Bx=1']);
  });

  test('that lead nowhere are left out', () => {
    expect(linesOf({ url: 'x.de/kurs' }, 'URL')).toEqual([]);
  });
});

test.for([
  ['Haus "Am See", Dresden', 'Haus ”Am See”, Dresden'],
  ['Team ^2', 'Team ’2'],
  [' ', 'kontakt@haus.example'],
])('F10: the organiser %s is called %s by every program', ([name, written]) => {
  const organiser = { name: name as string, email: 'kontakt@haus.example' as EmailAddress };
  expect(linesOf({ organiser }, 'ORGANIZER')).toEqual([`ORGANIZER;CN="${written}":mailto:kontakt@haus.example`]);
});

test('F11: a comma inside a category does not make it two', () => {
  const categories = ['Pflege, stationär', ' ', 'Kinderschutz'];
  expect(linesOf({ categories }, 'CATEGORIES')).toEqual(['CATEGORIES:Pflege\\, stationär,Kinderschutz']);
});

describe('F12: a description is plain text', () => {
  test.for([
    ['<p>Erster <b>Absatz</b></p><p>Zweiter &amp; letzter</p>', 'Erster Absatz\nZweiter & letzter'],
    ['<ul><li>eins</li><li>zwei</li></ul>', 'eins\nzwei'],
    ['Zeile<br/>Zeile<br>Ende', 'Zeile\nZeile\nEnde'],
    ['<style>p { color: red }</style><div style="color:red">Text</div>', 'Text'],
    ['Kinder < 3 Jahre und > 1 Jahr', 'Kinder < 3 Jahre und > 1 Jahr'],
    ['Fragen an <kontakt@haus.example>', 'Fragen an <kontakt@haus.example>'],
    ['AT&amp;T ohne Markup', 'AT&amp;T ohne Markup'],
    ['<b>fett</b> &unbekannt;', 'fett &unbekannt;'],
  ])('%s', ([typed, written]) => {
    expect(readBack({ description: typed as string }, 'description')).toBe(written);
  });
});

test('F13: the same letters are the same bytes', () => {
  expect(linesOf({ summary: 'Bu\u0308ro' }, 'SUMMARY')).toEqual(['SUMMARY:Büro']);
});

test('F14: a long title without a blank is folded, not cut', () => {
  const summary = 'Qualitätszirkel'.repeat(20);
  expect(readBack({ summary }, 'summary')).toBe(summary);
});

test.for(['', '  ', '\u0000', '\n'])('F15: an empty title %j is refused', (summary) => {
  expect(() => calendarDownload([anEntry({ summary })])).toThrow(RangeError);
});

test('F16: a file ends with a line end', () => {
  expect(calendarDownload([anEntry()]).slice(-17)).toBe('\r\nEND:VCALENDAR\r\n');
});

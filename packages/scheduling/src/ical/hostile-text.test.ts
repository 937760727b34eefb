import { fc } from '@fast-check/vitest';
import type { EmailAddress } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { anEntry, timed } from '../../testing/acceptance-cases.ts';
import { faultsOfFile, namesIn } from '../../testing/faults-of-file.ts';
import { anEnvelope } from '../../testing/messages.ts';
import { readCalendar } from '../../testing/read-calendar.ts';
import { calendarDownload } from './calendar-download.ts';
import { calendarFeed } from './calendar-feed.ts';
import { calendarCancellation, calendarInvitation } from './calendar-invitation.ts';
import { oneLine, plainText } from './calendar-text.ts';
import { germanCalendarWords } from './calendar-words.ts';

/** Every text somebody can type, with the same text in all of them. */
function everywhere(text: string) {
  const mailbox = { name: text, email: `a${text}@x.example` as EmailAddress };
  const entry = anEntry({
    summary: `Kurs ${text}`,
    part: { number: 1, of: 2 },
    location: `Raum ${text}`,
    description: `Ein Tag ${text}`,
    url: `https://x.example/${text}`,
    onlineRoomUrl: `https://raum.example/${text}`,
    categories: [`Pflege ${text}`, `Hilfe ${text}`],
    organiser: mailbox,
    status: 'cancelled',
  });
  const words = {
    cancelledPrefix: `ABGESAGT${text}: `,
    waitlistedPrefix: `Warteliste${text}: `,
    onlineRoomPrefix: `Online-Raum${text}: `,
  };
  const options = { words, audience: 'personal', productId: `-//A//${text}//DE` } as const;
  const envelope = anEnvelope({ attendee: mailbox, organiser: mailbox });
  return {
    entry,
    files: [
      calendarFeed({ name: `Nord ${text}`, description: `Alles ${text}`, entries: [entry], ...options }),
      calendarDownload([entry], options),
      calendarCancellation(entry, envelope, options),
      calendarInvitation({ ...entry, status: 'waitlisted' }, envelope, options),
    ],
  };
}

const harmless = everywhere('x').files.map(namesIn);

/** What is wrong with the files whose texts are all the given one; nothing, if the writer can be trusted. */
function faultsWith(text: string): string[] {
  const { files } = everywhere(text);
  const injected = files.flatMap((file, index) =>
    JSON.stringify(namesIn(file)) === JSON.stringify(harmless[index]) ? [] : [`other lines in file ${index}`],
  );
  return [...files.flatMap(faultsOfFile), ...injected];
}

describe('F05, F06, F07, F10: in every text of every file', () => {
  test.for([
    ['a line end and a property', '\r\nATTENDEE:mailto:a@b'],
    ['a line end and a component', '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b'],
    ['a line end that is folded', '\r\n ATTENDEE:mailto:a@b'],
    ['a lone CR', '\rATTENDEE:mailto:a@b'],
    ['a lone LF', '\nATTENDEE:mailto:a@b'],
    ['a line separator', '\u2028ATTENDEE:mailto:a@b'],
    ['a paragraph separator', '\u2029ATTENDEE:mailto:a@b'],
    ['NEL', '\u0085ATTENDEE:mailto:a@b'],
    ['a vertical tab and a form feed', '\u000bA\u000cB'],
    ['NUL, BEL and DEL', '\u0000\u0007\u007f'],
    ['a byte order mark', '\ufeff'],
    ['half an emoji', '\ud83c'],
    ['the other half', '\udf89'],
    ['marks of the reading direction', '\u202e\u2066'],
    ['quotes, carets and backslashes', '"^\'^n\\n\\"'],
    ['semicolons, colons, commas and equal signs', ';X=1:2,3;="'],
    ['escapes as in a file', '\\n\\,\\;\\\\'],
    ['the end of a file', 'END:VCALENDAR\r\n'],
    ['percent signs', '%0D%0AATTENDEE:x%'],
    ['mark-up', '<script>alert(1)</script><b>&lt;x&gt;</b>'],
    ['an accent without a letter', '\u0308'],
    ['a letter and its accent, kept apart', 'u\u0000\u0308'],
    ['a long word', 'Donaudampfschifffahrt'.repeat(50)],
    ['a family', '👩‍👩‍👧‍👦'.repeat(30)],
    ['a flag and a skin', '🇩🇪👍🏽'.repeat(30)],
    ['a hundred thousand characters', 'ü '.repeat(50_000)],
  ])('%s changes no line and breaks none', ([, text]) => {
    expect(faultsWith(text as string)).toEqual([]);
  });

  test('whatever else somebody types does not either', () => {
    const odd = fc.constantFrom(...'\r\n\t "\\;:,^=<>&%\u0000\u000b\u0085\u2028\ufeff\ud83c\u0308ü');
    const typed = fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), maxLength: 120 });
    fc.assert(
      fc.property(typed, (text) => {
        expect(faultsWith(text)).toEqual([]);
        const { entry, files } = everywhere(text);
        const [read] = readCalendar(files[1] ?? '');
        expect(read?.property('location')).toBe(oneLine(entry.location ?? ''));
        expect(read?.property('description')?.split('\n\nOnline-Raum')[0]).toBe(plainText(entry.description ?? ''));
      }),
      { numRuns: 400 },
    );
  });
});

test('F01: at each octet around the fold a title comes back whole', () => {
  for (const last of ['x', 'ü', '–', '🎉', '👩‍👩‍👧‍👦', 'e\u0301', ',', ';', '\\', '"']) {
    for (let blanks = 55; blanks < 80; blanks += 1) {
      const summary = `${'x'.repeat(blanks)}${last.repeat(30)}`;
      const file = calendarDownload([anEntry({ summary })]);
      expect(faultsOfFile(file)).toEqual([]);
      expect(readCalendar(file)[0]?.summary).toBe(summary.normalize('NFC'));
    }
  }
});

test.for(['', ' \t ', '\u00a0', '\u200b', '\u200d\u2060', '\ufeff\u00ad', '\u2028', '\u202e'])(
  'F15: %j is no title, no name of a calendar and no name of a person',
  (nothing) => {
    expect(() => calendarDownload([anEntry({ summary: nothing })])).toThrow(RangeError);
    expect(() => calendarFeed({ name: nothing, entries: [] })).toThrow(RangeError);
    const mailbox = { name: nothing, email: 'a@x.example' as EmailAddress };
    const file = calendarInvitation(anEntry(), anEnvelope({ attendee: mailbox, organiser: mailbox }));
    expect(file.match(/CN="a@x\.example"/g)).toHaveLength(2);
  },
);

test.for([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '\u0000javascript:alert(1)',
])('F09: %j leads nowhere and is left out', (url) => {
  const file = calendarDownload([anEntry({ url, onlineRoomUrl: url })], { audience: 'personal' });
  expect(namesIn(file).filter((name) => name === 'URL' || name === 'CONFERENCE')).toEqual([]);
});

test('F09: a percent sign that encodes nothing is encoded itself, and long s is no s', () => {
  const url = 'https://x.de/100%?q=%C3%BC&r=%zz&s=ſ';
  const [read] = readCalendar(calendarDownload([anEntry({ url })]));
  expect(read?.property('url')).toBe('https://x.de/100%25?q=%C3%BC&r=%25zz&s=%C5%BF');
});

test.for([
  { rule: 'the largest sequence is written in digits', sequence: 2_147_483_647, written: 'SEQUENCE:2147483647\r\n' },
  { rule: 'the smallest is written', sequence: 0, written: 'SEQUENCE:0\r\n' },
])('$rule', ({ sequence, written }) => {
  expect(/SEQUENCE:.*\r\n/.exec(calendarDownload([anEntry({ sequence })]))?.[0]).toBe(written);
});

test.for([2_147_483_648, 1e21, Number.NaN, Number.POSITIVE_INFINITY, -0.5])('%f is no sequence', (sequence) => {
  expect(() => calendarDownload([anEntry({ sequence })])).toThrow(RangeError);
  expect(() => calendarInvitation(anEntry(), anEnvelope({ sequence }))).toThrow(RangeError);
});

test('two dates with one UID are refused in every file that could have two', () => {
  const twice = [anEntry(), anEntry({ when: timed('2026-04-12T09:00', '2026-04-12T17:00') })];
  expect(() => calendarDownload(twice)).toThrow(RangeError);
  expect(() => calendarFeed({ name: 'Nord', entries: twice, words: germanCalendarWords })).toThrow(RangeError);
});

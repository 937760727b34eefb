import { fc } from '@fast-check/vitest';
import type { EmailAddress } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { acceptanceCases, allDay, anEntry, timed } from '../../testing/acceptance-cases.ts';
import { blockByGenerator } from '../../testing/block-by-generator.ts';
import { oddCases } from '../../testing/odd-cases.ts';
import { renderBlock } from './calendar-block.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { foldLines } from './fold-lines.ts';

const noWords = { cancelledPrefix: '', waitlistedPrefix: '', onlineRoomPrefix: '' };
const written = (entry: CalendarEntry) => renderBlock(entry, 'public', noWords).text;

/** Words as somebody types them, with what has to be escaped; clean already, because the generator cleans nothing. */
const words = fc
  .array(fc.constantFrom('Kurs', 'Träger', 'a,b', 'c;d', 'e\\f', '„Zitat“', '🎉', 'x'.repeat(80), '–'), {
    minLength: 1,
  })
  .map((parts) => parts.join(' '));

const entries = fc.record(
  {
    uid: fc.constantFrom('session-1@x', `session-${'1'.repeat(80)}@x`),
    summary: words,
    when: fc.constantFrom(
      timed('2026-01-15T14:00', '2026-07-15T16:00'),
      timed('2026-10-25T02:30', '2026-10-25T04:00'),
      allDay('2026-06-11', '2026-06-12'),
    ),
    location: words,
    description: fc.array(words, { minLength: 1 }).map((lines) => lines.join('\n')),
    url: fc.constantFrom('https://x.example/kurs', `https://x.example/${'kurs'.repeat(30)}?a=%2C`),
    organiser: fc.record({ name: words.map((name) => name.replaceAll('\\', '')), email: fc.constant(mailbox()) }),
    categories: fc.array(words),
    status: fc.constantFrom('confirmed', 'tentative', 'waitlisted', 'cancelled'),
    sequence: fc.nat(),
    parentUid: fc.constantFrom('event-1@x', `event-${'1'.repeat(80)}@x`),
  },
  { requiredKeys: [] },
);

function mailbox(): EmailAddress {
  return 'kontakt@nord.example' as EmailAddress;
}

test('a block is line for line what ical-generator writes', () => {
  fc.assert(
    fc.property(entries, (wanted) => {
      const entry = anEntry(wanted as Partial<CalendarEntry>);
      expect(written(entry)).toBe(foldLines(blockByGenerator(entry)));
    }),
    { numRuns: 500 },
  );
});

test('that holds for the acceptance cases as well', () => {
  const odd = new Set(['F05-to-F14', 'D09']);
  const plain = [...acceptanceCases, ...oddCases.filter(({ id }) => !odd.has(id))]
    .flatMap((each) => each.entries())
    .map(({ organiser: _cleaned, url: _encoded, part: _words, ...entry }) => entry);
  expect(plain.map(written)).toEqual(plain.map((entry) => foldLines(blockByGenerator(entry))));
});

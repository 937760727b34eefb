import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { unfolded } from '../../testing/read-calendar.ts';
import { foldLines } from './fold-lines.ts';

const octetsOf = (line: string) => Buffer.byteLength(line, 'utf8');

test.for([
  { rule: '75 octets are one line', line: 'x'.repeat(75), octets: [75] },
  { rule: '76 octets are two', line: 'x'.repeat(76), octets: [75, 2] },
  { rule: 'a continued line has room for 74 more', line: 'x'.repeat(75 + 74 + 1), octets: [75, 75, 2] },
  { rule: 'no letter is cut in two', line: `${'x'.repeat(74)}ä`, octets: [74, 3] },
  { rule: 'no emoji is cut in two', line: `${'x'.repeat(72)}🎉`, octets: [72, 5] },
  { rule: 'F14: a long title without a blank is folded, not cut', line: 'ü'.repeat(100), octets: [74, 75, 53] },
])('$rule', ({ line, octets }) => {
  const folded = foldLines(line);
  expect(folded.split('\r\n').map(octetsOf)).toEqual(octets);
  expect(unfolded(folded)).toEqual([line]);
});

property.prop([
  fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(/[\r\n]/g, ''))),
])('no line is longer than 75 octets, each is UTF-8 by itself, and unfolding gives back the text', (lines) => {
  const text = lines.map((line) => `X:${line}`).join('\r\n');
  const folded = foldLines(text);
  const physical = folded.split('\r\n').map((line) => Buffer.from(line, 'utf8'));
  expect(physical.every((line) => line.length <= 75)).toBe(true);
  expect(physical.map((line) => line.toString('utf8')).join('\r\n')).toBe(folded);
  expect(unfolded(folded).join('\r\n')).toBe(text);
});

import { expect, test } from 'vitest';
import { putMarksBehind } from './put-marks-behind.ts';

const LETTER = 6;
const MARK = 7;
/** Two brackets are the bytes of one glyph. */
const BRACKETS = 0x2829;
const fonts = new Map([['f3', { letters: new Map<number, string>(), spacing: new Set([LETTER, BRACKETS]) }]]);

const span = (shown: string, text = 'FEFF004C0325') =>
  `/Span <<\n  /ActualText <${text}>\n>> BDC\n0 Tr\n/f3 25 Tf\n1 0 0 -1 70 0 Tm\n${shown} TJ\nEMC\n`;
const silent = (shown: string) => `/Span <<\n  /ActualText <FEFF>\n>> BDC\n${shown} TJ\nEMC\n`;
const rewritten = (content: string) => putMarksBehind({ content, fonts });
const [letter, mark] = [`(\\000\\00${LETTER})`, `(\\000\\00${MARK})`];

test.for([
  { rule: 'marks are moved to', shown: `[${letter} 320 ${mark}]`, parts: [`[${letter}]`, `[320 ${mark}]`] },
  {
    rule: 'letter and mark are one string',
    shown: `[(\\000\\00${LETTER}\\000\\00${MARK})]`,
    parts: [`[${letter}]`, `[${mark}]`],
  },
  {
    rule: 'a mark is above another one',
    shown: `[-2.5 ${letter} 320 ${mark} -10 ${mark}]`,
    parts: [`[-2.5 ${letter}]`, `[320 ${mark} -10 ${mark}]`],
  },
  { rule: 'brackets are glyphs', shown: `[(()) 1 ${mark}]`, parts: ['[(\\050\\051)]', `[1 ${mark}]`] },
])('letters keep their text and marks get none: $rule', ({ shown, parts: [first = '', second = ''] }) => {
  const content = `q\n${span(shown)}Q\n${span(shown)}`;
  const once = `${span(first)}${silent(second)}`;
  expect(rewritten(content)).toBe(`q\n${once}Q\n${once}`);
});

test.for([
  { rule: 'a letter without marks', content: span(`[${letter}]`) },
  { rule: 'a ligature', content: span(`[${letter} 3 ${letter}]`) },
  { rule: 'a mark between two letters', content: span(`[${letter} 3 ${mark} 4 ${letter}]`) },
  { rule: 'marks alone', content: span(`[${mark}]`) },
  { rule: 'a font nobody knows', content: span(`[${letter} 3 ${mark}]`).replace('/f3', '/f9') },
  { rule: 'a span that goes on', content: span(`[${letter} 3 ${mark}]`).replace('EMC', '0 Tr\nEMC') },
  { rule: 'text without a span', content: `BT\n/f3 25 Tf\n[${letter} 3 ${mark}] TJ\nET\n` },
])('left alone: $rule', ({ content }) => {
  expect(rewritten(content)).toBe(content);
});

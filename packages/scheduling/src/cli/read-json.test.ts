import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { plainValue } from './json-node.ts';
import { lineAndColumn } from './line-and-column.ts';
import { type JsonFault, readJson } from './read-json.ts';

/** The fault of a text and what stands where it was found. */
function faultOf(text: string): [JsonFault, string] | undefined {
  const read = readJson(text);
  return read.ok ? undefined : [read.refusal.reason, text.slice(read.refusal.at, read.refusal.at + 3)];
}

test('whatever JSON can say is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), undefined, indent);
      const read = readJson(text);
      expect(read.ok && plainValue(read.value)).toEqual(JSON.parse(text));
    }),
    { numRuns: 1000 },
  );
});

test('what JSON.parse refuses is refused, whatever was mistyped', () => {
  const text = '{"a": [1, -2.5e3, "x\\n\\u00e4\\\\"], "b": {"c": null, "d": true}}';
  const sign = fc.constantFrom(...'{}[]",:\\/\'0-.eEtn \n#');
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.nat({ max: 2 }), sign, (at, removed, added) => {
      const mistyped = text.slice(0, at) + added + text.slice(at + removed);
      const parsed = parsedBy(() => JSON.parse(mistyped));
      const read = readJson(mistyped);
      if (!read.ok && read.refusal.reason === 'name_twice') return;
      expect(read.ok ? { value: plainValue(read.value) } : 'refused').toEqual(parsed);
    }),
    { numRuns: 5000 },
  );
});

function parsedBy(parse: () => unknown): { value: unknown } | 'refused' {
  try {
    return { value: parse() };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return 'refused';
  }
}

describe('a fault is found where it is', () => {
  test.for<[text: string, reason: JsonFault, at: string]>([
    ['{"a": }', 'value_expected', '}'],
    ['{"a": mittwoch}', 'value_expected', 'mit'],
    ['{a: 1}', 'name_expected', 'a: '],
    ['{"a" 1}', 'colon_expected', '1}'],
    ['{"a": 1 "b": 2}', 'comma_or_end_expected', '"b"'],
    ['[1 2]', 'comma_or_end_expected', '2]'],
    ['{"a": 1,}', 'trailing_comma', '}'],
    ['[1,]', 'trailing_comma', ']'],
    ['["abc]', 'text_not_closed', '"ab'],
    ['["a\nb"]', 'line_end_in_text', '\nb"'],
    ['["a\\qb"]', 'bad_escape', '\\qb'],
    ['["a\\u12g4"]', 'bad_escape', '\\u1'],
    ['[01]', 'bad_number', '01]'],
    ['[1.]', 'bad_number', '1.]'],
    ['[+1]', 'bad_number', '+1]'],
    ["{'a': 1}", 'single_quotes', "'a'"],
    ["['a']", 'single_quotes', "'a'"],
    ['{ // Zirkel\n}', 'comment', '// '],
    ['{"a": 1, "a": 2}', 'name_twice', '"a"'],
    ['{} {}', 'more_after_end', '{}'],
    ['', 'text_ends', ''],
    ['{"a": [1, 2', 'text_ends', ''],
    ['['.repeat(60), 'too_deep', '[[['],
  ])('%j: %s', ([text, reason, at]) => {
    expect(faultOf(text)).toEqual([reason, at]);
  });
});

test('a byte order mark before everything is no fault, and no column', () => {
  expect(readJson('\ufeff[1]').ok).toBe(true);
  expect(lineAndColumn('\ufeff[x]', 2)).toEqual({ line: 1, column: 2 });
});

test.for([
  ['LF', 'a\nbc', 3, { line: 2, column: 2 }],
  ['CR LF', 'a\r\nbc', 4, { line: 2, column: 2 }],
  ['CR', 'a\rbc', 3, { line: 2, column: 2 }],
  ['an emoji, which is one character', '🎉x', 2, { line: 1, column: 2 }],
  ['nothing', '', 0, { line: 1, column: 1 }],
] as const)('lines and columns are counted from 1 after %s', ([, text, at, expected]) => {
  expect(lineAndColumn(text, at)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { checkPreconditions } from './preconditions.ts';

const etag = '"abc"';
const lastModified = Date.parse('2026-11-21T09:00:00Z') / 1000;
const equal = 'Sat, 21 Nov 2026 09:00:00 GMT';
const older = 'Sat, 21 Nov 2026 08:59:59 GMT';
const newer = 'Sat, 21 Nov 2026 09:00:01 GMT';

const check = (headers: Record<string, string>) =>
  checkPreconditions(headers, { etag, lastModified }, lastModified * 1000);

test('without a condition a thing is sent', () => {
  expect(check({ 'cache-control': 'no-cache' })).toBe('send');
});

describe('G10: If-None-Match', () => {
  test.for([
    ['"abc"', 'not_modified'],
    ['W/"abc"', 'not_modified'],
    ['"x", "abc"', 'not_modified'],
    ['"x",W/"abc" , "y"', 'not_modified'],
    ['*', 'not_modified'],
    [' * ', 'not_modified'],
    ['"nope"', 'send'],
    ['"a,b", "c"', 'send'],
    ['abc', 'send'],
    ['"ABC"', 'send'],
    ['"*"', 'send'],
    ['', 'send'],
  ] as const)('%s: %s', ([value, outcome]) => {
    expect(check({ 'if-none-match': value })).toBe(outcome);
  });

  test('a tag with a comma is one tag', () => {
    expect(checkPreconditions({ 'if-none-match': '"x", "a,b"' }, { etag: '"a,b"' }, 0)).toBe('not_modified');
  });

  test('counts also when somebody asks past every cache', () => {
    expect(check({ 'if-none-match': etag, 'cache-control': 'no-cache' })).toBe('not_modified');
  });
});

describe('G11: If-Modified-Since', () => {
  test.for([
    [equal, 'not_modified'],
    [newer, 'not_modified'],
    ['Saturday, 21-Nov-26 09:00:00 GMT', 'not_modified'],
    [older, 'send'],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 'send'],
    ['not a date', 'send'],
    ['9999', 'send'],
    ['2099-01-01', 'send'],
  ] as const)('%s: %s', ([value, outcome]) => {
    expect(check({ 'if-modified-since': value })).toBe(outcome);
  });

  test('is not asked where a tag is, whatever the tag says', () => {
    expect(check({ 'if-none-match': '"nope"', 'if-modified-since': equal })).toBe('send');
    expect(check({ 'if-none-match': etag, 'if-modified-since': older })).toBe('not_modified');
  });

  test('says nothing about a thing without a date', () => {
    expect(checkPreconditions({ 'if-modified-since': newer, 'if-unmodified-since': older }, { etag }, 0)).toBe('send');
  });
});

describe('conditions that must hold', () => {
  test.for([
    [{ 'if-match': etag }, 'send'],
    [{ 'if-match': '"x", "abc"' }, 'send'],
    [{ 'if-match': '*' }, 'send'],
    [{ 'if-match': 'W/"abc"' }, 'failed'],
    [{ 'if-match': '"nope"' }, 'failed'],
    [{ 'if-unmodified-since': equal }, 'send'],
    [{ 'if-unmodified-since': older }, 'failed'],
    [{ 'if-unmodified-since': 'not a date' }, 'send'],
    [{ 'if-match': etag, 'if-unmodified-since': older }, 'send'],
    [{ 'if-match': etag, 'if-none-match': etag }, 'not_modified'],
    [{ 'if-match': '"nope"', 'if-none-match': etag }, 'failed'],
  ] as const)('%j: %s', ([headers, outcome]) => {
    expect(check(headers as unknown as Record<string, string>)).toBe(outcome);
  });
});

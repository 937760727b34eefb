import { expect, test } from 'vitest';
import { isWhole, readDecision } from './http-answer.ts';

const body = JSON.stringify({ result: { data: { id: 'r', status: 'waitlisted', queueNumber: 7 } } });
const answer = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

test('an answer is whole when as much is there as it says, and not before', () => {
  const lengths = Array.from({ length: answer.length + 1 }, (_, length) => length);
  expect(lengths.filter((length) => isWhole(answer.slice(0, length)))).toEqual([answer.length]);
});

test('an answer in chunks ends with an empty one', () => {
  const chunks = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n';
  expect(isWhole(chunks)).toBe(false);
  expect(isWhole(`${chunks}0\r\n\r\n`)).toBe(true);
});

test('chunks are joined before they are read', () => {
  const [one, other] = [body.slice(0, 40), body.slice(40)];
  const chunks = [one, other, ''].map((it) => `${it.length.toString(16)}\r\n${it}\r\n`).join('');
  const inChunks = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`;
  expect(readDecision(inChunks)).toEqual({ status: 'waitlisted', queueNumber: 7 });
});

test('what was told is read, anything else is no decision', () => {
  expect(readDecision(answer)).toEqual({ status: 'waitlisted', queueNumber: 7 });
  expect(() => readDecision('HTTP/1.1 429 Too Many Requests\r\n\r\n')).toThrow('a decision answered HTTP/1.1 429');
});

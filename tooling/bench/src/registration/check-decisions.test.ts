import { expect, test } from 'vitest';
import { faultIn } from './check-decisions.ts';

const done = { event: 'e', capacity: 1, isMailed: true, isTrailed: true };
const seated = { ...done, id: 'a', status: 'confirmed', queueNumber: null };
const first = { ...done, id: 'b', status: 'waitlisted', queueNumber: 1 };
const second = { ...done, id: 'c', status: 'waitlisted', queueNumber: 2 };
const told = new Map([
  ['a', { status: 'confirmed' }],
  ['b', { status: 'waitlisted', queueNumber: 1 }],
  ['c', { status: 'waitlisted', queueNumber: 2 }],
]);

test('a rush in which everything is right has no fault', () => {
  expect(faultIn([seated, first, second], 3, told)).toBeUndefined();
  expect(faultIn([seated, first, second], 3)).toBeUndefined();
});

test('nobody is lost, undecided or left without mail and trail', () => {
  expect(faultIn([seated], 2)).toBe('1 of 2 are there');
  expect(faultIn([seated, { ...first, status: 'requested' }], 2)).toBe('b is requested');
  expect(faultIn([seated, { ...first, isMailed: false }], 2)).toBe('b has no mail or no line in the trail');
  expect(faultIn([seated, { ...first, isTrailed: false }], 2)).toBe('b has no mail or no line in the trail');
});

test('no seat too many, and none free while somebody waits', () => {
  expect(faultIn([seated, { ...seated, id: 'd' }], 2)).toBe('2 have one of 1 seats of e');
  expect(faultIn([first, second], 2)).toBe('0 have one of 1 seats of e');
  expect(faultIn([seated, { ...seated, id: 'd', event: 'f' }], 2)).toBeUndefined();
});

test('numbers in line are given once and without gaps', () => {
  expect(faultIn([seated, second], 2)).toBe('the line of e has gaps');
  expect(faultIn([seated, first, { ...second, queueNumber: 1 }], 3)).toBe('the line of e has gaps');
});

test('everybody is told the truth', () => {
  expect(faultIn([seated, first, second], 3, new Map([...told, ['c', { status: 'confirmed' }]]))).toBe(
    'c was told something else',
  );
  expect(faultIn([seated, first, second], 3, new Map([...told].slice(1)))).toBe('a was told something else');
});

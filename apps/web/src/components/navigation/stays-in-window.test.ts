import { expect, test } from 'vitest';
import { staysInWindow } from './stays-in-window.ts';

const click = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false };
const link = { href: '/courses?page=2', target: '', isDownload: false };
const page = 'https://library.example/courses?page=1';

test.for([
  { rule: 'a plain click on a page of the site stays', stays: true },
  { rule: 'a click that opens a tab does not', click: { ctrlKey: true }, stays: false },
  { rule: 'the middle button does not', click: { button: 1 }, stays: false },
  { rule: 'a click somebody has dealt with does not', click: { defaultPrevented: true }, stays: false },
  { rule: 'a download does not', link: { isDownload: true }, stays: false },
  { rule: 'a link into a new window does not', link: { target: '_blank' }, stays: false },
  { rule: 'another site does not', link: { href: 'https://elsewhere.example/courses' }, stays: false },
  { rule: 'a mail address does not', link: { href: 'mailto:desk@library.example' }, stays: false },
  { rule: 'a jump within the page does not', link: { href: '?page=1#content' }, stays: false },
  { rule: 'a jump on another page stays', link: { href: '/help#cards' }, stays: true },
])('$rule', ({ click: differentClick, link: differentLink, stays }) => {
  expect(staysInWindow({ ...click, ...differentClick }, { ...link, ...differentLink }, page)).toBe(stays);
});

import { expect, test } from 'vitest';
import { findMails, type MailSearch } from './find-mails.ts';

const mails = [
  { id: '1', to: 'ada@amt.example', subject: 'Ihre Anmeldung' },
  { id: '2', to: 'ben@amt.example', subject: 'Ihre ÜBERSICHT' },
  { id: '3', to: 'ada@amt.example', subject: 'Platz frei' },
];

async function list({ text, offset, limit }: MailSearch) {
  const found = mails.filter(({ to }) => to.includes(text));
  return { total: found.length, mails: found.slice(offset, offset + limit) };
}

test.for([
  { rule: 'all are shown without a text', text: '', total: 3, ids: ['1', '2'] },
  { rule: 'the subject is searched, in any case', text: 'übersicht', total: 1, ids: ['2'] },
  { rule: 'so is what the house keeps', text: 'ada@', total: 2, ids: ['1', '3'] },
  { rule: 'what occurs in both is shown once', text: 'a', total: 3, ids: ['1', '2'] },
  { rule: 'a text that occurs nowhere finds nothing', text: 'Zirkel', total: 0, ids: [] },
])('$rule', async ({ text, total, ids }) => {
  const found = await findMails(list, ({ subject }) => subject, { text, offset: 0, limit: 2 });
  expect([found.total, found.mails.map(({ id }) => id)]).toEqual([total, ids]);
});

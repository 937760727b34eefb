import { expect, test } from 'vitest';
import { fetchFile } from './fetch-file.ts';

const answering = (body: string, init: ResponseInit) => () => Promise.resolve(new Response(body, init));

test('a file comes with the name the house gives it', async () => {
  const headers = { 'content-disposition': 'attachment; filename="druckfassung-kurs.pdf"' };
  const fetched = await fetchFile('/kurs.pdf', answering('%PDF-', { headers }));
  expect(fetched.kind === 'file' && [fetched.name, await fetched.content.text()]).toEqual([
    'druckfassung-kurs.pdf',
    '%PDF-',
  ]);
});

test('a refusal in words is told', async () => {
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  const told = { kind: 'told', sentence: 'Bitte in 60 Sekunden noch einmal.' };
  const asked = fetchFile('/kurs.pdf', answering('Bitte in 60 Sekunden noch einmal.\n', { status: 429, headers }));
  expect(await asked).toEqual(told);
});

test.for([
  {
    rule: 'a page instead of a file',
    ask: answering('<h1>', { status: 404, headers: { 'content-type': 'text/html' } }),
  },
  { rule: 'no network', ask: () => Promise.reject(new TypeError('offline')) },
])('$rule says nothing to whoever asked', async ({ ask }) => {
  expect(await fetchFile('/kurs.pdf', ask)).toEqual({ kind: 'broken' });
});

import { expect, test } from 'vitest';
import { button, fact, facts, heading, list, note, paragraph } from './make-blocks.ts';
import { textFromBlocks } from './text-from-blocks.ts';

const footer = {
  lines: ['Fragen? Antworten Sie.'],
  senderName: 'Netzwerkstatt',
  origin: 'https://netzwerkstatt.example',
};
const signature = '\n\nFragen? Antworten Sie.\n\n-- \nNetzwerkstatt\nhttps://netzwerkstatt.example\n';
const fifty = 'Wort '.repeat(10).trim();

test.for([
  {
    rule: 'blocks stand apart',
    blocks: [heading('Titel'), paragraph('Satz.'), note('Hinweis.')],
    text: 'Titel\n\nSatz.\n\nHinweis.',
  },
  {
    rule: 'a long paragraph is broken at 78 columns',
    blocks: [paragraph(`${fifty} ${fifty}`)],
    text: `${'Wort '.repeat(15).trim()}\n${'Wort '.repeat(5).trim()}`,
  },
  {
    rule: 'a word longer than a line stays whole',
    blocks: [paragraph(`Vor ${'x'.repeat(90)} nach`)],
    text: `Vor\n${'x'.repeat(90)}\nnach`,
  },
  {
    rule: 'an address has a line of its own, however long it is',
    blocks: [button('Ansehen', `https://netzwerkstatt.example/${'x'.repeat(90)}`)],
    text: `Ansehen:\nhttps://netzwerkstatt.example/${'x'.repeat(90)}`,
  },
  {
    rule: 'facts stand in two columns, and further lines under the second',
    blocks: [facts(fact('Termine', 'Montag', 'Dienstag'), fact('Ort', `${fifty} ${fifty}`))],
    text: `Termine:  Montag\n          Dienstag\nOrt:      ${'Wort '.repeat(13).trim()}\n          ${'Wort '.repeat(7).trim()}`,
  },
  {
    rule: 'a term too long for two columns stands above',
    blocks: [facts(fact('x'.repeat(40), 'Montag', 'Dienstag'))],
    text: `${'x'.repeat(40)}:\n  Montag\n  Dienstag`,
  },
  {
    rule: 'points of a list are indented',
    blocks: [list([`${fifty} ${fifty}`, 'zwei'])],
    text: `- ${'Wort '.repeat(15).trim()}\n  ${'Wort '.repeat(5).trim()}\n- zwei`,
  },
  {
    rule: 'a line end in a text forges no paragraph',
    blocks: [paragraph('Anna\r\n\r\nKlicken Sie')],
    text: 'Anna Klicken Sie',
  },
])('$rule', ({ blocks, text }) => {
  expect(textFromBlocks(blocks, footer)).toBe(text + signature);
});

test('a page that breaks lines itself gets them whole, and no columns', () => {
  const blocks = [paragraph(`${fifty} ${fifty}`), facts(fact('Termine', 'Montag', 'Dienstag'), fact('Ort', 'Plauen'))];
  expect(textFromBlocks(blocks, footer, Infinity)).toBe(
    `${fifty} ${fifty}\n\nTermine: Montag\nDienstag\nOrt: Plauen${signature}`,
  );
});

import { expect, test } from 'vitest';
import { htmlFromBlocks } from './html-from-blocks.ts';
import { button, fact, facts, heading, list, note, paragraph, sideLink } from './make-blocks.ts';

const footer = { lines: ['<b>'], senderName: 'Netz & Werk', origin: 'https://netzwerkstatt.example' };

test('every block has its element, and every text is text', async () => {
  const html = htmlFromBlocks({
    locale: 'de',
    title: 'Titel </title>',
    footer,
    blocks: [
      heading('Erste <Überschrift>'),
      paragraph('Anna <img src=x onerror=alert(1)>'),
      facts(fact('Ort & Zeit', '<hier>', '"jetzt"')),
      heading('Zweite Überschrift'),
      list(['eins', '<zwei>']),
      button('Los & weiter', 'https://netzwerkstatt.example/a?b=1&c="'),
      sideLink('Zurück', 'https://netzwerkstatt.example/#x'),
      note('Hinweis'),
    ],
  });
  await expect(html).toMatchFileSnapshot('../fixtures/every-block.html');
});

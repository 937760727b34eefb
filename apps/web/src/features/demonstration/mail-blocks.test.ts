import { expect, test } from 'vitest';
import { mailBlocks } from './mail-blocks.ts';

const mail = `Sie haben einen Platz

Sie sind angemeldet, und Ihr Platz steht fest. Mehr müssen Sie nicht tun. Das
ist alles: wirklich.

Veranstaltung:  Kinderschutz verstehen
Termine:        Mi., 20. Januar 2027, 9:00–16:30 Uhr
                Do., 21. Januar 2027, 9:00–16:30 Uhr

Abmelden:
https://netzwerkstatt.example/anmeldung/abmelden#abc.def

- Eine andere Adresse? Dann fordern Sie den Link für diese an, bitte, danke und
  auf Wiedersehen.
- Neu hier?

Diese Nachricht wurde automatisch verschickt.

-- 
Netzwerkstatt Sachsen
https://netzwerkstatt.example
`;

test('the plain text of a mail is read as what it was made of', () => {
  expect(mailBlocks(mail)).toEqual([
    { kind: 'paragraph', text: 'Sie haben einen Platz' },
    {
      kind: 'paragraph',
      text: 'Sie sind angemeldet, und Ihr Platz steht fest. Mehr müssen Sie nicht tun. Das ist alles: wirklich.',
    },
    {
      kind: 'facts',
      facts: [
        { term: 'Veranstaltung', lines: ['Kinderschutz verstehen'] },
        {
          term: 'Termine',
          lines: ['Mi., 20. Januar 2027, 9:00–16:30 Uhr', 'Do., 21. Januar 2027, 9:00–16:30 Uhr'],
        },
      ],
    },
    { kind: 'link', label: 'Abmelden', url: 'https://netzwerkstatt.example/anmeldung/abmelden#abc.def' },
    {
      kind: 'list',
      items: [
        'Eine andere Adresse? Dann fordern Sie den Link für diese an, bitte, danke und auf Wiedersehen.',
        'Neu hier?',
      ],
    },
    { kind: 'paragraph', text: 'Diese Nachricht wurde automatisch verschickt.' },
    { kind: 'signature', lines: ['Netzwerkstatt Sachsen', 'https://netzwerkstatt.example'] },
  ]);
});

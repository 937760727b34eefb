import { nameLetters, nameSigns, type PersonName, parsePersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aCertificateDocument } from '../testing/builders.ts';
import { cyrillicLetters, greekLetters } from '../testing/din-91379.ts';
import { askAbout } from '../testing/other-readers.ts';
import { missingTools } from '../testing/outside-tools.ts';
import { extractText } from './extract-text.ts';
import { readPdf } from './pdf-file.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();

/** Letters that can stand in one name, thirty at a time. */
const names = Array.from({ length: Math.ceil(nameLetters.length / 30) }, (_, at) =>
  nameLetters.slice(30 * at, 30 * at + 30).join(''),
);

test('the standard has 649 Latin letters, 149 of them sequences', () => {
  const single = nameLetters.filter((letter) => [...letter].length === 1);
  expect([new Set(nameLetters).size, single.length]).toEqual([649, 500]);
});

test.for(names)('%s is a name, and is in the file as it stands', (familyName) => {
  expect(parsePersonName(familyName)).toEqual({ ok: true, value: familyName });
  expect(extractText(readPdf(drawn({ familyName })))).toContain(`Ada${familyName}hatam`);
});

const missing = missingTools('pdfinfo');

test.skipIf(missing !== undefined).for(names)(missing ?? 'poppler copies %s as it stands', (familyName) => {
  const text = askAbout(drawn({ familyName }), 'pdftotext', '-raw', '$FILE', '-').stdout;
  // Lines end where the page is not wide enough, and nowhere else is there a gap.
  expect(text.normalize('NFC').replaceAll('\n', ' ')).toContain(`Ada ${familyName} hat am`);
});

test.skipIf(missing !== undefined)(missing ?? 'poppler copies no gap behind any letter, whatever comes next', () => {
  const words = nameLetters.map((letter) => `b${letter}a`);
  const torn = Array.from({ length: Math.ceil(words.length / 60) }, (_, at) =>
    words.slice(60 * at, 60 * at + 60),
  ).flatMap((some) => {
    const text = askAbout(drawn({ title: some.join(' ') }), 'pdftotext', '-raw', '$FILE', '-').stdout;
    const copied = new Set(text.normalize('NFC').split(/\s+/));
    return some.filter((word) => !copied.has(word));
  });
  expect(torn).toEqual([]);
});

test.for(['Aṩoka', 'Παππάς', 'Иванов', 'Lenz 2'])(
  '%s would not be entered today, and is printed for whom it was',
  (familyName) => {
    expect(parsePersonName(familyName).ok).toBe(false);
    expect(extractText(readPdf(drawn({ familyName })))).toContain(`Ada${familyName.replaceAll(' ', '')}hatam`);
  },
);

test('what stands between the parts of a name is printed', () => {
  const familyName = [...nameSigns].map((sign) => `a${sign}b`).join(' ');
  expect(parsePersonName(familyName)).toEqual({ ok: true, value: familyName });
  expect(extractText(readPdf(drawn({ familyName })))).toContain(`Ada${familyName.replaceAll(' ', '')}hatam`);
});

test.for([
  { rule: 'Greek', letters: greekLetters },
  { rule: 'Bulgarian', letters: cyrillicLetters },
])('titles may be $rule', ({ letters }) => {
  expect(extractText(readPdf(drawn({ title: letters.join(' ') })))).toContain(letters.join(''));
});

function drawn({ familyName = 'Lenz', title = 'Recht' }): Uint8Array {
  const holder = { givenName: 'Ada' as PersonName, familyName: familyName as PersonName };
  const { event } = aCertificateDocument();
  return typeset(aCertificateDocument({ holder, event: { ...event, title } }), {}).pdf;
}

import { readFileSync } from 'node:fs';
import type { LandCode } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { certificateKinds, certificateLanguages } from '../certificate-document.ts';
import type { CertificateDesign } from '../pdf/certificate-design.ts';
import { UnprintableCertificateError } from '../pdf/print-refusal.ts';
import { createTypesetter } from '../pdf/typeset-certificate.ts';
import { readCertificateDocument } from '../reading/read-certificate-document.ts';
import { type DrawSample, proveDesign } from './prove-design.ts';
import { type SampleSource, type SampleWanted, sampleDocument, sampleLengths } from './sample-documents.ts';

const source: SampleSource = {
  land: { code: 'DE-SN' as LandCode, name: 'Freistaat Sachsen' },
  issuer: {
    name: 'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
    addressLines: ['Musterstraße 1, 01067 Dresden'],
  },
  signerLine: 'Leitung der Landeskoordinierungsstelle',
  publicOrigin: 'https://netzwerkstatt.example',
  modules: Array.from({ length: 24 }, (_, index) => ({
    code: `L${String(index + 1).padStart(2, '0')}`,
    title: 'Gesprächsführung mit Eltern bei Hinweisen auf eine Kindeswohlgefährdung im eigenen Beruf'.slice(index),
    learningOutcome:
      'Führt ein Gespräch, das Eltern einbezieht, solange der Schutz des Kindes dadurch nicht gefährdet ist.',
  })),
};

function drawWith(template?: string): DrawSample {
  const typeset = createTypesetter(template);
  return async (document, design) => {
    try {
      return { kind: 'drawn', pages: typeset(document, design, { isSpecimen: true }).pages };
    } catch (error) {
      if (error instanceof UnprintableCertificateError) return { kind: 'refused', refusal: error.refusal };
      return { kind: 'failed', detail: `${(error as Error).message}: ${(error as Error).cause}` };
    }
  };
}

const prove = (design: CertificateDesign, draw = drawWith()) => proveDesign(design, source, draw);

const sentence = 'Wir danken für die Zusammenarbeit in den Netzwerken und wünschen viel Erfolg. ';

test('a design that fits every kind in every language, as long as it gets, may be released', async () => {
  const texts = {
    de: { intro: ['Für {name}'], closing: [sentence.repeat(2)] },
    hsb: { closing: ['Wutrobny dźak, {name}!'] },
  };
  expect(
    await prove({
      issuerLines: ['Freistaat Sachsen', 'Landeskoordinierungsstelle', 'Netzwerke für Kinderschutz'],
      fundingLine: 'Mitfinanziert durch Steuermittel auf der Grundlage des vom Landtag beschlossenen Haushaltes.',
      signature: { kind: 'by_hand' },
      texts: { attendance: texts, partial: texts, series: texts, speaker: texts },
    }),
  ).toEqual([]);
});

test('words that need a second page are told with the kind, the language and the longest of them', async () => {
  const texts = { intro: ['Danke.'], closing: Array<string>(50).fill('Danke.') };
  expect(await prove({ texts: { attendance: { en: texts } } })).toEqual([
    {
      code: 'too_many_pages',
      field: 'texts.attendance.en.closing',
      kind: 'attendance',
      language: 'en',
      pages: 2,
      maxPages: 1,
    },
  ]);
});

test('a letter no font has is told at what somebody wrote', async () => {
  expect(await prove({ fundingLine: 'Danke 🎉', texts: { series: { de: { remarks: ['🎉'] } } } })).toEqual([
    { code: 'letter_not_printable', letters: ['🎉'], field: 'fundingLine' },
    { code: 'letter_not_printable', letters: ['🎉'], field: 'texts.series.de.remarks' },
  ]);
});

describe('a template that is not what it should be keeps every design from being released', () => {
  const template = readFileSync(new URL('../../templates/certificate.typ', import.meta.url), 'utf8');

  test('with a font this house does not have, the font is named once', async () => {
    const draw = drawWith(template.replace('"Noto Sans"', '"Nota Sans"'));
    expect(await prove({}, draw)).toEqual([{ code: 'font_missing', field: 'design', font: 'nota sans' }]);
  });

  test('without the words of somebody, every sample is told that lacks them', async () => {
    const draw = drawWith(template.replace('for paragraph in certificate.closing { par(paragraph) }', ''));
    expect(await prove({ texts: { speaker: { de: { closing: ['Danke.'] } } } }, draw)).toEqual([
      {
        code: 'gate_closed',
        field: 'design',
        kind: 'speaker',
        language: 'de',
        detail: 'the certificate does not say its closing: undefined',
      },
    ]);
  });
});

test('what can be said without drawing is said without drawing', async () => {
  const draw: DrawSample = async () => {
    throw new Error('drawn');
  };
  expect(await prove({ colour: 'green' }, draw)).toEqual([{ field: 'colour', code: 'colour_malformed' }]);
});

describe('the longest sample', () => {
  const wanted: SampleWanted = { kind: 'series', language: 'hsb', length: 'longest' };

  test('has a name of ninety characters and twelve modules, those with the longest titles', () => {
    const document = sampleDocument(source, wanted);
    const { academicTitle = '', givenName, familyName } = document.holder;
    expect(`${academicTitle} ${givenName} ${familyName}`.length).toBe(90);
    expect(document.kind === 'series' && document.entries.map(({ code }) => code)).toEqual(
      source.modules.slice(0, 12).map(({ code }) => code),
    );
  });

  test('is drawn of a catalogue that is still empty, too', async () => {
    const draw = drawWith();
    for (const kind of certificateKinds) {
      const document = sampleDocument({ ...source, modules: [] }, { ...wanted, kind });
      expect((await draw(document, {})).kind).toBe('drawn');
    }
  });
});

test('every sample is a document, however many modules the catalogue has', () => {
  const all = [0, 1, 2, 24].flatMap((count) =>
    certificateKinds.flatMap((kind) =>
      certificateLanguages.flatMap((language) =>
        sampleLengths.map((length) => ({ ...{ count, kind, language, length } })),
      ),
    ),
  );
  const unfit = all.filter(({ count, ...wanted }) => {
    const sample = sampleDocument({ ...source, modules: source.modules.slice(0, count) }, wanted);
    return !readCertificateDocument(sample, { isSpecimen: true }).ok;
  });
  expect(unfit).toEqual([]);
});

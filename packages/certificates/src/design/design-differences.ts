import { certificateKinds, certificateLanguages } from '../certificate-document.ts';
import type { CertificateDesign, DesignSignature } from '../pdf/certificate-design.ts';
import type { TextField } from './design-faults.ts';
import { textBlocks } from './design-texts.ts';

/** Parts of a design that are compared as a whole, and each of its texts. */
export type DesignPart = Exclude<keyof CertificateDesign, 'texts'> | 'logosOfHouse' | TextField;

/** One part that is not the same in two designs, as the lines somebody reads; pictures by what is read instead. */
export interface DesignDifference {
  readonly part: DesignPart;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What changed from one design to another, in the order of the editor. */
export function designDifferences(before: CertificateDesign, after: CertificateDesign): readonly DesignDifference[] {
  return [...partsOf()].flatMap(([part, read]) => {
    const [one, other] = [read(before), read(after)];
    if (JSON.stringify(one.whole) === JSON.stringify(other.whole)) return [];
    return [{ part, before: one.lines, after: other.lines }];
  });
}

interface Reading {
  readonly whole: unknown;
  readonly lines: readonly string[];
}

function* partsOf(): Generator<readonly [DesignPart, (design: CertificateDesign) => Reading]> {
  yield ['issuerLines', ({ issuerLines = [] }) => ({ whole: issuerLines, lines: issuerLines })];
  yield ['colour', ({ colour }) => lineOf(colour?.toLowerCase())];
  yield [
    'logos',
    ({ logos = [] }) => ({
      whole: logos.map(({ isOfHouse: _, ...picture }) => picture),
      lines: logos.map((it) => it.alternativeText),
    }),
  ];
  yield [
    'logosOfHouse',
    ({ logos = [] }) => textOf(logos.filter((it) => it.isOfHouse).map((it) => it.alternativeText)),
  ];
  yield ['fundingLine', ({ fundingLine }) => lineOf(fundingLine)];
  yield ['signerLine', ({ signerLine }) => lineOf(signerLine)];
  yield ['signature', ({ signature }) => ({ whole: signature ?? null, lines: linesOf(signature) })];
  for (const kind of certificateKinds) {
    for (const language of certificateLanguages) {
      for (const block of textBlocks) {
        yield [`texts.${kind}.${language}.${block}`, ({ texts }) => textOf(texts?.[kind]?.[language]?.[block])];
      }
    }
  }
}

function lineOf(text = ''): Reading {
  return { whole: text, lines: text === '' ? [] : [text] };
}

function textOf(paragraphs: readonly string[] = []): Reading {
  return { whole: paragraphs, lines: paragraphs };
}

/** A line to sign on has no words of its own. */
function linesOf(signature: DesignSignature | undefined): readonly string[] {
  return signature?.kind === 'picture' ? [signature.picture.alternativeText] : [];
}

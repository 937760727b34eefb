import {
  type CertificateDocument,
  type CertificateKind,
  type CertificateLanguage,
  certificateKinds,
  certificateLanguages,
} from '../certificate-document.ts';
import type { CertificateDesign } from '../pdf/certificate-design.ts';
import type { PrintRefusal } from '../pdf/print-refusal.ts';
import { type DesignFault, type DesignField, designFaults, writtenTexts } from './design-faults.ts';
import {
  type SampleLength,
  type SampleSource,
  type SampleWanted,
  sampleDocument,
  sampleLengths,
} from './sample-documents.ts';

/** What became of one sample. */
export type SampleAnswer =
  | { readonly kind: 'drawn'; readonly pages: number }
  | { readonly kind: 'refused'; readonly refusal: PrintRefusal }
  /** A gate stopped it: the template, the fonts or the finished file. */
  | { readonly kind: 'failed'; readonly detail: string };

export type DrawSample = (document: CertificateDocument, design: CertificateDesign) => Promise<SampleAnswer>;

/** What only shows when a page is drawn; `kind` and `language` say of which sample. */
export type ProofFault =
  | DesignFault
  | (Sample & {
      readonly code: 'too_many_pages';
      readonly field: DesignField;
      readonly pages: number;
      readonly maxPages: number;
    })
  /** The template asks for a font this house does not have. */
  | { readonly code: 'font_missing'; readonly field: 'design'; readonly font: string }
  /** The file would be no accessible or no complete one; `detail` is for whoever mends the template. */
  | (Sample & { readonly code: 'gate_closed'; readonly field: 'design'; readonly detail: string });

interface Sample {
  readonly kind: CertificateKind;
  readonly language: CertificateLanguage;
}

/**
 * How many pages a sample may take. A usual one of an event fits on one, so that nobody has to staple it; where everything
 * is as long as it gets, one more is no fault of the words.
 */
export function maxPagesOf({ kind, length }: SampleWanted): number {
  return (kind === 'series' ? 2 : 1) + (length === 'longest' ? 1 : 0);
}

/**
 * Everything that keeps a design from being used: what can be said of it as it stands, and otherwise what comes of
 * drawing every kind in every language, as usual and as long as it gets.
 *
 * @returns nothing when it may be released.
 */
export async function proveDesign(
  design: CertificateDesign,
  source: SampleSource,
  draw: DrawSample,
): Promise<readonly ProofFault[]> {
  const faults = designFaults(design);
  if (faults.length > 0) return faults;
  const found = new Map<string, ProofFault>();
  for (const wanted of everySample()) {
    const answer = await draw(sampleDocument(source, wanted), design);
    // The usual sample comes first: what it shows says more than what the longest does.
    for (const fault of sampleFaults(design, wanted, answer)) {
      if (!found.has(keyOf(fault))) found.set(keyOf(fault), fault);
    }
    // Without a font every other sample says the same.
    if ([...found.values()].some(({ code }) => code === 'font_missing')) break;
  }
  return [...found.values()];
}

/** What the answer of one sample says about the design. */
export function sampleFaults(
  design: CertificateDesign,
  wanted: SampleWanted,
  answer: SampleAnswer,
): readonly ProofFault[] {
  const { kind, language } = wanted;
  switch (answer.kind) {
    case 'refused': {
      const { refusal } = answer;
      if (refusal.code !== 'letter_not_printable') {
        return [{ code: 'gate_closed', field: 'design', kind, language, detail: refusal.code }];
      }
      return refusal.letters.flatMap((letter) =>
        fieldsWith(letter, design).map((field) => ({ code: refusal.code, letters: [letter], field })),
      );
    }
    case 'failed': {
      const font = /unknown font family: ([^"\\]+)/.exec(answer.detail)?.[1];
      if (font !== undefined) return [{ code: 'font_missing', field: 'design', font }];
      return [{ code: 'gate_closed', field: 'design', kind, language, detail: answer.detail }];
    }
    case 'drawn': {
      const maxPages = maxPagesOf(wanted);
      if (answer.pages <= maxPages) return [];
      return [
        { code: 'too_many_pages', field: longestText(design, wanted), kind, language, pages: answer.pages, maxPages },
      ];
    }
  }
}

function everySample(): readonly SampleWanted[] {
  return certificateKinds.flatMap((kind) =>
    certificateLanguages.flatMap((language) =>
      sampleLengths.map((length: SampleLength): SampleWanted => ({ kind, language, length })),
    ),
  );
}

/** The letter is told at what somebody wrote; in the data of a sample there is none that cannot be printed. */
function fieldsWith(letter: string, design: CertificateDesign): readonly DesignField[] {
  const { issuerLines = [], fundingLine = '', signerLine = '' } = design;
  const fields: readonly (readonly [DesignField, string])[] = [
    ...issuerLines.map((line, index) => [`issuerLines.${index}`, line] as const),
    ['fundingLine', fundingLine],
    ['signerLine', signerLine],
    ...writtenTexts(design).map(({ field, text }) => [field, text] as const),
  ];
  const found = fields.filter(([, text]) => text.normalize('NFC').includes(letter)).map(([field]) => field);
  return found.length > 0 ? found : ['design'];
}

/** Where there is most to shorten. */
function longestText(design: CertificateDesign, { kind, language }: SampleWanted): DesignField {
  const own = writtenTexts(design).filter((it) => it.kind === kind && it.language === language);
  return own.toSorted((a, b) => b.text.length - a.text.length)[0]?.field ?? 'design';
}

function keyOf({ field, code, ...facts }: ProofFault): string {
  return [field, code, 'kind' in facts ? `${facts.kind} ${'language' in facts ? facts.language : ''}` : ''].join(' ');
}

import {
  type CertificateKind,
  type CertificateLanguage,
  certificateKinds,
  certificateLanguages,
} from '../certificate-document.ts';
import type { CertificateDesign } from '../pdf/certificate-design.ts';
import { type LettersNotPrintable, UnprintableCertificateError } from '../pdf/print-refusal.ts';
import { printableText } from '../pdf/printable-text.ts';
import { contrastOnTint, LEAST_CONTRAST } from './colour-contrast.ts';
import {
  type AlternativeTextFault,
  alternativeTextFault,
  type DesignPicture,
  type PictureFault,
  pictureFault,
} from './design-picture.ts';
import { type DesignTexts, MAX_BLOCK_CHARACTERS, type TextBlock, textBlocks } from './design-texts.ts';
import { type PlaceholderFault, placeholderFaults } from './text-placeholders.ts';

/** Where in a design something is, as a path of names and positions. */
export type DesignField =
  /** The design as a whole: nothing somebody typed is to blame. */
  | 'design'
  | 'colour'
  | 'logos'
  | 'issuerLines'
  | 'fundingLine'
  | 'signerLine'
  | `issuerLines.${number}`
  | `logos.${number}`
  | `logos.${number}.alternativeText`
  | 'signature'
  | 'signature.alternativeText'
  | TextField;

export type TextField = `texts.${CertificateKind}.${CertificateLanguage}.${TextBlock}`;

type FaultFacts =
  | { readonly code: 'colour_malformed' }
  | { readonly code: 'colour_too_light'; readonly contrast: number }
  | { readonly code: 'too_many'; readonly max: number }
  | { readonly code: 'text_too_long'; readonly maxCharacters: number }
  | LettersNotPrintable
  | PictureFault
  | AlternativeTextFault
  | PlaceholderFault;

/** What is wrong with a design, and at which of its fields; the sentence for people is written at the edge. */
export type DesignFault = FaultFacts & { readonly field: DesignField };

export const MAX_LOGOS = 4;
export const MAX_ISSUER_LINES = 4;
export const MAX_LINE_CHARACTERS = 200;
export const MAX_FUNDING_CHARACTERS = 400;

/** Everything that can be said of a design without drawing anything. */
export function designFaults(design: CertificateDesign): readonly DesignFault[] {
  const { issuerLines = [], logos = [], fundingLine, signerLine, signature } = design;
  return [
    ...at('colour', colourFault(design.colour)),
    ...at(
      'issuerLines',
      issuerLines.length > MAX_ISSUER_LINES ? { code: 'too_many', max: MAX_ISSUER_LINES } : undefined,
    ),
    ...issuerLines.flatMap((line, index) => at(`issuerLines.${index}`, lineFault(line))),
    ...at('logos', logos.length > MAX_LOGOS ? { code: 'too_many', max: MAX_LOGOS } : undefined),
    ...logos.flatMap((logo, index) => [
      ...at(`logos.${index}`, 'png' in logo ? { code: 'drawing_expected' } : pictureFault(logo)),
      ...at(`logos.${index}.alternativeText`, alternativeFault(logo)),
    ]),
    ...at('fundingLine', lineFault(fundingLine, MAX_FUNDING_CHARACTERS)),
    ...at('signerLine', lineFault(signerLine)),
    ...(signature?.kind === 'picture'
      ? [
          ...at('signature', pictureFault(signature.picture)),
          ...at('signature.alternativeText', alternativeFault(signature.picture)),
        ]
      : []),
    ...writtenTexts(design).flatMap(({ field, kind, block, text }) => textFaults(field, kind, block, text)),
  ];
}

export interface WrittenText {
  readonly field: TextField;
  readonly kind: CertificateKind;
  readonly language: CertificateLanguage;
  readonly block: TextBlock;
  readonly text: string;
}

/** Every text of a design that says anything, with where it stands. */
export function writtenTexts({ texts = {} }: CertificateDesign): readonly WrittenText[] {
  return certificateKinds.flatMap((kind) =>
    certificateLanguages.flatMap((language) => {
      const ofLanguage: DesignTexts = texts[kind]?.[language] ?? {};
      return textBlocks.flatMap((block): WrittenText[] => {
        const text = (ofLanguage[block] ?? []).join('\n\n');
        return text.trim() === '' ? [] : [{ field: `texts.${kind}.${language}.${block}`, kind, language, block, text }];
      });
    }),
  );
}

function textFaults(field: TextField, kind: CertificateKind, block: TextBlock, text: string): readonly DesignFault[] {
  const maxCharacters = MAX_BLOCK_CHARACTERS[block];
  return [
    ...at(field, [...text].length > maxCharacters ? { code: 'text_too_long', maxCharacters } : undefined),
    ...at(field, letterFault(text)),
    ...placeholderFaults(text, kind).map((fault) => ({ ...fault, field })),
  ];
}

function colourFault(colour: string | undefined): FaultFacts | undefined {
  if (colour === undefined) return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return { code: 'colour_malformed' };
  const contrast = contrastOnTint(colour);
  // Cut, not rounded: „4,5“ must not be said of what is just below.
  return contrast < LEAST_CONTRAST ? { code: 'colour_too_light', contrast: Math.floor(contrast * 10) / 10 } : undefined;
}

function lineFault(line: string | undefined, maxCharacters = MAX_LINE_CHARACTERS): FaultFacts | undefined {
  if (line === undefined) return undefined;
  return [...line].length > maxCharacters ? { code: 'text_too_long', maxCharacters } : letterFault(line);
}

function alternativeFault({ alternativeText }: DesignPicture): FaultFacts | undefined {
  return alternativeTextFault(alternativeText) ?? letterFault(alternativeText);
}

/** Only what has no shape at all: which letters the fonts have, a sample shows. */
function letterFault(text: string): LettersNotPrintable | undefined {
  try {
    printableText(text, () => true);
    return undefined;
  } catch (error) {
    if (error instanceof UnprintableCertificateError && error.refusal.code === 'letter_not_printable') {
      return error.refusal;
    }
    throw error;
  }
}

function at(field: DesignField, fault: FaultFacts | undefined): readonly DesignFault[] {
  return fault === undefined ? [] : [{ ...fault, field }];
}

import type { CertificateKind, CertificateLanguage } from '../certificate-document.ts';
import { filledIn, type PlaceholderValues } from './text-placeholders.ts';

/**
 * Where a Land has words of its own: `intro` below the heading, `closing` before the date of issue, `remarks` beside the
 * signature. What a certificate has to say stands in the template and cannot be written away.
 */
export const textBlocks = ['intro', 'closing', 'remarks'] as const;

export type TextBlock = (typeof textBlocks)[number];

/** The paragraphs of a Land for one kind in one language. */
export type DesignTexts = { readonly [Block in TextBlock]?: readonly string[] };

/** In characters: more does not fit on the page of a usual certificate. */
export const MAX_BLOCK_CHARACTERS: Readonly<Record<TextBlock, number>> = { intro: 600, closing: 1200, remarks: 600 };

/** By kind and language; where a language is missing the certificate has only the words of the template. */
export type DesignTextsByKind = {
  readonly [Kind in CertificateKind]?: { readonly [Language in CertificateLanguage]?: DesignTexts };
};

export type FilledTexts = Readonly<Record<TextBlock, string[]>>;

/** The paragraphs of a text as somebody types it: an empty line begins a new one. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

/** The paragraphs a certificate carries; those that name something it has not are left out. */
export function fillTexts(texts: DesignTexts, values: PlaceholderValues): FilledTexts {
  const filled = (paragraphs: readonly string[] = []) => paragraphs.flatMap((it) => filledIn(it, values) ?? []);
  return { intro: filled(texts.intro), closing: filled(texts.closing), remarks: filled(texts.remarks) };
}

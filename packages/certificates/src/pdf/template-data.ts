import {
  type CertificateDocument,
  type CertificateKind,
  type CertifiedModule,
  printedName,
} from '../certificate-document.ts';
import { fillTexts } from '../design/design-texts.ts';
import { placeholderValues } from '../design/placeholder-values.ts';
import { verificationUrlForQr } from '../verification-url.ts';
import { type CertificateWords, certificateSentence, certificateWords } from '../words/certificate-words.ts';
import { type CertificateDesign, DEFAULT_COLOUR } from './certificate-design.ts';
import { checkPrintable } from './check-printable.ts';
import { type HasLetter, printableText, printableTexts } from './printable-text.ts';
import { chamberFactsOf, validityOf } from './template-facts.ts';
import { letterheadOf } from './template-letterhead.ts';
import { logosOf } from './template-pictures.ts';
import { cmeOf, signingOf } from './template-signing.ts';
import { tablesOf } from './template-tables.ts';
import type { CertificateEnclosure } from './typeset-certificate.ts';
import { drawQr } from './verification-qr.ts';

/** Exactly what `templates/certificate.typ` reads. */
export type TemplateData = ReturnType<typeof toTemplateData>;

export const regions = { de: 'DE', en: 'GB', hsb: 'DE' } as const;

/**
 * Puts the words to a document.
 *
 * @throws UnprintableCertificateError when a text in document or design has no shape on paper, something is missing that
 * has to be there, or the document is none.
 */
export function toTemplateData(
  given: CertificateDocument,
  givenDesign: CertificateDesign,
  hasLetter: HasLetter,
  copy: CopyOfCertificate = {},
) {
  const printable = (text: string) => printableText(text, hasLetter);
  const document = printableTexts(given, hasLetter);
  checkPrintable(document, copy);
  const { logos, signature, texts: ownTexts, ...designLines } = givenDesign;
  const design = printableTexts(designLines, hasLetter);
  const words = certificateWords(document.language);
  const [year, month, day] = document.issuedOn.split('-').map(Number);
  const title = words.title[document.kind];
  const writtenTexts = ownTexts?.[document.kind]?.[document.language] ?? {};
  const texts = printableTexts(fillTexts(writtenTexts, placeholderValues(document)), hasLetter);
  const signer = signingOf(document, givenDesign, words, printable);
  const showsFunders = cmeOf(document) === undefined;
  const stamp = stampOf(document.kind, copy, words);
  return {
    documentTitle: [...(stamp ? [`${stamp.stamp}:`] : []), title, document.number].join(' '),
    author: document.issuer.name,
    date: { year, month, day },
    language: document.language,
    region: regions[document.language],
    contentLanguage: document.contentLanguage,
    contentRegion: regions[document.contentLanguage],
    colour: design.colour ?? DEFAULT_COLOUR,
    letterhead: letterheadOf(design, document.issuer.name, document.land.name),
    logos: logosOf(givenDesign, printable, { showsFunders }),
    ended: stamp,
    title,
    mark: document.kind === 'partial' ? words.partialMark : null,
    intro: texts.intro,
    ...certificateSentence(document),
    name: printedName(document.holder),
    eventTitle: document.kind === 'series' ? document.curriculum.title : document.event.title,
    details: detailsOf(document, words),
    contents: document.kind === 'series' ? null : contentsOf(document.module, words),
    chambers: chamberFactsOf(document, words),
    tables: tablesOf(document, words),
    validity: validityOf(document, words),
    closing: texts.closing,
    pageLabel: words.pageLabel,
    issued: words.issuedOn(document.issuedOn),
    signer,
    // An office that signs for itself is named once.
    issuer: [document.issuer.name, ...document.issuer.addressLines].filter((line) => line !== signer.line),
    remarks: [
      ...(signer.isUnsigned && stamp === null ? [words.validWithoutSignature] : []),
      ...document.notes.map((note) => words.notes[note]),
      ...texts.remarks,
    ],
    verification: verificationOf(document, words),
    badge: words.badge,
    fundingLine: showsFunders ? (design.fundingLine ?? null) : null,
  };
}

type CopyOfCertificate = Pick<CertificateEnclosure, 'ended' | 'isSpecimen'>;

/** What is said across and above a file that nobody may take for a valid certificate. */
function stampOf(
  kind: CertificateKind,
  { ended, isSpecimen }: CopyOfCertificate,
  { copies, specimen }: CertificateWords,
) {
  if (isSpecimen) return { stamp: specimen.stamp, line: specimen.line(kind) };
  return ended === undefined
    ? null
    : { stamp: copies[ended.status].stamp, line: copies[ended.status].since(ended.on, kind) };
}

/** The small print below the sentence. */
function detailsOf(document: CertificateDocument, words: CertificateWords): string[] {
  switch (document.kind) {
    case 'attendance':
    case 'partial':
      return [
        words.inHours(document.attendance.attendedUnits),
        ...(document.speakers?.length ? [words.taughtBy(document.speakers)] : []),
      ];
    case 'speaker':
      return [words.inHours(document.unitsTaught)];
    case 'series': {
      const { curriculum, ruleVersion, attendance } = document;
      const curriculumLine = words.transcript.curriculum(curriculum.code, curriculum.version, ruleVersion);
      return [curriculumLine, words.inHours(attendance.attendedUnits)];
    }
  }
}

function contentsOf(module: CertifiedModule | undefined, words: CertificateWords) {
  if (module === undefined) return null;
  const { code, version, title, learningOutcome } = module;
  return { heading: words.contents, label: words.module(code, version), title, learningOutcome };
}

function verificationOf({ number, verificationUrl }: CertificateDocument, words: CertificateWords) {
  const qr = drawQr(verificationUrlForQr(verificationUrl));
  return {
    heading: words.verification,
    hint: words.verificationHint,
    number,
    url: verificationUrl,
    urlText: verificationUrl.replace(/^https?:\/\//, ''),
    qrSvg: qr.svg,
    qrMillimetres: qr.millimetres,
    qrAlt: words.qrCode(number),
  };
}

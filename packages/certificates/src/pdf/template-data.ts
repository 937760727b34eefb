import type { CertificateDocument, CertifiedModule } from '../certificate-document.ts';
import { printedName } from '../certificate-document.ts';
import { verificationUrlForQr } from '../verification-url.ts';
import { type CertificateWords, certificateSentence, certificateWords } from '../words/certificate-words.ts';
import { type CertificateDesign, DEFAULT_COLOUR } from './certificate-design.ts';
import { printableTexts } from './printable-text.ts';
import { chamberFactsOf, validityOf } from './template-facts.ts';
import { tablesOf } from './template-tables.ts';
import { drawQr } from './verification-qr.ts';

/** Exactly what `templates/certificate.typ` reads. */
export type TemplateData = ReturnType<typeof toTemplateData>;

// ISO 3166-1: Upper Sorbian is spoken in Saxony.
const regions = { de: 'DE', en: 'GB', hsb: 'DE' } as const;

/**
 * Puts the words to a document.
 *
 * @throws UnprintableCertificateError when a text in document or design has no shape on paper.
 */
export function toTemplateData(given: CertificateDocument, givenDesign: CertificateDesign) {
  const document = printableTexts(given);
  const { logo, ...designTexts } = givenDesign;
  const design = printableTexts(designTexts);
  const words = certificateWords(document.language);
  const [year, month, day] = document.issuedOn.split('-').map(Number);
  const title = words.title[document.kind];
  const hasRoomToSign = design.signatureLine === true;
  return {
    documentTitle: `${title} ${document.number}`,
    author: document.issuer.name,
    date: { year, month, day },
    language: document.language,
    region: regions[document.language],
    contentLanguage: document.contentLanguage,
    contentRegion: regions[document.contentLanguage],
    colour: design.colour ?? DEFAULT_COLOUR,
    letterhead: design.issuerLines ?? [document.issuer.name, document.land.name],
    logo: logo === undefined ? null : { svg: logo.svg, alt: printableTexts(logo.alternativeText) },
    title,
    mark: document.kind === 'partial' ? words.partialMark : null,
    ...certificateSentence(document),
    name: printedName(document.holder),
    eventTitle: document.kind === 'series' ? document.curriculum.title : document.event.title,
    details: detailsOf(document, words),
    contents: document.kind === 'series' ? null : contentsOf(document.module, words),
    chamber: chamberFactsOf(document, words),
    tables: tablesOf(document, words),
    validity: validityOf(document, words),
    issued: words.issuedOn(document.issuedOn),
    signer: { line: document.signerLine, hasRoomToSign },
    // An office that signs for itself is named once.
    issuer: [document.issuer.name, ...document.issuer.addressLines].filter((line) => line !== document.signerLine),
    remarks: [
      ...(hasRoomToSign ? [] : [words.validWithoutSignature]),
      ...document.notes.map((note) => words.notes[note]),
    ],
    verification: verificationOf(document, words),
    fundingLine: design.fundingLine ?? null,
  };
}

/** The small print below the sentence. */
function detailsOf(document: CertificateDocument, words: CertificateWords): string[] {
  switch (document.kind) {
    case 'attendance':
    case 'partial':
      return [words.inHours(document.attendance.attendedUnits)];
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

import { dateOf } from '@netzwerkstatt/domain';
import type { CertificateDocument } from '../certificate-document.ts';
import { printedName } from '../certificate-document.ts';
import { daysOf } from '../certified-days.ts';
import { verificationUrlForQr } from '../verification-url.ts';
import { certificateWords } from '../words/certificate-words.ts';
import { type CertificateDesign, DEFAULT_COLOUR } from './certificate-design.ts';
import { printableTexts } from './printable-text.ts';
import { drawQr } from './verification-qr.ts';

/** Exactly what `templates/certificate.typ` reads. */
export type TemplateData = ReturnType<typeof toTemplateData>;

const regions = { de: 'DE', en: 'GB' } as const;

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
  const days = daysOf(document);
  const [year, month, day] = document.issuedOn.split('-').map(Number);
  const title = words.title[document.kind];
  const qr = drawQr(verificationUrlForQr(document.verificationUrl));
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
    opening: words.opening,
    name: printedName(document.holder),
    beforeTitle: words.beforeTitle(document.event.kind, days, document.event),
    eventTitle: document.event.title,
    afterTitle: words.afterTitle(document.attendance, days, document.event),
    inHours: words.inHours(document.attendance.attendedUnits),
    contents:
      document.module === undefined
        ? null
        : {
            heading: words.contents,
            label: words.module(document.module.code, document.module.version),
            title: document.module.title,
            learningOutcome: document.module.learningOutcome,
          },
    sessions: {
      heading: words.sessions,
      columns: words.sessionColumns,
      rows: document.sessions.map((session) => ({
        day: words.day(dateOf(session.startsAt)),
        title: session.title ?? null,
        time: words.time(session.startsAt, session.endsAt),
        place: words.place(document.event),
        length: words.sessionLength(session.teachingMinutes),
      })),
    },
    issued: words.issuedOn(document.issuedOn),
    signer: { line: document.signerLine, hasRoomToSign },
    // An office that signs for itself is named once.
    issuer: [document.issuer.name, ...document.issuer.addressLines].filter((line) => line !== document.signerLine),
    remarks: [
      ...(hasRoomToSign ? [] : [words.validWithoutSignature]),
      ...document.notes.map((note) => words.notes[note]),
    ],
    verification: {
      heading: words.verification,
      hint: words.verificationHint,
      number: document.number,
      url: document.verificationUrl,
      urlText: document.verificationUrl.replace(/^https?:\/\//, ''),
      qrSvg: qr.svg,
      qrMillimetres: qr.millimetres,
      qrAlt: words.qrCode(document.number),
    },
    fundingLine: design.fundingLine ?? null,
  };
}

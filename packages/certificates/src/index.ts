export * from './attendance-basis.ts';
export * from './certificate.ts';
export * from './certificate-basis.ts';
export * from './certificate-document.ts';
export * from './certificate-number.ts';
export * from './certified-days.ts';
export * from './chamber-attendance.ts';
export * from './chamber-regimes.ts';
export * from './chamber-statement.ts';
export * from './compose-certificate-document.ts';
export * from './decide-certificate.ts';
export * from './design/design-differences.ts';
export * from './design/design-faults.ts';
export * from './design/design-picture.ts';
export * from './design/design-texts.ts';
export * from './design/merge-designs.ts';
export * from './design/placeholder-examples.ts';
export * from './design/prove-design.ts';
export * from './design/sample-documents.ts';
export {
  type PlaceholderFault,
  placeholderIn,
  placeholdersOf,
  type TextPlaceholder,
  textPlaceholders,
} from './design/text-placeholders.ts';
export { type CertificateDesign, DEFAULT_COLOUR, type DesignSignature } from './pdf/certificate-design.ts';
export type { LettersNotPrintable, PrintRefusal } from './pdf/print-refusal.ts';
export * from './proof-account/index.ts';
export * from './public-answer.ts';
export * from './reading/read-certificate-document.ts';
export * from './recognition/index.ts';
export * from './rules/index.ts';
export * from './series-facts.ts';
export * from './speaker-facts.ts';
export * from './verification-url.ts';
export * from './without-holder.ts';
export { type CertificateWords, type CertifiedPlace, certificateWords } from './words/certificate-words.ts';
export * from './words/printed-field-names.ts';
export type { StatementLanguage } from './words/statement-words.ts';

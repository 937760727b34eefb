export { type DesignPicture, MAX_PICTURE_BYTES } from '../design/design-picture.ts';
export { type CertificateDesign, checkDesign, DEFAULT_COLOUR, type DesignSignature } from './certificate-design.ts';
export {
  type CertificateRenderer,
  type CertificateRendererOptions,
  createCertificateRenderer,
  type DrawnSample,
  renderCertificate,
} from './certificate-renderer.ts';
export { type LettersNotPrintable, type PrintRefusal, UnprintableCertificateError } from './print-refusal.ts';
export {
  createPrintRunRenderer,
  type PrintRun,
  type PrintRunRenderer,
  type RenderedPrintRun,
} from './print-run-renderer.ts';
export { createStatementRenderer, type StatementRenderer } from './statement-renderer.ts';
export type { CertificateEnclosure, RenderedCertificate } from './typeset-certificate.ts';
export { unprintableLetters } from './unprintable-letters.ts';

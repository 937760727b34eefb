export type { CertificateDesign } from './certificate-design.ts';
export {
  type CertificateRenderer,
  type CertificateRendererOptions,
  createCertificateRenderer,
} from './certificate-renderer.ts';
export { type PrintRefusal, UnprintableCertificateError } from './printable-text.ts';
export type { RenderedCertificate } from './typeset-certificate.ts';

export * from './certificate.ts';
export * from './certificate-document.ts';
export * from './certificate-number.ts';
export * from './certified-days.ts';
export * from './compose-certificate-document.ts';
export * from './decide-certificate.ts';
export * from './public-answer.ts';
export * from './verification-url.ts';
export { type CertificateWords, type CertifiedPlace, certificateWords } from './words/certificate-words.ts';

export * from './count-proof.ts';
export * from './decide-about-proof.ts';
export * from './external-proof.ts';
export * from './proof-account.ts';
export * from './proof-entry.ts';
export * from './proof-of-certificate.ts';
export * from './proof-period.ts';
export * from './proof-statement.ts';

export * from './allocation-policy.ts';
export * from './find-transfer-hindrance.ts';
export * from './is-kept.ts';
export * from './kept-seats.ts';
export * from './parse-allocation-policy.ts';
export * from './seat-tally.ts';
export * from './seat-voucher.ts';
export * from './traits.ts';

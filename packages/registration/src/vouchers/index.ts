export * from './decide-vouchers.ts';
export * from './keeping-voucher.ts';
export * from './voucher-code.ts';
export * from './voucher-uses.ts';

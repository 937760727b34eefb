import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { createVoucherCode, parseVoucherCode, VOUCHER_CODE_BYTES } from './voucher-code.ts';

const secret = fc.uint8Array({ minLength: VOUCHER_CODE_BYTES, maxLength: VOUCHER_CODE_BYTES });

property.prop([secret])('a code is read however it is typed', (bytes) => {
  const code = createVoucherCode(bytes);
  const typed = [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    ` ${code.replaceAll('-', ' ')} `,
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
  ];
  expect(typed.map(parseVoucherCode)).toEqual(typed.map(() => ({ ok: true, value: code })));
});

property.prop([secret, fc.nat({ max: 7 })])('one wrong letter is found', (bytes, place) => {
  const code = createVoucherCode(bytes).replaceAll('-', '');
  const wrong = code[place] === '7' ? '8' : '7';
  expect(parseVoucherCode(code.slice(0, place) + wrong + code.slice(place + 1))).toEqual({
    ok: false,
    refusal: { code: 'voucher_code_mistyped' },
  });
});

test.for(['', '4K7-P2M', '4K7-P2M-9XQ-1', '4K7-P2M-9XÄ', 'Gutschein'])('„%s“ is no code', (typed) => {
  expect(parseVoucherCode(typed)).toEqual({ ok: false, refusal: { code: 'voucher_code_malformed' } });
});

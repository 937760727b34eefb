import { expect, test } from 'vitest';
import { proofMediaTypeOf } from './proof-file.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (it) => Number.parseInt(it, 16));

test.for([
  { what: 'a document', hex: '255044462d312e37', type: 'application/pdf' },
  { what: 'a drawing', hex: '89504e470d0a1a0a00', type: 'image/png' },
  { what: 'a photograph', hex: 'ffd8ffe000', type: 'image/jpeg' },
  { what: 'a document behind something else', hex: '3c255044462d', type: undefined },
  { what: 'an archive', hex: '504b0304', type: undefined },
  { what: 'the beginning of a document', hex: '25504446', type: undefined },
  { what: 'nothing', hex: '', type: undefined },
])('$what is $type by its first bytes', ({ hex, type }) => {
  expect(proofMediaTypeOf(bytes(hex))).toBe(type);
});

import { expect, test } from 'vitest';
import { MAX_PICTURE_BYTES } from '../design/design-picture.ts';
import { onePixel } from '../testing/pictures.ts';
import { type CertificateDesign, checkDesign } from './certificate-design.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';

test.for<CertificateDesign>([
  {},
  { colour: '#1D3F77', logos: [{ svg: drawing, alternativeText: 'Wappen' }] },
  { colour: '#6f6f6f' },
  { signature: { kind: 'picture', picture: { png: onePixel, alternativeText: 'Unterschrift' } } },
])('$colour can be printed', (design) => {
  expect(checkDesign(design)).toBe(design);
});

test.for<{ rule: string; design: CertificateDesign }>([
  { rule: 'a colour without enough contrast on its own tint', design: { colour: '#767676' } },
  { rule: 'a colour by name', design: { colour: 'green' } },
  {
    rule: 'a logo without words for those who do not see it',
    design: { logos: [{ svg: drawing, alternativeText: ' ' }] },
  },
  {
    rule: 'a logo with a picture inside',
    design: { logos: [{ svg: drawing.replace('<path', '<image href="data:,"/><path'), alternativeText: 'Wappen' }] },
  },
  {
    rule: 'a logo with letters in a font of its own',
    design: { logos: [{ svg: drawing.replace('<path', '<text>A</text><path'), alternativeText: 'Wappen' }] },
  },
  { rule: 'a logo that is no drawing', design: { logos: [{ svg: 'data:image/png', alternativeText: 'Wappen' }] } },
  {
    rule: 'a signature that is no PNG',
    design: { signature: { kind: 'picture', picture: { png: btoa('GIF89a'), alternativeText: 'Unterschrift' } } },
  },
  {
    rule: 'a picture that is too big for hundreds of files',
    design: { logos: [{ svg: `${drawing}${' '.repeat(MAX_PICTURE_BYTES)}`, alternativeText: 'Wappen' }] },
  },
  {
    rule: 'a fifth logo',
    design: { logos: Array.from({ length: 5 }, () => ({ svg: drawing, alternativeText: 'Wappen' })) },
  },
])('$rule is refused before the first certificate', ({ design }) => {
  expect(() => checkDesign(design)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { type CertificateDesign, checkDesign } from './certificate-design.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';

test.for<CertificateDesign>([
  {},
  { colour: '#1D3F77', logo: { svg: drawing, alternativeText: 'Wappen' } },
  { colour: '#767676' },
])('$colour can be printed', (design) => {
  expect(checkDesign(design)).toBe(design);
});

test.for<{ rule: string; design: CertificateDesign }>([
  { rule: 'a colour without enough contrast', design: { colour: '#777777' } },
  { rule: 'a colour by name', design: { colour: 'green' } },
  {
    rule: 'a logo without words for those who do not see it',
    design: { logo: { svg: drawing, alternativeText: ' ' } },
  },
  {
    rule: 'a logo with a picture inside',
    design: { logo: { svg: drawing.replace('<path', '<image href="data:,"/><path'), alternativeText: 'Wappen' } },
  },
  {
    rule: 'a logo with letters in a font of its own',
    design: { logo: { svg: drawing.replace('<path', '<text>A</text><path'), alternativeText: 'Wappen' } },
  },
  { rule: 'a logo that is no drawing', design: { logo: { svg: 'data:image/png', alternativeText: 'Wappen' } } },
])('$rule is refused before the first certificate', ({ design }) => {
  expect(() => checkDesign(design)).toThrow(RangeError);
});

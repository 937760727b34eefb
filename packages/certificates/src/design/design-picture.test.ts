import { expect, test } from 'vitest';
import { onePixel } from '../testing/pictures.ts';
import { alternativeTextFault, pictureFault } from './design-picture.ts';

const drawingFault = (svg: string) => pictureFault({ svg, alternativeText: '' });
const scanFault = (png: string) => pictureFault({ png, alternativeText: '' });

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';
const within = (part: string) => drawing.replace('<path', `${part}<path`);

test.for([
  drawing,
  `<?xml version="1.0"?>\n<!-- by hand -->\n${drawing}`,
  within('<defs><linearGradient id="a"><stop/></linearGradient></defs><rect fill="url(#a)"/>'),
  within('<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example/"/><metadata><rdf:RDF/></metadata>'),
])('shapes, and what drawing programs note for themselves, are a drawing: %#', (svg) => {
  expect(drawingFault(svg)).toBeUndefined();
});

test.for([
  { rule: 'a picture', part: 'image', svg: within('<image href="data:image/png;base64,AAAA"/>') },
  { rule: 'letters', part: 'text', svg: within('<text>A</text>') },
  { rule: 'a style sheet', part: 'style', svg: within('<style>path{fill:red}</style>') },
  { rule: 'a script', part: 'script', svg: within('<script>1</script>') },
  { rule: 'repetition', part: 'use', svg: within('<use href="#a"/>') },
  { rule: 'a filter, which would become a picture', part: 'filter', svg: within('<filter id="a"/>') },
  { rule: 'an address', part: 'href', svg: within('<g xlink:href="https://elsewhere.example/"/>') },
  { rule: 'an address in a style', part: 'url', svg: within('<g style="fill:url(https://elsewhere.example/)"/>') },
  { rule: 'an entity', part: 'entity', svg: within('<title><![CDATA[Netz]]></title>') },
  {
    rule: 'an element under another name',
    part: 'xmlns',
    svg: within('<g xmlns:dc="http://www.w3.org/2000/svg"><dc:text>A</dc:text></g>'),
  },
])('$rule makes it more than a drawing', ({ part, svg }) => {
  expect(drawingFault(svg)).toEqual({ code: 'drawing_has_more', part });
});

test('something else, or too much of it, is no drawing for a certificate', () => {
  expect(drawingFault('data:image/png;base64,AAAA')).toEqual({ code: 'drawing_expected' });
  expect(drawingFault(`<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`)).toEqual({ code: 'drawing_expected' });
  expect(drawingFault(within(`<path d="${'h1'.repeat(100_000)}"/>`))).toEqual({
    code: 'picture_too_large',
    maxKilobytes: 200,
  });
});

test('a scanned signature is a PNG, and nothing that is not', () => {
  expect(scanFault(onePixel)).toBeUndefined();
  for (const other of ['', '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMC', 'iVBORw0KGgo"/><script>']) {
    expect(scanFault(other)).toEqual({ code: 'png_expected' });
  }
});

test.for([
  { text: ' ', code: 'alternative_text_missing' },
  { text: 'wappen_2023.svg', code: 'alternative_text_says_nothing' },
  { text: 'Logo', code: 'alternative_text_says_nothing' },
  { text: 'Bild 2', code: 'alternative_text_says_nothing' },
  { text: 'a'.repeat(201), code: 'text_too_long' },
])('„$text“ tells nobody what there is to see', ({ text, code }) => {
  expect(alternativeTextFault(text)?.code).toBe(code);
});

test.for(['Logo: ein Netz', 'Wappen des Freistaates Sachsen', 'Unterschrift von Jana Beispiel'])(
  '„%s“ says what there is to see',
  (text) => {
    expect(alternativeTextFault(text)).toBeUndefined();
  },
);

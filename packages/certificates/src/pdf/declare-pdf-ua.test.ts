import { expect, test } from 'vitest';
import { declarePdfUa } from './declare-pdf-ua.ts';
import { objectOf, partsOf, readPdf, referenceIn, writePdf } from './pdf-file.ts';

const xmp = [
  '<x:xmpmeta><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><dc:title>Ü</dc:title>',
  '<pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas>',
  '<pdfaid:part>2</pdfaid:part></rdf:Description></x:xmpmeta>',
].join('');

/** The smallest file with what is changed and what is not. */
function aPdf({ metadata = xmp, viewer = '/ViewerPreferences <<\n    /Direction /L2R\n  >>' } = {}): Uint8Array {
  const length = Buffer.byteLength(metadata);
  const objects = [
    '1 0 obj\n<<\n  /Type /Pages\n  /Kids []\n>>\nendobj\n\n',
    `2 0 obj\n<<\n  /Length ${length}\n  /Type /Metadata\n>>\nstream\n${metadata}\nendstream\nendobj\n\n`,
    `3 0 obj\n<<\n  /Type /Catalog\n  /Pages 1 0 R\n  /Metadata 2 0 R\n  ${viewer}\n>>\nendobj\n\n`,
  ];
  return writePdf({
    header: Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n\n', 'latin1'),
    objects: new Map(objects.map((object, index) => [index + 1, Buffer.from(object)])),
    trailer: '<<\n  /Size 4\n  /Root 3 0 R\n>>',
  });
}

test('a file is written as it was read', () => {
  expect(writePdf(readPdf(aPdf()))).toEqual(aPdf());
});

test('the file says that it is PDF/UA-1, and shows its title', () => {
  const file = declarePdfUa(readPdf(aPdf()));
  const { stream } = partsOf(objectOf(file, 2));
  expect(partsOf(objectOf(file, 3)).dictionary).toBe(
    '3 0 obj\n<<\n  /Type /Catalog\n  /Pages 1 0 R\n  /Metadata 2 0 R\n  /ViewerPreferences <<\n    /DisplayDocTitle true\n    /Direction /L2R\n  >>\n>>\nendobj\n\n',
  );
  expect(stream.toString()).toMatchInlineSnapshot(
    `"<x:xmpmeta><rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><dc:title>Ü</dc:title><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas><pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part></rdf:Description></x:xmpmeta>"`,
  );
  expect(objectOf(file, 2).toString().endsWith('</x:xmpmeta>\nendstream\nendobj\n\n')).toBe(true);
});

test('what it does not change stays as it is', () => {
  expect(objectOf(declarePdfUa(readPdf(aPdf())), 1)).toEqual(objectOf(readPdf(aPdf()), 1));
});

test.for([
  { rule: 'a file that says it already', pdf: writePdf(declarePdfUa(readPdf(aPdf()))) },
  { rule: 'metadata without the mark of PDF/A', pdf: aPdf({ metadata: xmp.replace('pdfaid:part', 'other') }) },
  { rule: 'a catalogue without preferences', pdf: aPdf({ viewer: '' }) },
  { rule: 'a file that is no PDF', pdf: new TextEncoder().encode('%PDF') },
])('$rule is not guessed at', ({ pdf }) => {
  expect(() => declarePdfUa(readPdf(pdf))).toThrow(Error);
});

test('a table that points elsewhere is found', () => {
  const shifted = Buffer.from(aPdf()).toString('latin1').replace('0000000016', '0000000017');
  expect(() => readPdf(Buffer.from(shifted, 'latin1'))).toThrow('object 1 is not where the file says');
});

test('a reference that is missing is named', () => {
  expect(() => referenceIn('<< /Root 3 0 R >>', 'Metadata')).toThrow('the PDF names no Metadata');
});

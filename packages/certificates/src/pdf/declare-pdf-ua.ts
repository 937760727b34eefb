import { objectOf, type PdfFile, partsOf, referenceIn } from './pdf-file.ts';

const identification = '<pdfuaid:part>1</pdfuaid:part>';
const namespace = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
/** PDF/A wants every schema described that it does not know itself. */
const schema = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>',
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/**
 * Lets a PDF/A-2a file say that it is PDF/UA-1 as well. Typst 0.14 exports one standard at a time, so the content has
 * to have passed its PDF/UA export before; what differs are two objects, the catalogue and the metadata.
 */
export function declarePdfUa(file: PdfFile): PdfFile {
  const catalogue = referenceIn(file.trailer, 'Root');
  const { dictionary } = partsOf(objectOf(file, catalogue));
  const metadata = referenceIn(dictionary, 'Metadata');
  const objects = new Map(file.objects);
  objects.set(catalogue, withDisplayedTitle(dictionary));
  objects.set(metadata, withIdentification(file, metadata));
  return { ...file, objects };
}

/** ISO 14289-1, 7.1: the window shows the title of the document, not the name of the file. */
function withDisplayedTitle(catalogue: string): Buffer {
  return Buffer.from(insert(catalogue, '/ViewerPreferences <<', '\n    /DisplayDocTitle true', 'after'), 'latin1');
}

function withIdentification(file: PdfFile, number: number): Buffer {
  const { dictionary, stream } = partsOf(objectOf(file, number));
  if (dictionary.includes('/Filter')) throw new Error('the metadata of a PDF/A file is not compressed');
  let xmp = stream.toString('utf8');
  if (xmp.includes('pdfuaid:')) throw new Error('the file says already that it is PDF/UA');
  xmp = insert(xmp, '<rdf:Description rdf:about=""', namespace, 'after');
  xmp = insert(xmp, '<pdfaid:part>', identification, 'before');
  xmp = insert(xmp, '<pdfaExtension:schemas><rdf:Bag>', schema, 'after');
  const content = Buffer.from(xmp, 'utf8');
  const head = dictionary.replace(/\/Length \d+/, `/Length ${content.length}`);
  return Buffer.concat([Buffer.from(`${head}\nstream\n`, 'latin1'), content, Buffer.from('\nendstream\nendobj\n\n')]);
}

/** @throws Error when the place is missing or not the only one: the file is not what this was written for. */
function insert(text: string, place: string, addition: string, side: 'before' | 'after'): string {
  const at = text.indexOf(place);
  if (at < 0 || text.indexOf(place, at + 1) >= 0) throw new Error(`${place} is not there exactly once`);
  const cut = side === 'before' ? at : at + place.length;
  return text.slice(0, cut) + addition + text.slice(cut);
}

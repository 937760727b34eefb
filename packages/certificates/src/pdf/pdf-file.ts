/** A PDF as its writer left it: numbered objects one after the other, then one plain cross-reference table. */
export interface PdfFile {
  /** Everything before the first object. */
  readonly header: Buffer;
  /** By number, each from `7 0 obj` to `endobj`, in the order of the file. */
  readonly objects: ReadonlyMap<number, Buffer>;
  /** The trailer's dictionary, which names the catalogue. */
  readonly trailer: string;
}

const entryShape = /(\d{10}) (\d{5}) ([nf])/g;

/** @throws Error when the file is laid out in any other way: Typst changed, and what builds on this must be looked at. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1]);
  const end = file.subarray(tableAt || file.length).toString('latin1');
  const trailer = /^xref\s+0 \d+\s[\s\S]*?trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(end)?.[1];
  if (trailer === undefined) throw new Error('not the kind of PDF that Typst writes');
  const starts = [...end.slice(0, end.indexOf('trailer')).matchAll(entryShape)]
    .flatMap(([, offset, , kind], number) => (kind === 'n' ? [{ number, offset: Number(offset) }] : []))
    .toSorted((a, b) => a.offset - b.offset);
  const objects = new Map<number, Buffer>();
  starts.forEach(({ number, offset }, index) => {
    const object = file.subarray(offset, starts[index + 1]?.offset ?? tableAt);
    if (!object.subarray(0, 16).toString('latin1').startsWith(`${number} 0 obj`)) {
      throw new Error(`object ${number} is not where the file says`);
    }
    objects.set(number, object);
  });
  return { header: file.subarray(0, starts[0]?.offset ?? 0), objects, trailer };
}

/** The same objects with a fresh cross-reference table. */
export function writePdf({ header, objects, trailer }: PdfFile): Uint8Array<ArrayBuffer> {
  const size = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: size }, (_, number) => (number === 0 ? `${'0'.repeat(10)} 65535 f\r\n` : ''));
  let offset = header.length;
  for (const [number, object] of objects) {
    entries[number] = `${String(offset).padStart(10, '0')} 00000 n\r\n`;
    offset += object.length;
  }
  if (entries.includes('')) throw new Error('the numbers of the objects have a gap');
  const end = `xref\n0 ${size}\n${entries.join('')}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF`;
  return Uint8Array.from(Buffer.concat([header, ...objects.values(), Buffer.from(end, 'latin1')]));
}

/** The number a dictionary points to: 46 for `/Metadata 46 0 R`. */
export function referenceIn(dictionary: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (number === undefined) throw new Error(`the PDF names no ${key}`);
  return Number(number);
}

/** @throws Error when there is no such object. */
export function objectOf({ objects }: PdfFile, number: number): Buffer {
  const object = objects.get(number);
  if (object === undefined) throw new Error(`the PDF has no object ${number}`);
  return object;
}

/** An object's dictionary and, where it has one, its stream as it is stored. */
export function partsOf(object: Buffer): { readonly dictionary: string; readonly stream: Buffer } {
  const streamAt = object.indexOf('\nstream\n');
  if (streamAt < 0) return { dictionary: object.toString('latin1'), stream: Buffer.alloc(0) };
  const dictionary = object.subarray(0, streamAt).toString('latin1');
  const start = streamAt + '\nstream\n'.length;
  return { dictionary, stream: object.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1])) };
}

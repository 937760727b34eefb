import type { PdfFile } from '../pdf/pdf-file.ts';

/** What an incremental update (ISO 32000-1, 7.5.6) adds: new objects, and newer ones of numbers that are there. */
export type AppendedObjects = ReadonlyMap<number, string>;

/**
 * The same bytes with objects written behind them. Nothing of what was there is touched, and the trailer keeps the
 * identity of the file, which PDF/A asks for.
 */
export function appendObjects(pdf: Uint8Array, { trailer }: PdfFile, objects: AppendedObjects): Buffer {
  const parts: Buffer[] = [Buffer.from(pdf), Buffer.from('\n')];
  let offset = pdf.length + 1;
  const entries: string[] = [];
  for (const [number, content] of [...objects].toSorted(([a], [b]) => a - b)) {
    const object = Buffer.from(`${number} 0 obj\n${content}\nendobj\n`, 'latin1');
    entries.push(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n\r\n`);
    parts.push(object);
    offset += object.length;
  }
  const size = Math.max(sizeOf(trailer), ...[...objects.keys()].map((number) => number + 1));
  const next = trailer.replace(/\/Size \d+/, `/Size ${size}`).replace(/>>\s*$/, `  /Prev ${startOfTable(pdf)}\n>>`);
  const end = `xref\n${entries.join('')}trailer\n${next}\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}

/** One more than the highest number of an object. */
export function sizeOf(trailer: string): number {
  return Number(/\/Size (\d+)/.exec(trailer)?.[1]);
}

function startOfTable(pdf: Uint8Array): string {
  const end = Buffer.from(pdf.subarray(-64)).toString('latin1');
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1];
  if (start === undefined) throw new Error('the PDF does not say where its objects are');
  return start;
}

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inFolder } from './verify-seal.ts';

/** What a program of other people says about a file; its path stands where `words` say `$FILE`. */
export function askAbout(pdf: Uint8Array, program: string, ...words: string[]): SpawnSyncReturns<string> {
  return inFolder({ 'certificate.pdf': pdf }, (folder) => {
    const path = join(folder, 'certificate.pdf');
    const answer = spawnSync(
      program,
      words.map((word) => (word === '$FILE' ? path : word)),
      { encoding: 'utf8' },
    );
    if (answer.error) throw answer.error;
    return answer;
  });
}

/** Poppler's lines „Pages: 1“ by their name. */
export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = askAbout(pdf, 'pdfinfo', '$FILE').stdout.matchAll(/^([^:\n]+):\s+(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** Of every font its columns „emb“, „sub“, „uni“. */
export function fontsIn(pdf: Uint8Array): string[] {
  const [, , ...rows] = askAbout(pdf, 'pdffonts', '$FILE').stdout.trimEnd().split('\n');
  return rows.map((row) => row.trim().split(/\s+/).slice(-5, -2).join(' '));
}

interface QpdfObject {
  readonly value: Readonly<Record<string, unknown>>;
}

/** The catalogue as qpdf reads it, and the titles of the bookmarks with the number of those below. */
export function catalogueOf(pdf: Uint8Array) {
  const read = JSON.parse(askAbout(pdf, 'qpdf', '--json=2', '$FILE').stdout);
  const objects: Readonly<Record<string, QpdfObject>> = read.qpdf[1];
  const trailer = objects['trailer']?.value;
  const catalogue = objects[`obj:${trailer?.['/Root']}`]?.value ?? {};
  const bookmarks: { title: string; kids: unknown[] }[] = read.outlines;
  return { catalogue, bookmarks: bookmarks.map(({ title, kids }) => ({ title, below: kids.length })) };
}

/** What a camera reads on a page, drawn with so many pixels to the inch. */
export function codeOn(pdf: Uint8Array, dotsPerInch: number): string {
  return inFolder({ 'certificate.pdf': pdf }, (folder) => {
    const page = join(folder, 'page');
    const drawn = ['-r', `${dotsPerInch}`, '-png', '-singlefile', join(folder, 'certificate.pdf'), page];
    spawnSync('pdftoppm', drawn);
    return spawnSync('zbarimg', ['--nodbus', '-q', '--raw', `${page}.png`], { encoding: 'utf8' }).stdout;
  });
}

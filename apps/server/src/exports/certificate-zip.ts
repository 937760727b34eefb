import { type PassThrough, Readable } from 'node:stream';
import type { CertificateFiles, ListedCertificateFile } from '@netzwerkstatt/application';
import { foldForSearch } from '@netzwerkstatt/domain';
import yazl from 'yazl';

/** All files in one archive, one read after the other as fast as the reader takes them: it is never in memory as a whole. */
export function certificateZip({ files, read }: CertificateFiles): Readable {
  const zip = new yazl.ZipFile();
  for (const [index, file] of files.entries()) {
    // Typst has packed them already.
    const options = { compress: false, mtime: new Date(file.issuedAt) };
    zip.addReadStreamLazy(nameInZip(file, index + 1, files.length), options, (callback) => {
      read(file.id).then(
        (content) =>
          content ? callback(null, Readable.from([content])) : callback(new Error('a file is gone'), gone()),
        (error: unknown) => callback(error, gone()),
      );
    });
  }
  zip.end();
  const archive = zip.outputStream as PassThrough;
  // An archive that is not complete must not look as if it were.
  zip.on('error', (error: Error) => archive.destroy(error));
  return archive;
}

const gone = () => Readable.from([]);

/** `007-krawc-TB-4K7P-2M9X-QW31.pdf`: in the order of the names in every program, in letters every system can write. */
export function nameInZip(
  { familyName, number }: Pick<ListedCertificateFile, 'familyName' | 'number'>,
  position: number,
  count: number,
): string {
  const digits = Math.max(3, String(count).length);
  const name = foldForSearch(familyName)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return [String(position).padStart(digits, '0'), name, number]
    .filter((part) => part !== '')
    .join('-')
    .concat('.pdf');
}

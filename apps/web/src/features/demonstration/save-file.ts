import { saveBlob } from '../../lib/save-blob.ts';

/** A file as it comes with an answer. */
export interface EncodedFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** How large a file is, in bytes. */
export function sizeOf({ base64 }: Pick<EncodedFile, 'base64'>): number {
  return (base64.length / 4) * 3 - (base64.match(/=+$/)?.[0].length ?? 0);
}

/** Hands a file to the browser, which saves it. */
export function saveFile({ name, type, base64 }: EncodedFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  saveBlob(name, new Blob([bytes], { type }));
}

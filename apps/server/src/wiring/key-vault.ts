import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets in the database that the database alone does not tell. */
export interface KeyVault {
  /** @param label - What the secret is; it opens only under the same label. */
  seal(secret: string, label: string): Uint8Array;
  /** @throws Error when it was sealed under another secret of the house or another label, or was changed. */
  open(sealed: Uint8Array, label: string): string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under a key derived from the secret of the house (RFC 5869). */
export function createKeyVault(secret: string): KeyVault {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'netzwerkstatt issuing keys', 32));
  return {
    seal(text, label) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(label));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    },
    open(sealed, label) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(label)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Clock } from '@netzwerkstatt/application';
import { createKeySigner, SealError, type SealSigner, sealLabel, sealPdf } from '@netzwerkstatt/certificates/seal';
import { SettingError } from '@netzwerkstatt/db';
import { ok, refuse } from '@netzwerkstatt/domain';
import type { Logger } from 'pino';
import type { Env } from '../env.ts';
import type { ClosablePrinter } from './printer.ts';

/**
 * The seal that is set, if one is.
 *
 * @throws SettingError when its files cannot be read, or are no seal.
 */
export function readSeal({ seal }: Pick<Env, 'seal'>): SealSigner | undefined {
  if (seal === undefined) return undefined;
  const key = readSetting('SEAL_KEY', seal.keyFile);
  const certificates = readSetting('SEAL_CERTIFICATES', seal.certificatesFile);
  try {
    return createKeySigner({ key, certificates });
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new SettingError(`The settings SEAL_KEY and SEAL_CERTIFICATES are wrong: ${error.message}.`, {
      cause: error,
    });
  }
}

/** A printer whose files are sealed. What cannot be sealed is not drawn: nothing leaves the house without its seal. */
export function sealing(
  printer: ClosablePrinter,
  signer: SealSigner | undefined,
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Logger, 'error'> },
): ClosablePrinter {
  if (signer === undefined) return printer;
  return {
    ...printer,
    async draw(document, badge) {
      const drawn = await printer.draw(document, badge);
      if (!drawn.ok) return drawn;
      try {
        const file = await sealPdf(drawn.value.file, {
          signer,
          label: sealLabel(document.language),
          sealedAt: clock.now(),
        });
        return ok({ ...drawn.value, file, sha256: createHash('sha256').update(file).digest('hex') });
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
        log.error({ err: error }, 'a certificate could not be sealed');
        return refuse({ code: 'cannot_draw', detail: `without a seal: ${reasonOf(error)}` });
      }
    },
  };
}

function reasonOf({ message, cause }: SealError): string {
  return cause instanceof SealError ? cause.message : message;
}

function readSetting(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SettingError(`The setting ${name} is wrong: the file ${path} cannot be read.`, { cause: error });
  }
}

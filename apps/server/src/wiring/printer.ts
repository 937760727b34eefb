import type { CertificatePrinter, Dependencies } from '@netzwerkstatt/application';
import {
  createCertificateRenderer,
  UnprintableCertificateError,
  unprintableLetters,
} from '@netzwerkstatt/certificates/pdf';
import { ok, refuse } from '@netzwerkstatt/domain';
import type { Logger } from 'pino';
import { designsOf } from './certificate-designs.ts';

export interface ClosablePrinter extends CertificatePrinter {
  close(): Promise<void>;
}

/**
 * Draws certificates in threads of their own, so that nobody waits for a page meanwhile.
 *
 * @param threads - How many certificates are drawn at the same time.
 */
export function createPrinter(lands: Dependencies['lands'], threads: number, log: Logger): ClosablePrinter {
  const renderer = createCertificateRenderer({ design: designsOf(lands), workers: threads });
  return {
    async draw(document, badge) {
      try {
        const enclosure = badge === undefined ? {} : { badge: new TextEncoder().encode(badge) };
        const { pdf, sha256 } = await renderer.render(document, enclosure);
        return ok({ file: pdf, sha256 });
      } catch (error) {
        if (error instanceof UnprintableCertificateError) {
          const { message: detail, refusal } = error;
          if (refusal.code !== 'letter_not_printable') return refuse({ code: 'cannot_draw', detail });
          return refuse({ code: 'cannot_draw', detail, letter: refusal.letters.join(' ') });
        }
        // One that fails must not keep hundreds from being drawn: the log has the cause, the desk sees that it failed.
        log.error({ err: error, kind: document.kind }, 'a certificate could not be drawn');
        return refuse({ code: 'cannot_draw', detail: 'the file could not be made' });
      }
    },
    async drawEnded(document, ended) {
      const { pdf } = await renderer.render(document, { ended });
      return pdf;
    },
    unprintable: unprintableLetters,
    close: () => renderer.close(),
  };
}

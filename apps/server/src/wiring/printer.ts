import type { CertificatePrinter, Dependencies } from '@netzwerkstatt/application';
import { createCertificateRenderer, UnprintableCertificateError } from '@netzwerkstatt/certificates/pdf';
import { ok, refuse } from '@netzwerkstatt/domain';
import { designsOf } from './certificate-designs.ts';

export interface ClosablePrinter extends CertificatePrinter {
  close(): Promise<void>;
}

/** Draws certificates in a thread of its own, so that nobody waits for a page meanwhile. */
export function createPrinter(lands: Dependencies['lands']): ClosablePrinter {
  const renderer = createCertificateRenderer({ design: designsOf(lands) });
  return {
    async draw(document) {
      try {
        const { pdf, sha256 } = await renderer.render(document);
        return ok({ file: pdf, sha256 });
      } catch (error) {
        if (!(error instanceof UnprintableCertificateError)) throw error;
        return refuse({ code: 'cannot_draw', detail: error.message });
      }
    },
    close: () => renderer.close(),
  };
}

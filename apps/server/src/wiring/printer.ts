import type { CannotDraw, CertificatePrinter, Dependencies, DesignPress } from '@netzwerkstatt/application';
import {
  type CertificateRenderer,
  UnprintableCertificateError,
  unprintableLetters,
} from '@netzwerkstatt/certificates/pdf';
import { ok, refuse } from '@netzwerkstatt/domain';
import type { Logger } from 'pino';
import { designsOf, keptDesignsOf } from './certificate-designs.ts';

export interface ClosablePrinter extends CertificatePrinter {
  close(): Promise<void>;
}

/** Draws certificates as the released design of their Land says, and copies as the file they are of, in threads of their own. */
export function createPrinter(
  renderer: CertificateRenderer,
  deps: Pick<Dependencies, 'lands' | 'store'>,
  log: Logger,
): ClosablePrinter {
  const designOf = designsOf(deps);
  const keptDesignOf = keptDesignsOf(deps);
  return {
    async draw(document, badge) {
      try {
        const enclosure = badge === undefined ? {} : { badge: new TextEncoder().encode(badge) };
        const { design, version } = await designOf(document);
        const { pdf, sha256 } = await renderer.render(document, enclosure, design);
        return ok({ file: pdf, sha256, ...(version !== undefined && { design: version }) });
      } catch (error) {
        if (error instanceof UnprintableCertificateError) return refuse(cannotDraw(error));
        // One that fails must not keep hundreds from being drawn: the log has the cause, the desk sees that it failed.
        log.error({ err: error, kind: document.kind }, 'a certificate could not be drawn');
        return refuse({ code: 'cannot_draw', detail: 'the file could not be made' });
      }
    },
    async drawEnded(document, ended, design) {
      const { pdf } = await renderer.render(document, { ended }, await keptDesignOf(document, design));
      return pdf;
    },
    async drawSpecimen(document) {
      const { design } = await designOf(document);
      try {
        return ok((await renderer.render(document, { isSpecimen: true }, design)).pdf);
      } catch (error) {
        if (error instanceof UnprintableCertificateError) return refuse(cannotDraw(error));
        throw error;
      }
    },
    unprintable: unprintableLetters,
    close: () => renderer.close(),
  };
}

function cannotDraw({ message: detail, refusal }: UnprintableCertificateError): CannotDraw {
  if (refusal.code !== 'letter_not_printable') return { code: 'cannot_draw', detail };
  return { code: 'cannot_draw', detail, letter: refusal.letters.join(' ') };
}

/** Draws samples of designs nobody has released, in the same threads. */
export function createPress(renderer: CertificateRenderer): DesignPress {
  return { draw: (document, design) => renderer.drawSample(document, design) };
}

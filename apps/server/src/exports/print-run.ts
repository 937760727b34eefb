import type { CertificatesToPrint } from '@netzwerkstatt/application';
import { createPrintRunRenderer, UnprintableCertificateError } from '@netzwerkstatt/certificates/pdf';
import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { keptDesignsOf } from '../wiring/certificate-designs.ts';

type CannotPrint = Refusal<'cannot_print'> & { readonly sentence: string };

/** Draws the certificates of an event for printing, each as it was issued, with a line to sign on. */
export function createPrintRunDrawing(deps: Parameters<typeof keptDesignsOf>[0]) {
  // Its thread is there only while a run is drawn, so nobody has to close it.
  const renderer = createPrintRunRenderer();
  const designOf = keptDesignsOf(deps);
  return async (
    { event, certificates }: CertificatesToPrint,
    language: keyof typeof words,
  ): Promise<Result<Uint8Array, CannotPrint>> => {
    const documents = certificates.map(({ document }) => document);
    const [first] = documents;
    if (first === undefined) throw new RangeError('there is nothing to print');
    // Each version is read once: all that have it share it.
    const versions = [...new Set(certificates.map(({ design }) => design))];
    const kept = new Map(
      await Promise.all(versions.map(async (version) => [version, await designOf(first, version)] as const)),
    );
    const designs = certificates.map(({ design }) => {
      const drawn = kept.get(design);
      if (drawn === undefined) throw new Error(`no version ${design} of the design`);
      return drawn;
    });
    try {
      const run = { title: words[language].title(event.title), language, documents };
      return ok((await renderer.render(run, designs)).pdf);
    } catch (error) {
      if (!(error instanceof UnprintableCertificateError)) throw error;
      const { number, refusal } = error;
      const holder = documents.find((it) => it.number === number)?.holder;
      const whose = holder && `${holder.givenName} ${holder.familyName} (${number})`;
      const letters = refusal.code === 'letter_not_printable' ? refusal.letters.join(' ') : undefined;
      return refuse({ code: 'cannot_print', sentence: words[language].refused(whose, letters) });
    }
  };
}

const words = {
  de: {
    title: (event: string) => `Druckfassung: ${event}`,
    refused: (whose = 'dieser Veranstaltung', letters?: string) =>
      `Die Druckfassung ist nicht entstanden: Die Bescheinigung von ${whose} lässt sich nicht drucken${letters === undefined ? '' : `, wegen ${letters}`}.`,
  },
  en: {
    title: (event: string) => `Print run: ${event}`,
    refused: (whose = 'this event', letters?: string) =>
      `The print run was not made: the certificate of ${whose} cannot be printed${letters === undefined ? '' : `, because of ${letters}`}.`,
  },
};

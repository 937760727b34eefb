import type { CertificatesToPrint } from '@netzwerkstatt/application';
import { createPrintRunRenderer, UnprintableCertificateError } from '@netzwerkstatt/certificates/pdf';
import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { designsOf } from '../wiring/certificate-designs.ts';

type CannotPrint = Refusal<'cannot_print'> & { readonly sentence: string };

/** Draws the certificates of an event for printing, as the released design of their Land says, with a line to sign on. */
export function createPrintRunDrawing(deps: Parameters<typeof designsOf>[0]) {
  // Its thread is there only while a run is drawn, so nobody has to close it.
  const renderer = createPrintRunRenderer();
  const designOf = designsOf(deps);
  return async (
    { event, documents }: CertificatesToPrint,
    language: keyof typeof words,
  ): Promise<Result<Uint8Array, CannotPrint>> => {
    const [first] = documents;
    if (first === undefined) throw new RangeError('there is nothing to print');
    const { design } = await designOf(first);
    try {
      const run = { title: words[language].title(event.title), language, documents };
      return ok((await renderer.render(run, design)).pdf);
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

import type { CertificateDocument } from '../certificate-document.ts';
import type { SampleAnswer } from '../design/prove-design.ts';
import { startThread } from '../threads/start-thread.ts';
import { createWorkerPool } from '../threads/worker-pool.ts';
import { type CertificateDesign, checkDesign } from './certificate-design.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import type { RenderAnswer, RenderJob } from './render-worker.ts';
import type { CertificateEnclosure, RenderedCertificate } from './typeset-certificate.ts';

export interface CertificateRendererOptions {
  /** Threads that draw at the same time; 1 unless said otherwise, about fifty certificates a second. */
  readonly workers?: number;
  /** One design for all certificates, or the one a document gets: every Land has its own. */
  readonly design?: CertificateDesign | ((document: CertificateDocument) => CertificateDesign);
  /** After so many certificates a thread is replaced by a new one; 300 unless said otherwise. */
  readonly rendersPerWorker?: number;
}

/**
 * Makes certificates as PDF/UA-1 and PDF/A-2a in one file, or PDF/A-3a where a badge is inside. The same document, design
 * and badge give the same bytes.
 */
export interface CertificateRenderer {
  /**
   * Rejects with an {@link UnprintableCertificateError} when a text cannot be printed or is missing, or the document is
   * none or contradicts itself: then its refusal has the path. Rejects with any other error when the finished file does
   * not keep its promises: nothing half-made ever comes out.
   *
   * @param design - for this one, in place of the renderer's.
   */
  render(
    document: CertificateDocument,
    enclosure?: CertificateEnclosure,
    design?: CertificateDesign,
  ): Promise<RenderedCertificate>;
  /**
   * Draws with another design, to be looked at: through the same gates, each of which may answer instead. What comes out
   * says that it is a specimen: it has the letterhead and the signature of what is valid.
   */
  drawSample(document: CertificateDocument, design: CertificateDesign): Promise<DrawnSample>;
  /** Finishes what was asked for, then ends the threads. */
  close(): Promise<void>;
}

/** A sample as {@link proveDesign} judges it, and where it came out, what there is to see. */
export type DrawnSample =
  | Exclude<SampleAnswer, { kind: 'drawn' }>
  | (Extract<SampleAnswer, { kind: 'drawn' }> & { readonly file: Uint8Array; readonly drawing: string });

/** Typst needs milliseconds; a thread that is silent for so long never answers. */
const DEADLINE_MS = 60_000;

/** A thread needs little of its own; without limits it would keep the garbage of a hundred certificates before it looks. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** @throws RangeError when the design cannot be printed. */
export function createCertificateRenderer(options: CertificateRendererOptions = {}): CertificateRenderer {
  const { design = {}, workers = 1, rendersPerWorker = 300 } = options;
  if (typeof design !== 'function') checkDesign(design);
  const pool = createWorkerPool<RenderJob, RenderAnswer>({
    start: () => startThread('render-worker', import.meta.url, resourceLimits),
    workers,
    jobsPerWorker: rendersPerWorker,
    deadlineMs: DEADLINE_MS,
  });
  return {
    async render(document, enclosure = {}, own) {
      const chosen = own ?? (typeof design === 'function' ? design(document) : design);
      const checked = chosen === design ? chosen : checkDesign(chosen);
      const answer = await pool.run({ document, design: checked, options: enclosure });
      if (answer.kind === 'refused') throw new UnprintableCertificateError(answer.refusal);
      if (answer.kind === 'failed') throw new Error('the certificate could not be made', { cause: answer.error });
      return answer.certificate;
    },
    async drawSample(document, own) {
      const answer = await pool.run({
        document,
        design: checkDesign(own),
        options: { withDrawing: true, isSpecimen: true },
      });
      if (answer.kind === 'refused') return answer;
      if (answer.kind === 'failed') return { kind: 'failed', detail: messagesOf(answer.error) };
      const { pages, pdf, drawing = '' } = answer.certificate;
      return { kind: 'drawn', pages, file: pdf, drawing };
    },
    close: () => pool.close(),
  };
}

/**
 * One certificate, for programs that make few: threads are started for it and ended after it.
 *
 * @param document - composed here, or read from where it was stored as JSON.
 * @throws RangeError when the design cannot be printed.
 * @throws UnprintableCertificateError when the document cannot, be it for a letter, or at the path in its refusal, where
 * `readCertificateDocument` finds that it is none.
 */
export async function renderCertificate(
  document: CertificateDocument,
  design: CertificateDesign = {},
  enclosure: CertificateEnclosure = {},
): Promise<RenderedCertificate> {
  const renderer = createCertificateRenderer({ design });
  try {
    return await renderer.render(document, enclosure);
  } finally {
    await renderer.close();
  }
}

/** What an error says, and what it says of its cause. */
function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${messagesOf(error.cause)}`;
}

import { SPECIMEN_NUMBER } from '@netzwerkstatt/certificates';
import { type CertificateId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CannotDraw, CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { firstCertificates } from './issue-series.ts';
import { dueAmong, type SeriesWish } from './issue-to-many.ts';
import { renewals } from './renew-series.ts';
import { type UnprintableSeriesField, unprintableInSeries } from './unprintable-in-series.ts';

export type SeriesNotPrintable = Refusal<'series_not_printable'> & {
  readonly fields: readonly UnprintableSeriesField[];
};

/**
 * A real file of what the first one who is due would get, marked as a specimen and kept nowhere; `undefined` where nobody
 * is due any.
 */
export async function previewSeries(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  kind: 'first' | 'renewal',
  wish: SeriesWish,
): Promise<Result<Uint8Array, SeriesNotPrintable | CannotDraw> | undefined> {
  const issue = kind === 'first' ? firstCertificates(deps, permit) : renewals(deps, permit);
  const identity = { id: deps.random.id<CertificateId>(), number: SPECIMEN_NUMBER };
  const composed = await deps.store.inLand(permit.target.land, async (tx) => {
    const due = await dueAmong(deps, tx, permit, wish, issue);
    const [first] = due?.people ?? [];
    return due && first && issue.compose(tx, due.series, first, identity);
  });
  if (composed === undefined) return undefined;
  const fields = unprintableInSeries(composed.document, deps.printer.unprintable);
  return fields.length > 0
    ? refuse({ code: 'series_not_printable', fields })
    : deps.printer.drawSpecimen(composed.document);
}

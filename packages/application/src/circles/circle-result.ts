import {
  type Network,
  ok,
  publishResult,
  type QualityCircle,
  type Result,
  type ResultRefusal,
  takeBackResult,
  writeResult,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { PublishedCircle } from '../ports/index.ts';
import { type CircleNotFound, changeCircle } from './circle-of.ts';

export type CircleResultRefusal = CircleNotFound | StaleRevision | ResultRefusal;

export function writeCircleResult(
  deps: Dependencies,
  permit: Permit<'circle.edit'>,
  { revision, ...result }: { readonly revision: number; readonly title: string; readonly text: string },
): Promise<Result<QualityCircle, CircleResultRefusal>> {
  return changeCircle(deps, permit, revision, { what: 'result' }, async ({ circle }) => writeResult(circle, result));
}

/** From now on the world reads it, on the page of the network and on one of its own. */
export function publishCircleResult(
  deps: Dependencies,
  permit: Permit<'circle.edit'>,
  { revision }: { readonly revision: number },
): Promise<Result<QualityCircle, CircleResultRefusal>> {
  return changeCircle(deps, permit, revision, { what: 'result_published' }, async ({ circle }, _, now) =>
    publishResult(circle, now),
  );
}

export function takeBackCircleResult(
  deps: Dependencies,
  permit: Permit<'circle.edit'>,
  { revision }: { readonly revision: number },
): Promise<Result<QualityCircle, CircleResultRefusal>> {
  return changeCircle(deps, permit, revision, { what: 'result_taken_back' }, async ({ circle }) =>
    ok(takeBackResult(circle)),
  );
}

/** What a circle found out, as the world reads it; who leads it is the circle's own business. */
export interface CircleResultPage extends Omit<PublishedCircle, 'circle'> {
  readonly circle: Pick<QualityCircle, 'topic' | 'result'>;
  readonly network?: Network;
}

export async function readCircleResult(
  deps: Dependencies,
  permit: Permit<'programme.read'>,
  slug: string,
): Promise<CircleResultPage | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const found = await tx.circles.findPublished(slug);
    if (found === undefined) return undefined;
    const { topic, result } = found.circle;
    const network = found.event.network && (await tx.directory.getNetwork(found.event.network));
    return { ...found, circle: { topic, ...(result && { result }) }, ...(network && { network }) };
  });
}

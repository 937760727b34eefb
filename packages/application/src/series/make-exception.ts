import {
  decideException,
  type ExceptionRefusal,
  evaluateRules,
  proposeException,
  type RuleKey,
} from '@netzwerkstatt/certificates';
import {
  isForgotten,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refuse,
  type SeriesExceptionId,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { AuditEntry, SeriesException } from '../ports/index.ts';
import { learnersIn } from './learners.ts';
import { offeredSeries } from './series-rules.ts';
import { todayIn } from './work-out-standings.ts';

export type ProposeRefusal =
  | Refusal<'series_not_found'>
  /** They meet it already, or the series asks for no such thing. */
  | Refusal<'rule_not_unmet'>
  | Refusal<'exception_already_proposed'>
  | Refusal<'reason_missing'>
  | Refusal<'own_exception'>;

/** Proposes that one demand is not to hold for somebody. It changes nothing until another person countersigns it. */
export async function proposeSeriesException(
  deps: Dependencies,
  permit: Permit<'series.except'>,
  command: { readonly curriculum: string; readonly person: PersonId; readonly key: RuleKey; readonly reason: string },
): Promise<Result<SeriesException, ProposeRefusal>> {
  const { curriculum, person, key } = command;
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const now = deps.clock.now();
    await tx.histories.lock([person]);
    const series = (await offeredSeries(tx, land)).find((it) => it.curriculum.code === curriculum);
    const learners = series && (await learnersIn(tx, [series], todayIn(deps, land.code), [person])).get(curriculum);
    const [learner] = learners ?? [];
    const somebody = await tx.people.get(person);
    if (series === undefined || learner === undefined || somebody === undefined || isForgotten(somebody)) {
      return refuse({ code: 'series_not_found' });
    }
    const { unmet, totals } = evaluateRules(series.rules, learner.record);
    const isCapped = totals.cappedMinutes > 0 && key === 'recognition_cap';
    const canBeExcepted = unmet.some((it) => it.key === key && it.code !== 'rules_not_in_force');
    if (!isCapped && !canBeExcepted) return refuse({ code: 'rule_not_unmet' });
    const proposed = proposeException(person, key, command.reason, personBehind(permit), now);
    if (!proposed.ok) {
      return refuse({ code: proposed.refusal.code === 'own_exception' ? 'own_exception' : 'reason_missing' });
    }
    const exception = { ...proposed.value, id: deps.random.id<SeriesExceptionId>(), person, curriculum };
    if (!(await tx.series.addException(exception))) return refuse({ code: 'exception_already_proposed' });
    await tx.audit.write([entryAbout(exception, personBehind(permit), now)]);
    return ok(exception);
  });
}

/** Countersigns an exception, or declines it; whoever proposed it can only take it back. */
export async function decideSeriesException(
  deps: Dependencies,
  permit: Permit<'series.except'>,
  { id, decision }: { readonly id: SeriesExceptionId; readonly decision: 'countersigned' | 'declined' },
): Promise<Result<SeriesException, ExceptionRefusal | Refusal<'exception_not_found'>>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const asked = await tx.series.getException(id);
    if (asked === undefined) return refuse({ code: 'exception_not_found' });
    // Two who decide at the same time: the second one reads what the first one wrote, or that the person was erased.
    await tx.histories.lock([asked.person]);
    const before = await tx.series.getException(id);
    if (before === undefined) return refuse({ code: 'exception_not_found' });
    const decided = decideException(before, before.person, decision, personBehind(permit), now);
    if (!decided.ok) return decided;
    const exception = { ...decided.value, id, person: before.person, curriculum: before.curriculum };
    if (!(await tx.series.changeException(exception))) throw new Error(`exception ${id} went under its lock`);
    await tx.audit.write([entryAbout(exception, personBehind(permit), now)]);
    return ok(exception);
  });
}

function entryAbout(exception: SeriesException, actor: PersonId, at: AuditEntry['at']): AuditEntry {
  const { person, curriculum, key, status, reason } = exception;
  return {
    at,
    actor,
    action: 'series.except',
    target: { kind: 'person', id: person },
    reason,
    facts: { curriculum, rule: key, status },
  };
}

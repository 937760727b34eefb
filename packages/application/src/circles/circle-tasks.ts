import {
  type CircleTask,
  type CircleTaskId,
  type LocalDate,
  ok,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
  tickTask,
} from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MemberNotFound } from './circle-members.ts';
import { type CircleNotFound, circleAtHand, circleEntry } from './circle-of.ts';

export type TaskNotFound = Refusal<'task_not_found'>;

export interface TaskDraft {
  readonly what: string;
  readonly member: RegistrationId;
  readonly dueOn: LocalDate;
}

/** Writes down what a member takes on, or changes what was written down. */
export async function saveCircleTask(
  deps: Dependencies,
  permit: Permit<'circle.work'>,
  { task: id, ...draft }: TaskDraft & { readonly task?: CircleTaskId },
): Promise<Result<CircleTask, CircleNotFound | MemberNotFound | TaskNotFound>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return found;
    const { event } = found.value;
    const before = id && (await tx.circleWork.getTask(id));
    if (id !== undefined && before?.event !== event.id) return refuse({ code: 'task_not_found' });
    const member = await tx.registrations.get(draft.member);
    if (member?.event !== event.id || member.registration.status !== 'confirmed') {
      return refuse({ code: 'member_not_found' });
    }
    const task: CircleTask = {
      id: id ?? deps.random.id<CircleTaskId>(),
      event: event.id,
      status: 'open',
      ...before,
      ...draft,
    };
    await tx.circleWork.saveTask(task);
    await tx.audit.write([circleEntry(permit, { what: 'task' }, deps.clock.now())]);
    return ok(task);
  });
}

/** Ticks a task off for the circle, or opens it again. */
export async function tickCircleTask(
  deps: Dependencies,
  permit: Permit<'circle.work'>,
  { task: id, isDone }: { readonly task: CircleTaskId; readonly isDone: boolean },
): Promise<Result<CircleTask, TaskNotFound>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const before = await tx.circleWork.getTask(id);
    if (before === undefined || before.event !== permit.target.event) return refuse({ code: 'task_not_found' });
    const task = tickTask(before, isDone, now);
    await tx.circleWork.saveTask(task);
    await tx.audit.write([circleEntry(permit, { what: isDone ? 'task_done' : 'task_opened' }, now)]);
    return ok(task);
  });
}

/** Whoever took a task on ticks it off themselves. */
export async function tickOwnTask(
  deps: Dependencies,
  permit: Permit<'own.edit'>,
  { task: id, isDone }: { readonly task: CircleTaskId; readonly isDone: boolean },
): Promise<Result<CircleTask, TaskNotFound>> {
  const person = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const before = await tx.circleWork.getTask(id);
    const member = before && (await tx.registrations.get(before.member));
    if (before === undefined || member?.registration.personId !== person) return refuse({ code: 'task_not_found' });
    const task = tickTask(before, isDone, deps.clock.now());
    await tx.circleWork.saveTask(task);
    return ok(task);
  });
}

import { addMilliseconds, DAY_MS, type EmailAddress, type Instant, type RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { AskedSuperior } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const days = (count: number) => addMilliseconds(TEST_NOW, count * DAY_MS);
const asked: AskedSuperior = { askedAt: TEST_NOW, until: days(6), withoutAnswer: 'lapses' };
const [boss, other] = ['leitung@example.org', 'andere@example.org'] as readonly string[] as [
  EmailAddress,
  EmailAddress,
];

export function describeApprovalStore(create: CreateStore): void {
  async function openNamed() {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const { id: registration } = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
    await scene.inLand((tx) => tx.approvals.name(registration, boss));
    const ask = () => scene.inLand((tx) => tx.approvals.takeNamed([registration], asked));
    const kept = { registration, event: event.id, email: boss };
    return { ...scene, event, registration, ask, kept };
  }

  test('the rule of an event comes back, is changed and taken away', async () => {
    const { inLand, event } = await openNamed();
    const read = () => inLand((tx) => tx.approvals.ruleOf(event.id));
    const rules = [
      { answerDays: 7, withoutAnswer: 'goes_on' },
      { answerDays: 3, withoutAnswer: 'lapses' },
      undefined,
    ] as const;
    const found = [await read()];
    for (const rule of rules) {
      await inLand((tx) => tx.approvals.saveRule(event.id, rule));
      found.push(await read());
    }
    expect(found).toEqual([undefined, ...rules]);
  });

  test('who is named can be another until they are asked, which they are once', async () => {
    const { inLand, event, registration, ask, kept } = await openNamed();
    await inLand((tx) => tx.approvals.name(registration, other));
    expect(await inLand((tx) => tx.approvals.get(registration))).toEqual({ ...kept, email: other, status: 'named' });
    expect(await inLand((tx) => tx.approvals.ofEvent(event.id))).toEqual([]);
    const taken = { ...kept, email: other, status: 'asked', ...asked };
    const pending = () => inLand((tx) => tx.approvals.pendingOf([registration, freshId<RegistrationId>()]));
    expect([await pending(), await ask(), await ask(), await pending()]).toEqual([[], [taken], [], [taken]]);
    await inLand((tx) => tx.approvals.name(registration, boss));
    expect(await inLand((tx) => tx.approvals.ofEvent(event.id))).toEqual([taken]);
  });

  test('who is named can be nobody any more until they are asked', async () => {
    const { inLand, registration, ask } = await openNamed();
    const unname = () => inLand((tx) => tx.approvals.name(registration, undefined));
    await unname();
    expect([await inLand((tx) => tx.approvals.get(registration)), await ask()]).toEqual([undefined, []]);
    await inLand((tx) => tx.approvals.name(registration, boss));
    const [taken] = await ask();
    await unname();
    expect(await inLand((tx) => tx.approvals.get(registration))).toEqual(taken);
  });

  test('an answer is kept with its word', async () => {
    const { inLand, registration, ask, kept } = await openNamed();
    await ask();
    const answered = { ...kept, ...asked, status: 'approved', answeredAt: days(1), word: 'Gern.' } as const;
    await inLand((tx) => tx.approvals.save(answered));
    expect(await inLand((tx) => tx.approvals.get(registration))).toEqual(answered);
    expect(await inLand((tx) => tx.approvals.get(freshId<RegistrationId>()))).toBe(undefined);
  });

  test('who is silent is reminded once, from halfway on, and overdue after the end', async () => {
    const { inLand, ask, kept } = await openNamed();
    await ask();
    const remind = (now: Instant) => inLand((tx) => tx.approvals.takeToRemind(now, 9));
    expect(await remind(days(2))).toEqual([]);
    const reminded = { ...kept, ...asked, status: 'asked', remindedAt: days(3) };
    expect([await remind(days(3)), await remind(days(4))]).toEqual([[reminded], []]);
    const overdue = (now: Instant) => inLand((tx) => tx.approvals.overdue(now, 9));
    expect([await overdue(days(5)), await overdue(days(6))]).toEqual([[], [reminded]]);
    await inLand((tx) => tx.approvals.save({ ...kept, ...asked, status: 'unanswered' }));
    expect(await overdue(days(6))).toEqual([]);
  });

  test('is forgotten with an event that is over', async () => {
    const { inLand, registration, ask } = await openNamed();
    await ask();
    expect(await inLand((tx) => tx.approvals.forget(TEST_NOW))).toEqual([]);
    expect(await inLand((tx) => tx.approvals.forget('2099-01-01T00:00:00.000Z' as Instant))).toEqual([registration]);
    expect(await inLand((tx) => tx.approvals.get(registration))).toBe(undefined);
  });
}

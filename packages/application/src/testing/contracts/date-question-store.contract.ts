import { addMilliseconds, HOUR_MS, type RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const later = addMilliseconds(TEST_NOW, HOUR_MS);

export function describeDateQuestionStore(create: CreateStore): void {
  async function openQuestion() {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const holder = async () => (await scene.savedRegistration(event, await scene.savedPerson(), confirmedState)).id;
    const [ada, ben, cem] = [await holder(), await holder(), await holder()];
    const ask = (revision: number, ...registrations: RegistrationId[]) =>
      scene.inLand((tx) => tx.dateQuestions.ask(event.id, revision, registrations, TEST_NOW));
    const answer = (who: RegistrationId, revision: number, said: 'yes' | 'no') =>
      scene.inLand((tx) => tx.dateQuestions.answer(who, revision, said, later));
    const answers = () => scene.inLand((tx) => tx.dateQuestions.answersTo(event.id));
    const latest = (who: RegistrationId) => scene.inLand((tx) => tx.dateQuestions.latestFor(who));
    return { scene, event, ada, ben, cem, ask, answer, answers, latest };
  }

  test('nobody was asked as long as no date was moved', async () => {
    const { ada, ask, answers, latest } = await openQuestion();
    await ask(2);
    expect([await answers(), await latest(ada)]).toEqual([undefined, undefined]);
  });

  test('answers are counted, also one that was thought over', async () => {
    const { event, ada, ben, cem, ask, answer, answers, latest } = await openQuestion();
    await ask(2, ada, ben, cem);
    await answer(ada, 2, 'no');
    await answer(ada, 2, 'yes');
    await answer(ben, 2, 'no');
    expect(await answers()).toEqual({ revision: 2, askedAt: TEST_NOW, yes: 1, no: 1, open: 1 });
    expect(await latest(ada)).toEqual({ event: event.id, revision: 2, askedAt: TEST_NOW, answer: 'yes' });
    expect(await latest(cem)).toEqual({ event: event.id, revision: 2, askedAt: TEST_NOW });
  });

  test('the last question is the one that counts', async () => {
    const { ada, ben, ask, answer, answers, latest } = await openQuestion();
    await ask(2, ada, ben);
    await answer(ada, 2, 'yes');
    await ask(3, ada);
    expect(await answers()).toMatchObject({ revision: 3, yes: 0, open: 1 });
    expect((await latest(ada))?.answer).toBeUndefined();
    expect((await latest(ben))?.revision).toBe(2);
  });

  test('who gave the place back owes no answer', async () => {
    const { scene, event, ada, ben, ask, answers } = await openQuestion();
    await ask(2, ada, ben);
    await scene.inLand(async (tx) => {
      const record = await tx.registrations.get(ada);
      if (record === undefined) throw new Error('Ada is registered');
      const after = { ...record.registration, status: 'withdrawn', withdrawnAt: later, by: 'person' } as const;
      const change = { before: record.registration, after, cause: 'withdraw' } as const;
      await tx.registrations.write(event.id, [change], new Map());
    });
    expect(await answers()).toMatchObject({ yes: 0, no: 0, open: 1 });
  });

  test('another Land sees nothing of it', async () => {
    const { scene, event, ada, ask } = await openQuestion();
    await ask(2, ada);
    const seen = await scene.store.inLand(scene.neighbour, async (tx) => [
      await tx.dateQuestions.answersTo(event.id),
      await tx.dateQuestions.latestFor(ada),
    ]);
    expect(seen).toEqual([undefined, undefined]);
  });
}

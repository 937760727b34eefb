import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import type { Answer, OptionId, QuestionId } from '@netzwerkstatt/registration';
import { aQuestion, whenAnswered } from '@netzwerkstatt/registration/testing';
import { describe, expect, test } from 'vitest';
import type { EventQuestions } from '../../ports/index.ts';
import { aSessionOn } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const asked: EventQuestions = {
  questions: [
    { ...aQuestion('isst', { type: 'yes_no', isRequired: true }), hint: { de: 'Mittags', en: 'At noon' } },
    aQuestion('kost', { type: 'several_of', seenBy: 'trainer', ...whenAnswered('isst', 'yes') }),
  ],
  assistanceDays: 21,
  revision: 1,
};

const kept = (question: string, answer: Answer, keptDays = 28) => ({
  question: question as QuestionId,
  answer,
  keptDays,
});

const options = (...ids: readonly string[]) => ids as readonly string[] as readonly OptionId[];

export function describeQuestionStore(create: CreateStore): void {
  describe('the questions of an event', () => {
    test('come back as they were written, over what was there before', async () => {
      const scene = await openScene(create);
      const { id } = await scene.savedEvent();
      const read = () => scene.inLand((tx) => tx.questions.forEvent(id));
      expect(await read()).toBeUndefined();
      expect(await scene.inLand((tx) => tx.questions.save(id, asked, 0))).toBe(true);
      expect(await read()).toEqual(asked);
      const less: EventQuestions = { questions: [], assistanceDays: 0, revision: 2 };
      expect(await scene.inLand((tx) => tx.questions.save(id, less, 1))).toBe(true);
      expect(await read()).toEqual(less);
    });

    test('are not written over by who has read older ones', async () => {
      const scene = await openScene(create);
      const { id } = await scene.savedEvent();
      const save = (revision: number, expected: number) =>
        scene.inLand((tx) => tx.questions.save(id, { ...asked, revision }, expected));
      expect([await save(1, 0), await save(1, 0), await save(4, 3)]).toEqual([true, false, false]);
      expect(await scene.inLand((tx) => tx.questions.forEvent(id))).toEqual(asked);
    });
  });

  async function openAnswers() {
    const scene = await openScene(create);
    const event = await scene.savedEvent({ sessions: [aSessionOn('2027-01-20')] });
    const [ada, ben] = [
      await scene.savedRegistration(event, await scene.savedPerson(), confirmedState),
      await scene.savedRegistration(event, await scene.savedPerson(), confirmedState),
    ];
    const other = await scene.savedEvent();
    const cem = await scene.savedRegistration(other, await scene.savedPerson(), confirmedState);
    const read = () => scene.inLand((tx) => tx.questions.answersOf([ada.id, ben.id, cem.id]));
    return { scene, event, ada, ben, cem, read };
  }

  describe('answers', () => {
    test('of every type come back, each with its registration', async () => {
      const { scene, ada, ben, read } = await openAnswers();
      const all = [
        kept('a', 'mit dem Zug'),
        kept('b', false),
        kept('c', options('rot', 'blau')),
        kept('d', -2.5),
        kept('e', '2027-01-19'),
      ];
      await scene.inLand((tx) =>
        tx.questions.keepAnswers(
          new Map([
            [ada.id, all],
            [ben.id, [kept('b', true)]],
          ]),
        ),
      );
      expect(await read()).toEqual(
        new Map<string, unknown>([
          [ada.id, new Map(all.map(({ question, answer }) => [question, answer]))],
          [ben.id, new Map([['b', true]])],
        ]),
      );
      expect(await scene.inLand((tx) => tx.questions.answersOf([]))).toEqual(new Map());
    });

    test('that are given again take the place of those before, of this registration only', async () => {
      const { scene, ada, ben, read } = await openAnswers();
      const keep = (told: ReadonlyMap<typeof ada.id, readonly ReturnType<typeof kept>[]>) =>
        scene.inLand((tx) => tx.questions.keepAnswers(told));
      await keep(
        new Map([
          [ada.id, [kept('a', 'alt'), kept('b', true)]],
          [ben.id, [kept('a', 'bleibt')]],
        ]),
      );
      await keep(new Map([[ada.id, [kept('a', 'neu')]]]));
      expect(await read()).toEqual(
        new Map([
          [ada.id, new Map([['a', 'neu']])],
          [ben.id, new Map([['a', 'bleibt']])],
        ]),
      );
      await keep(new Map([[ada.id, []]]));
      expect([...(await read()).keys()]).toEqual([ben.id]);
    });

    test('tell which questions and options of an event cannot go any more', async () => {
      const { scene, event, ada, ben, cem } = await openAnswers();
      await scene.inLand((tx) =>
        tx.questions.keepAnswers(
          new Map([
            [ada.id, [kept('kost', options('rot')), kept('isst', true)]],
            [ben.id, [kept('kost', options('rot', 'blau')), kept('farbe', 'grün'), kept('zahl', 3)]],
            [cem.id, [kept('fremd', true)]],
          ]),
        ),
      );
      expect(await scene.inLand((tx) => tx.questions.answered(event.id))).toEqual(
        new Map([
          ['kost', new Set(['rot', 'blau'])],
          ['isst', new Set()],
          ['farbe', new Set(['grün'])],
          ['zahl', new Set()],
        ]),
      );
    });

    test('are forgotten each at its own time after the event, and not a moment sooner', async () => {
      const { scene, ada, read } = await openAnswers();
      const end = '2027-01-20T15:30:00.000Z' as Instant;
      await scene.inLand((tx) =>
        tx.questions.keepAnswers(new Map([[ada.id, [kept('a', 'x', 0), kept('b', true, 28), kept('c', 1, 365)]]])),
      );
      const leftAt = async (at: Instant) => {
        await scene.inLand((tx) => tx.questions.forgetAnswers(at));
        return [...((await read()).get(ada.id)?.keys() ?? [])].toSorted();
      };
      expect(await leftAt(addMilliseconds(end, -1))).toEqual(['a', 'b', 'c']);
      expect(await leftAt(end)).toEqual(['b', 'c']);
      expect(await leftAt(addMilliseconds(end, 28 * DAY_MS - 1))).toEqual(['b', 'c']);
      const neighbour = addMilliseconds(end, 400 * DAY_MS);
      await scene.store.inLand(scene.neighbour, (tx) => tx.questions.forgetAnswers(neighbour));
      expect(await leftAt(addMilliseconds(end, 28 * DAY_MS))).toEqual(['c']);
      expect(await leftAt(addMilliseconds(end, 365 * DAY_MS))).toEqual([]);
    });
  });
}

import { expect, test } from 'vitest';
import { decisionRuleWords } from '../policy/decision-words.ts';
import { criteriaBeforeLot } from './criteria-before-lot.ts';

test.each([
  [[], []],
  [['lot'], []],
  [['refused_before'], ['refused_before']],
  [['refused_before', 'lot', 'applied_at'], ['refused_before']],
])('of %j count %j before the lot', (ranking, counting) => {
  expect(criteriaBeforeLot(ranking)).toEqual(counting);
});

test('a draw promises the same chances only where nothing counts before the lot', () => {
  const hint = (ranking: readonly string[]) =>
    decisionRuleWords.de.modes.lot.hint(criteriaBeforeLot(ranking).length > 0);
  expect([hint(['lot']), hint(['refused_before', 'lot'])]).toEqual([
    'Alle Anmeldungen bis zur Frist haben dieselben Chancen, im Rahmen der Regeln unten.',
    'Zuerst zählen die Merkmale unten. Unter denen, die in allen gleich sind, entscheidet das Los.',
  ]);
});

import type { CpdRegimeCode, Instant, LocalDate, PersonId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { anExternalProof, aRegime, aStatedProof } from '../testing/proof-builders.ts';
import { countProof } from './count-proof.ts';
import { checkExtent, checkStatedProof, proofOfExternal, type StatedProof } from './external-proof.ts';

const today = '2026-11-29' as LocalDate;
const day = (text: string) => text as LocalDate;

test.for<{ rule: string; stated: Partial<StatedProof>; refusal?: object }>([
  { rule: 'a day of eight units is possible', stated: {} },
  { rule: 'what ends today is over', stated: { from: today, to: today } },
  {
    rule: 'the end is not before the start',
    stated: { from: day('2026-05-04'), to: day('2026-05-03') },
    refusal: { code: 'proof_ends_before_start' },
  },
  { rule: 'what ends tomorrow is not over', stated: { to: day('2026-11-30') }, refusal: { code: 'proof_not_over' } },
  { rule: 'two days do not fit into one', stated: { days: 2 }, refusal: { code: 'proof_days_too_many', days: 1 } },
  { rule: 'ten evenings fit into ten weeks', stated: { to: day('2026-07-06'), days: 10, minutes: 900 } },
  {
    rule: 'nobody learns for thirteen hours a day',
    stated: { minutes: 780 },
    refusal: { code: 'proof_too_long', maxMinutes: 720 },
  },
])('$rule', ({ stated, refusal }) => {
  const whole = aStatedProof(stated);
  expect(checkStatedProof(whole, today)).toEqual(refusal ? { ok: false, refusal } : { ok: true, value: whole });
});

test('the extent staff found has to fit as well', () => {
  const { stated } = anExternalProof();
  expect(checkExtent({ ...stated, days: 3 }, stated)).toEqual({
    ok: false,
    refusal: { code: 'proof_days_too_many', days: 1 },
  });
});

const checked = { checkedAt: '2026-06-01T09:00:00.000Z' as Instant, checkedBy: 'p' as PersonId };

test('a proof counts once it is checked, and by what staff found', () => {
  const regime = aRegime();
  const counted = { form: 'course', minutes: 240, days: 1 } as const;
  const count = (proof: ReturnType<typeof anExternalProof>) => countProof(regime, proofOfExternal(proof));
  expect([
    count(anExternalProof()),
    count({ ...anExternalProof(), ...checked, status: 'rejected', reason: 'unleserlich' as never }),
    count({ ...anExternalProof(), ...checked, status: 'checked', counted }),
  ]).toEqual([
    { counts: false, because: 'awaits_check' },
    { counts: false, because: 'rejected' },
    { counts: true, amount: 4, by: 'length' },
  ]);
});

test('points count when staff found them awarded, not when they are stated', () => {
  const regime = aRegime({ unit: 'points', code: 'CME' as CpdRegimeCode });
  const award = { regime: regime.code, amount: 9, number: 'VNR 1' };
  const proof = anExternalProof({ stated: aStatedProof({ award }) });
  const { award: _, ...counted } = proof.stated;
  const count = (extent: typeof counted) =>
    countProof(regime, proofOfExternal({ ...proof, ...checked, status: 'checked', counted: extent }));
  expect([count(counted), count({ ...counted, award } as typeof counted)]).toEqual([
    { counts: false, because: 'nothing_awarded' },
    { counts: true, amount: 9, by: 'award' },
  ]);
});

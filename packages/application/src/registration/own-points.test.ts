import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { anApplicant } from '../testing/builders.ts';
import { setStage } from '../testing/stage.ts';
import { ownPoints } from './own-points.ts';

test.for([
  { rule: 'a physician, with every minute', profession: 'H3', points: { amount: 4, needsEveryMinute: true } },
  { rule: 'a psychotherapist, with every minute', profession: 'H7', points: { amount: 5, needsEveryMinute: true } },
  { rule: 'a nurse, with enough of them', profession: 'H8', points: { amount: 6, needsEveryMinute: false } },
  { rule: 'a midwife none, her hours count as they are', profession: 'H1', points: undefined },
  { rule: 'a teacher none, but a day of leave', profession: 'B1', points: undefined },
])('before the event people read what they will get: $rule', async ({ profession, points }) => {
  const stage = await setStage();
  const { id: event } = await stage.addEvent();
  await stage.kept(async (tx) => {
    const number = '2765';
    for (const statement of [
      { kind: 'cme', eventNumber: number, category: 'A', points: 4, scientificLead: 'Dr. Ada Lenz' },
      { kind: 'opk', accreditationNumber: number, category: 'A', points: 5 },
      { kind: 'nurses', identificationNumber: number, points: 6 },
      { kind: 'midwives', fieldOfWork: 'Wochenbett' },
      { kind: 'training_leave', leaveName: 'Qualifizierungszeit', recognitionNumber: number, days: 1 },
    ] as const) {
      await tx.chambers.save(event, statement);
    }
  });
  const applicant = anApplicant({ profession: profession as ProfessionCode });
  expect(await stage.kept((tx) => ownPoints(tx, sachsen, { event, applicant }))).toEqual(points);
});

test('where nothing is stated, nothing is promised', async () => {
  const stage = await setStage();
  const { id: event } = await stage.addEvent();
  const applicant = anApplicant({ profession: 'H3' as ProfessionCode });
  expect(await stage.kept((tx) => ownPoints(tx, sachsen, { event, applicant }))).toBeUndefined();
});

import { freshId, LAND, person, setCertificateStage } from '@netzwerkstatt/application/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

test('minutes are put right by who may correct certificates, and read by nobody else', async () => {
  const scene = await setCertificateStage();
  const { stage, event, coordinator } = scene;
  const registration = await scene.attend('Ada', 360);
  await scene.start();
  await scene.work();
  const session = `${event.sessions[0]?.id}`;
  const records = [{ session, minutes: 315 }];
  const wish = { registration, records, reason: 'Liste vertauscht', expected: 'replaced' as const };

  const auditor = person((await stage.addPerson()).id, [{ role: 'auditor', scope: { kind: 'land', id: LAND } }]);
  const elsewhere = person((await stage.addPerson()).id, [
    { role: 'coordinator', scope: { kind: 'network', id: freshId() } },
  ]);
  const owner = (await stage.kept((tx) => tx.registrations.get(registration)))?.registration.personId;
  if (owner === undefined) throw new Error('Ada is registered');
  for (const actor of [auditor, elsewhere, person(owner)]) {
    const { caller } = await visit({ actor }, stage);
    for (const call of [
      caller.issuing.attendanceOf({ registration }),
      caller.issuing.foreseeAttendance({ registration, records }),
      caller.issuing.correctAttendance(wish),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  }

  const { caller } = await visit({ actor: coordinator }, stage);
  expect(await caller.issuing.attendanceOf({ registration })).toMatchObject([{ id: session, minutes: 360 }]);
  expect(await caller.issuing.foreseeAttendance({ registration, records })).toMatchObject({ kind: 'replaced' });
  await expect(caller.issuing.correctAttendance({ ...wish, expected: 'recorded' })).rejects.toThrow(
    'consequence_changed',
  );
  await expect(caller.issuing.correctAttendance({ ...wish, records: [] })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect(await caller.issuing.correctAttendance(wish)).toMatchObject({ kind: 'replaced' });
  expect((await scene.issued()).map(({ certificate }) => certificate.status)).toEqual(['replaced', 'issued']);
});

test('what was never recorded is filled in with a reason, or not at all', async () => {
  const scene = await setCertificateStage();
  const registration = await scene.attend('Cem', undefined);
  const { caller } = await visit({ actor: scene.coordinator }, scene.stage);
  const sheet = {
    event: scene.event.id,
    registration,
    records: [{ session: `${scene.event.sessions[0]?.id}`, minutes: 9 }],
  };
  await expect(caller.issuing.completeAttendance({ ...sheet, reason: ' ' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await caller.issuing.completeAttendance({ ...sheet, reason: 'Liste nachgereicht' });
});

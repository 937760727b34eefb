import type { Event, LocalDateTime, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { anApplicant, aSessionOn, freshId } from '../testing/builders.ts';
import { LAND, permit, person, setStage } from '../testing/stage.ts';
import { startCertificateBatch } from './start-certificate-batch.ts';
import { workOnBatches } from './work-on-batches.ts';

const day = '2026-11-20';
const at = (from: string, to: string) => ({
  startsAt: `${day}T${from}` as LocalDateTime,
  endsAt: `${day}T${to}` as LocalDateTime,
  teachingMinutes: 90,
});

test('who attended plenary and one forum attended all of a conference, and the paper names that forum', async () => {
  const stage = await setStage();
  const plenary = aSessionOn(day, { title: 'Plenum', ...at('09:00', '10:30') });
  const forums = [1, 2].map((number) =>
    aSessionOn(day, { title: `Forum ${number}`, isForum: true, ...at('11:00', '12:30') }),
  );
  const sessions = [plenary, ...forums];
  const event = await stage.addEvent({ status: 'closed', closedAt: stage.clock.now(), sessions } as Partial<Event>);
  const { id: staff } = await stage.addPerson();
  const registration = freshId<RegistrationId>();
  await stage.kept(async (tx) => {
    await tx.registrations.write(
      event.id,
      [{ after: confirmed(registration, staff), cause: 'register' }],
      new Map([[registration, anApplicant()]]),
    );
    const seen = [plenary, forums[1]].flatMap((it) => (it === undefined ? [] : [it.id]));
    await tx.attendance.record(
      seen.map((session) => ({ session, registration, minutes: 90 })),
      staff,
      stage.clock.now(),
    );
  });
  const coordinator = person(staff, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  const about = { network: stage.network.id, event: event.id };
  const may = permit(coordinator, 'certificate.issue', about, stage);
  await startCertificateBatch(stage.deps, may, { withPartial: false, countsMissingAsAbsent: false });
  await workOnBatches(stage.deps, LAND);
  const [issued] = await stage.kept((tx) => tx.certificates.forEvent(event.id));
  expect(issued?.certificate.document).toMatchObject({
    attendance: { attendedUnits: 4, plannedUnits: 4 },
    sessions: [{ title: 'Plenum' }, { title: 'Forum 2' }],
  });
});

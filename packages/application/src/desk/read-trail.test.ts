import type { RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { anApplicant, freshId } from '../testing/builders.ts';
import { permit, person, setStage } from '../testing/stage.ts';
import { readTrail } from './read-trail.ts';

test('the trail of an event comes with the names of those who acted and of those it was about', async () => {
  const stage = await setStage();
  const event = await stage.addEvent();
  const [ada, ben] = [await stage.addPerson(), await stage.addPerson({ givenName: 'Ben' as never })];
  await stage.addPerson({ givenName: 'Dora' as never });
  const registration = confirmed(freshId<RegistrationId>(), ada.id);
  const cem = anApplicant({ givenName: 'Cem' as never });
  const gone = freshId();
  await stage.kept(async (tx) => {
    await tx.registrations.write(
      event.id,
      [{ after: registration, cause: 'register' }],
      new Map([[registration.id, cem]]),
    );
    const target = { kind: 'registration', id: registration.id } as const;
    const actors = [ada.id, ben.id, ada.id, gone, 'house'];
    const at = stage.clock.now();
    await tx.audit.write(
      actors.map((actor) => ({ at, actor, action: 'registration.decide', target, event: event.id })),
    );
  });
  const coordinator = person(ada.id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  const may = permit(coordinator, 'audit.read', { network: stage.network.id, event: event.id }, stage);
  const { entries, names } = await readTrail(stage.deps, may);
  expect(entries).toHaveLength(5);
  expect(names).toEqual(
    new Map<string, string>([
      [ada.id, 'Ada Beispiel'],
      [ben.id, 'Ben Beispiel'],
      [registration.id, 'Cem Beispiel'],
    ]),
  );
});

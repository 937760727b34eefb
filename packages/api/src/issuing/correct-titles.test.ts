import { freshId, LAND, person, setCertificateStage } from '@netzwerkstatt/application/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

test('the title of a closed event is put right by who may correct certificates, and by nobody else', async () => {
  const { stage, event, coordinator } = await setCertificateStage();
  const wish = { event: event.id, title: 'Recht, Teil 2', sessions: [], reason: 'Vertippt' };
  const auditor = person((await stage.addPerson()).id, [{ role: 'auditor', scope: { kind: 'land', id: LAND } }]);
  const elsewhere = person((await stage.addPerson()).id, [
    { role: 'coordinator', scope: { kind: 'network', id: freshId() } },
  ]);
  for (const actor of [auditor, elsewhere, person((await stage.addPerson()).id)]) {
    const { caller } = await visit({ actor }, stage);
    await expect(caller.issuing.correctTitles(wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  const { caller } = await visit({ actor: coordinator }, stage);
  await expect(caller.issuing.correctTitles({ ...wish, title: 'Recht 🎉' })).rejects.toThrow('title_not_printable');
  await caller.issuing.correctTitles(wish);
  expect((await stage.kept((tx) => tx.events.get(event.id)))?.title).toBe('Recht, Teil 2');
});

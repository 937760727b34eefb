import { DAY_MS } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { OutgoingMail } from '../ports/index.ts';
import { aMail } from '../testing/mail-builders.ts';
import { LAND, setStage } from '../testing/stage.ts';
import { forgetNumbers } from './forget-numbers.ts';

test('a mail with the number of a certificate is forgotten a month after it was sent, any other stays', async () => {
  const stage = await setStage();
  const createdAt = stage.clock.now();
  const revoked: OutgoingMail['message'] = {
    kind: 'certificate_revoked',
    locale: 'de',
    recipientName: 'Ada Lovelace',
    title: 'Recht im Kinderschutz',
    number: 'TB-4K7P-2M9X-QW31',
    issuer: { name: 'Landeskoordinierungsstelle', addressLines: [] },
    reason: 'Verwechslung',
  };
  const mails = [aMail({ createdAt, message: revoked }), aMail({ createdAt })];
  await stage.kept(async (tx) => {
    await tx.mail.add(mails);
    await tx.mail.lease(createdAt, createdAt, 9);
    await tx.mail.markSent(
      mails.map(({ id }) => id),
      createdAt,
    );
  });
  const left = async () => (await stage.mails()).map(({ message }) => message.kind).toSorted();

  stage.clock.moveOn(30 * DAY_MS);
  await forgetNumbers(stage.deps, LAND);
  expect(await left()).toEqual(['certificate_revoked', 'no_account']);
  stage.clock.moveOn(1);
  await forgetNumbers(stage.deps, LAND);
  expect(await left()).toEqual(['no_account']);
});

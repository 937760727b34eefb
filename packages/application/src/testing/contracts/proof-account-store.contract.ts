import { issueCertificate, revokeCertificate, type SeriesDocument } from '@netzwerkstatt/certificates';
import type { CpdRegimeCode, LocalDate, PersonId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { KeptProofAccount } from '../../ports/index.ts';
import { aSeriesCertificate } from '../certificate-builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

const day = (text: string) => text as LocalDate;
const rolling: KeptProofAccount = { regime: 'HEB_60_3Y' as CpdRegimeCode, period: { kind: 'rolling' } };
const fixed: KeptProofAccount = {
  regime: 'HEB_60_3Y' as CpdRegimeCode,
  period: { kind: 'fixed', startsOn: '2024-02-29' as LocalDate },
};
const other: KeptProofAccount = { regime: 'GVG_PROOF' as CpdRegimeCode, period: { kind: 'rolling' } };

export function describeProofAccountStore(create: CreateStore): void {
  test('keeps the accounts of a person, one of each regime, and not those of others', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    await inLand(async (tx) => {
      await tx.proofAccounts.saveAccount(ada.id, rolling, undefined);
      await tx.proofAccounts.saveAccount(ada.id, other, undefined);
      await tx.proofAccounts.saveAccount(ada.id, fixed, undefined);
      await tx.proofAccounts.saveAccount(ben.id, rolling, undefined);
    });
    const kept = () =>
      inLand(async (tx) => [await tx.proofAccounts.accountsOf(ada.id), await tx.proofAccounts.accountsOf(ben.id)]);
    expect(await kept()).toEqual([[other, fixed], [rolling]]);
    await inLand((tx) => tx.proofAccounts.removeAccount(ada.id, fixed.regime));
    expect(await kept()).toEqual([[other], [rolling]]);
  });

  test('gives the accounts to be looked at by a day, and no others', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const ada = await savedPerson();
    await inLand(async (tx) => {
      await tx.proofAccounts.saveAccount(ada.id, fixed, day('2026-11-30'));
      await tx.proofAccounts.saveAccount(ada.id, other, undefined);
    });
    const take = (today: string) => inLand((tx) => tx.proofAccounts.takeToLook(day(today), 9));
    expect([await take('2026-11-29'), await take('2026-11-30')]).toEqual([[], [{ ...fixed, person: ada.id }]]);
    await inLand((tx) => tx.proofAccounts.saveAccount(ada.id, fixed, day('2027-02-28')));
    expect(await take('2026-12-01')).toEqual([]);
  });

  test('reminds whoever never said anything else', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const ada = await savedPerson();
    const reminds = () => inLand((tx) => tx.proofAccounts.reminds(ada.id));
    const found = [await reminds()];
    for (const wanted of [false, true]) {
      await inLand((tx) => tx.proofAccounts.saveReminds(ada.id, wanted));
      found.push(await reminds());
    }
    expect(found).toEqual([true, false, true]);
  });

  test('gives each certificate that ends within days once for each term', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const ada = await savedPerson();
    const ending = async (curriculum: string, validUntil?: string) => {
      const record = aSeriesCertificate(ada.id, curriculum);
      const document = { ...record.certificate.document, ...(validUntil && { validUntil }) } as SeriesDocument;
      await inLand((tx) =>
        tx.certificates.add({ ...record, certificate: issueCertificate(document, TEST_NOW) }, curriculum),
      );
      return record.id;
    };
    const [first, last] = [await ending('S-A', '2027-01-01'), await ending('S-B', '2027-01-31')];
    await ending('S-C', '2027-02-01');
    await ending('S-D');
    const take = (monthsBefore: 1 | 3, limit = 9) =>
      inLand((tx) =>
        tx.proofAccounts.takeEnding({ from: day('2027-01-01'), to: day('2027-01-31'), monthsBefore }, limit),
      );
    expect([await take(3, 1), await take(3), await take(3), (await take(1)).toSorted()]).toEqual([
      [first],
      [last],
      [],
      [first, last].toSorted(),
    ]);
  });
  test('leaves out a certificate that a valid one renews, and takes it again when that one is revoked', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    const add = async (person: PersonId, validUntil: string, renewal?: number) => {
      const record = { ...aSeriesCertificate(person, 'S-A'), ...(renewal && { renewal }) };
      const certificate = issueCertificate({ ...record.certificate.document, validUntil } as SeriesDocument, TEST_NOW);
      await inLand((tx) => tx.certificates.add({ ...record, certificate }, `number of ${record.id}`));
      return { id: record.id, certificate };
    };
    const [first, other] = [await add(ada.id, '2027-01-01'), await add(ben.id, '2027-01-02')];
    const renewal = await add(ada.id, '2030-01-01', 1);
    const days = { from: day('2027-01-01'), to: day('2027-01-31'), monthsBefore: 1 } as const;
    const take = () => inLand((tx) => tx.proofAccounts.takeEnding(days, 9));
    expect(await take()).toEqual([other.id]);
    const revoked = revokeCertificate(renewal.certificate, 'Verwechslung', TEST_NOW);
    if (!revoked.ok) throw new Error('not revoked');
    await inLand((tx) => tx.certificates.end(renewal.id, revoked.value));
    expect(await take()).toEqual([first.id]);
  });
}

import { issueCertificate } from '@netzwerkstatt/certificates';
import type {
  CpdRegimeCode,
  Instant,
  LocalDate,
  PersonId,
  ProfessionCode,
  RegistrationId,
} from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, expect, test } from 'vitest';
import type { Person } from '../ports/index.ts';
import { anApplicant, freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';
import { closeProofAccount, keepProofAccountOf } from './keep-proof-accounts.ts';
import { type AccountWish, readProofAccounts } from './read-proof-account.ts';

const midwifery = 'HEB_60_3Y' as CpdRegimeCode;
const judges = 'GVG_PROOF' as CpdRegimeCode;

let stage: Stage;
let midwife: Person;

beforeEach(async () => {
  stage = await setStage();
  // The certificates of the builders speak of January 2027.
  stage.clock.moveTo('2027-03-01T09:00:00.000Z' as Instant);
  midwife = await stage.addPerson({ profession: 'H1' as ProfessionCode });
});

const may = (id: PersonId = midwife.id) => permit(person(id), 'proof.account', { person: id }, stage);
const read = (wish: AccountWish = {}, id?: PersonId) => readProofAccounts(stage.deps, may(id), wish);

async function certify(who: Person, number = 'TB-4K7P-2M9X-QW31', status: 'issued' | 'revoked' = 'issued') {
  const event = await stage.addEvent();
  const registration = freshId<RegistrationId>();
  const record = aCertificateRecord({ registration, event: event.id, person: who.id });
  const document = { ...record.certificate.document, number } as typeof record.certificate.document;
  const issued = issueCertificate(document, stage.clock.now());
  const certificate =
    status === 'issued' ? issued : { ...issued, status, revokedAt: stage.clock.now(), reason: 'Irrtum' as never };
  await stage.kept(async (tx) => {
    const applicants = new Map([[registration, anApplicant()]]);
    await tx.registrations.write(event.id, [{ after: confirmed(registration, who.id), cause: 'register' }], applicants);
    await tx.certificates.add({ ...record, certificate }, number);
  });
  return record.id;
}

test('the account of the profession is there without being opened, and counts valid certificates of oneself', async () => {
  const id = await certify(midwife);
  await certify(midwife, 'TB-0000-0000-0001', 'revoked');
  await certify(await stage.addPerson(), 'TB-0000-0000-0002');
  await stage.kept((tx) => tx.certificates.attachFile(id, new Uint8Array([1]), 'a'.repeat(64)));
  const { regimes, shown, today } = await read();
  expect([today, regimes[0]?.regime.code, regimes[0]?.account]).toEqual(['2027-03-01', midwifery, 'of_profession']);
  expect(regimes.filter(({ account }) => account !== undefined)).toHaveLength(1);
  expect([shown?.regime.code, shown?.isKept, shown?.account.counted, shown?.account.missing]).toEqual([
    midwifery,
    false,
    6,
    54,
  ]);
  expect(shown?.account.lines.map((it) => (it.counts ? it.amount : it.because)).toSorted()).toEqual([6, 'revoked']);
  expect(shown?.proofs.get('TB-4K7P-2M9X-QW31')).toEqual({ file: { kind: 'certificate', id } });
});

test('whose profession has no rule chooses one, and keeps it besides', async () => {
  const officer = await stage.addPerson({ profession: 'J4' as ProfessionCode });
  expect((await read({}, officer.id)).shown).toBe(undefined);
  expect((await read({ regime: judges }, officer.id)).shown?.regime.code).toBe(judges);
  await keepProofAccountOf(stage.deps, may(officer.id), { regime: judges, period: { kind: 'rolling' } });
  const { regimes, shown } = await read({}, officer.id);
  expect([shown?.regime.code, shown?.isKept, regimes[0]?.account]).toEqual([judges, true, 'opened']);
  await closeProofAccount(stage.deps, may(officer.id), judges);
  expect((await read({}, officer.id)).shown).toBe(undefined);
});

test('years that were chosen are looked at, also those that are over', async () => {
  await certify(midwife);
  const period = { kind: 'fixed', startsOn: '2024-02-01' as LocalDate } as const;
  await keepProofAccountOf(stage.deps, may(), { regime: midwifery, period });
  const now = (await read()).shown;
  expect([now?.account.period, now?.account.counted, now?.asOf]).toEqual([
    { from: '2027-02-01', to: '2030-01-31' },
    0,
    '2027-03-01',
  ]);
  const before = (await read({ day: '2027-01-31' as LocalDate })).shown;
  expect([before?.account.period.from, before?.account.counted, before?.asOf]).toEqual(['2024-02-01', 6, '2027-01-31']);
});

test('of days to come nothing is known', async () => {
  expect((await read({ day: '2031-01-01' as LocalDate })).shown?.asOf).toBe('2027-03-01');
});

test('a regime that does not hold in the Land cannot be kept', async () => {
  const regime = 'NOWHERE' as CpdRegimeCode;
  expect(await keepProofAccountOf(stage.deps, may(), { regime, period: { kind: 'rolling' } })).toEqual({
    ok: false,
    refusal: { code: 'regime_unknown' },
  });
  expect((await read({ regime })).shown).toBe(undefined);
});

test('nobody looks into the account of somebody else', async () => {
  const other = await stage.addPerson();
  expect(() => permit(person(other.id), 'proof.account', { person: midwife.id }, stage)).toThrow();
});

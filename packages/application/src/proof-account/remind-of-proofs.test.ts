import { issueCertificate, type SeriesDocument } from '@netzwerkstatt/certificates';
import type { CpdRegimeCode, Instant, LocalDate, PersonId, ProfessionCode } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { aSeriesCertificate } from '../testing/certificate-builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { chooseReminders, keepProofAccountOf } from './keep-proof-accounts.ts';
import { remindOfProofs } from './remind-of-proofs.ts';

const midwifery = 'HEB_60_3Y' as CpdRegimeCode;

let stage: Stage;
let midwife: PersonId;

beforeEach(async () => {
  stage = await setStage();
  midwife = (await stage.addPerson({ profession: 'H1' as ProfessionCode })).id;
});

const may = () => permit(person(midwife), 'proof.account', { person: midwife }, stage);
const keep = (startsOn: string, regime = midwifery) =>
  keepProofAccountOf(stage.deps, may(), { regime, period: { kind: 'fixed', startsOn: startsOn as LocalDate } });
const told = async () =>
  (await stage.mails()).map(({ message }) => ('endsOn' in message ? [message.kind, message.endsOn] : [message.kind]));
async function onDays(...days: string[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const day of days) {
    stage.clock.moveTo(`${day}T09:00:00.000Z` as Instant);
    await remindOfProofs(stage.deps, LAND);
    await remindOfProofs(stage.deps, LAND);
    counts.push((await stage.mails()).length);
  }
  return counts;
}

describe('a period that ends with something missing', () => {
  test('is told of three months and one month before, once each, and again in the next period', async () => {
    await keep('2024-05-01');
    expect(await onDays('2027-01-29', '2027-01-30', '2027-02-28', '2027-03-30', '2027-04-30', '2027-05-01')).toEqual([
      0, 1, 1, 2, 2, 2,
    ]);
    expect(await told()).toEqual([
      ['proof_period_ending', '2027-04-30'],
      ['proof_period_ending', '2027-04-30'],
    ]);
    expect(await onDays('2030-01-30')).toEqual([3]);
  });

  test('is told of at once where it was chosen shortly before its end', async () => {
    stage.clock.moveTo('2027-04-10T09:00:00.000Z' as Instant);
    await keep('2024-05-01');
    expect(await onDays('2027-04-10', '2027-04-20')).toEqual([1, 1]);
  });

  test('is not told of to whoever wants no reminders, nor where nothing is due or only may be taken', async () => {
    await keep('2024-05-01');
    await keep('2024-05-01', 'SCHUL_DUTY' as CpdRegimeCode);
    await keep('2024-05-01', 'QZG' as CpdRegimeCode);
    await chooseReminders(stage.deps, may(), false);
    expect(await onDays('2027-01-30', '2027-03-30')).toEqual([0, 0]);
    await chooseReminders(stage.deps, may(), true);
    expect(await onDays('2030-01-30')).toEqual([1]);
  });

  test('is not told of where the last years up to today are looked at', async () => {
    await keepProofAccountOf(stage.deps, may(), { regime: midwifery, period: { kind: 'rolling' } });
    expect(await onDays('2027-01-30', '2029-12-31')).toEqual([0, 0]);
  });
});

test('a certificate that ends is told of twice, with what renews it', async () => {
  const record = aSeriesCertificate(midwife, 'S-INSOFA');
  const document = { ...record.certificate.document, validUntil: '2027-06-30', renewalUnits: 8 } as SeriesDocument;
  const certificate = issueCertificate(document, stage.clock.now());
  await stage.kept((tx) => tx.certificates.add({ ...record, certificate }, 'key'));
  expect(await onDays('2027-03-29', '2027-03-31', '2027-05-29', '2027-05-30', '2027-06-30', '2027-07-01')).toEqual([
    0, 1, 1, 2, 2, 2,
  ]);
  expect((await stage.mails())[1]?.message).toMatchObject({
    kind: 'validity_ending',
    endsOn: '2027-06-30',
    renewal: { needed: 8, missing: 8 },
  });
});

import type { Grant, RecognitionRequest } from '@netzwerkstatt/application';
import {
  aSeriesCertificate,
  freshId,
  LAND,
  person,
  setCertificateStage,
  setSeriesStage,
} from '@netzwerkstatt/application/testing';
import { takeBasis } from '@netzwerkstatt/certificates';
import type { EventId, LocalDate, NetworkId, PersonId, TeachingUnits } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

interface Places {
  readonly event: EventId;
  readonly network: NetworkId;
}

const state = (): Grant => ({ role: 'state', scope: { kind: 'land', id: LAND } });
const coordinator = ({ network }: Places): Grant => ({ role: 'coordinator', scope: { kind: 'network', id: network } });
const trainer = ({ event }: Places): Grant => ({ role: 'trainer', scope: { kind: 'event', id: event } });
const checkIn = ({ event }: Places): Grant => ({ role: 'check_in', scope: { kind: 'event', id: event } });
const auditor = (): Grant => ({ role: 'auditor', scope: { kind: 'land', id: LAND } });

const SECRET = 'Auf eigenen Wunsch';

/** An event where Ada’s certificate was put right, Ben’s withdrawn, and Ida taught. */
async function certifiedEvent() {
  const { stage, event, coordinator: staff, attend, start, work, issued } = await setCertificateStage();
  await attend('Ada', 360);
  await attend('Ben', 360);
  await start();
  await work();
  const office = (await visit({ actor: staff }, stage)).caller;
  const [ada, ben] = await issued();
  const change = { reason: SECRET, renamesRegistration: false };
  await office.issuing.correct({ certificate: `${ada?.id}`, givenName: 'Adele', familyName: 'Łužičan', ...change });
  await office.issuing.revoke({ certificate: `${ben?.id}`, reason: SECRET });
  const sessions = event.sessions.map(({ id }) => `${id}`);
  const taught = { givenName: 'Ida', familyName: 'Muster', role: 'lead' as const, sessions };
  await office.issuing.issueSpeaker({ event: event.id, ...taught, email: 'ida@schule.example' });
  const all = await stage.kept((tx) => tx.certificates.forEvent(event.id));
  return { stage, event, secrets: [SECRET, 'ida@', ...all.map((it) => it.certificate.document.number)] };
}

test.for([
  { who: 'staff of the Land', grant: state, reads: true },
  { who: 'a coordinator', grant: coordinator, reads: true },
  { who: 'a trainer', grant: trainer, reads: false },
  { who: 'who ticks people off', grant: checkIn, reads: false },
  { who: 'an auditor', grant: auditor, reads: false },
])('numbers and reasons of certificates reach $who: $reads', async ({ grant, reads }) => {
  const { stage, event, secrets } = await certifiedEvent();
  const actor = person(freshId<PersonId>(), [grant({ event: event.id, network: stage.network.id })]);
  const { issuing, desk } = (await visit({ actor }, stage)).caller;
  const lists = [
    await issuing.list({ event: event.id, list: 'issued' }),
    await issuing.list({ event: event.id, list: 'exceptions' }),
    await issuing.speakers({ event: event.id }),
    await issuing.progress({ event: event.id }),
    await desk.participants({ event: event.id, statuses: [], text: '', page: 1 }),
    await desk.attendance({ event: event.id }),
  ];
  expect(lists[0]).toMatchObject({ candidates: [{ kind: 'issued', isErased: false }] });
  const told = JSON.stringify(lists);
  expect(secrets.filter((it) => told.includes(it))).toEqual(reads ? secrets : []);
});

test.for([
  { who: 'staff of the Land', grant: state, reads: true },
  { who: 'an auditor', grant: auditor, reads: false },
])('the number of a series certificate reaches $who: $reads', async ({ grant, reads }) => {
  const code = 'S-INSOFA';
  const stage = await setSeriesStage();
  const ada = await stage.addPerson();
  const record = aSeriesCertificate(ada.id, code);
  await stage.kept((tx) => tx.certificates.add(record, 'key'));
  const { series } = (await visit({ actor: person(freshId<PersonId>(), [grant()]) }, stage)).caller;
  const learner = await series.learner({ code, person: ada.id });
  const list = await series.read({ code, text: '', page: 1 });
  expect([learner, ...list.learners]).toMatchObject([
    { certificate: { status: 'issued' } },
    { certificate: { status: 'issued' } },
  ]);
  const { number } = record.certificate.document;
  expect([learner, list].map((it) => JSON.stringify(it).includes(number))).toEqual([reads, reads]);
});

test.for([
  { who: 'staff of the Land', grant: state, reads: true },
  { who: 'an auditor', grant: auditor, reads: false },
])('the number of a certificate that rests on a recognition reaches $who: $reads', async ({ grant, reads }) => {
  const stage = await setSeriesStage();
  const { id: ada } = await stage.addPerson();
  const on = '2025-03-04' as LocalDate;
  const at = stage.clock.now();
  const request: RecognitionRequest = {
    ...{ id: freshId(), person: ada, curriculum: 'S-NK', modules: ['B04'], proofs: [], questions: [], revision: 1 },
    ...{ learned: { provider: 'VHS', title: 'Gespräche', from: on, to: on, teachingUnits: 24 as TeachingUnits } },
    ...{ status: 'decided', askedAt: at, endedAt: at, decidedBy: freshId<PersonId>(), reason: 'Gleichwertig' },
    granted: [{ module: 'B04', teachingUnits: 4 as TeachingUnits }],
  };
  const record = aSeriesCertificate(ada, 'S-NK');
  const part = { kind: 'module', code: 'B04', title: 'Moderieren', teachingUnits: 4 } as const;
  const facts = {
    asOf: '2028-01-01' as LocalDate,
    runs: [],
    results: [],
    exceptions: [],
    recognised: [{ part: 'B04' }],
  };
  const basis = takeBasis([{ ruleVersion: 'S-NK 1', parts: [part], rules: [] }], facts);
  await stage.kept(async (tx) => {
    await tx.recognitions.save(request, undefined);
    await tx.certificates.add(record, 'key');
    await tx.certificates.keepBasis(record.id, { kind: 'series', ...basis });
  });
  const { recognition } = (await visit({ actor: person(freshId<PersonId>(), [grant()]) }, stage)).caller;
  const view = await recognition.get({ recognition: request.id });
  expect(view.request.status).toBe('decided');
  expect(JSON.stringify(view).includes(record.certificate.document.number)).toBe(reads);
});

import type { Certificate } from '@netzwerkstatt/certificates';
import {
  type Ags,
  addMilliseconds,
  type EligibilityCondition,
  type EligibilityEffect,
  type EligibilitySettings,
  type Event,
  HOUR_MS,
  type OrganisationType,
  type ProfessionCode,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Grant } from '../authorisation/actor.ts';
import { listParticipants } from '../desk/read-desk.ts';
import type { Applicant, ModuleVersionRecord, Person } from '../ports/index.ts';
import { readEventPage } from '../programme/read-event-page.ts';
import { confirmRequest } from '../registration/answer-registration.ts';
import { registerParticipant } from '../registration/register-participant.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { aModuleVersion, anApplicant, anOrganisation, aSessionOn, freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { recogniseLearning } from './recognise-learning.ts';

let stage: Stage;
let ada: Person;
let basics: ModuleVersionRecord;
let law: ModuleVersionRecord;

beforeEach(async () => {
  stage = await setStage();
  ada = await stage.addPerson();
  basics = aModuleVersion({ content: { code: 'B01' as never, title: 'Grundlagen' } });
  law = aModuleVersion();
  await stage.kept(async (tx) => {
    await tx.modules.save(basics);
    await tx.modules.save(law);
  });
});

const rules = (condition: EligibilityCondition, effect: EligibilityEffect = 'refuse'): EligibilitySettings => [
  { condition, effect },
];
const needsB01 = rules({ kind: 'prerequisites', modules: ['B01'] });

/** A run of a module on that day. */
const runOn = (module: ModuleVersionRecord, day: string, wanted: Partial<Event> = {}) =>
  stage.addEvent({ kind: 'module_run', moduleVersion: module.id, sessions: [aSessionOn(day)], ...wanted });

function register(event: Event, wanted: Partial<Applicant> = {}, who: Person = ada) {
  const { email: _, ...applicant } = anApplicant(wanted);
  const may = permit(person(who.id), 'registration.create', { person: who.id }, stage);
  return registerParticipant(stage.deps, may, { slug: event.slug, applicant });
}

/** Puts somebody among those who have a place, past every rule. */
async function placed(event: Event, who: Person = ada): Promise<RegistrationId> {
  const id = freshId<RegistrationId>();
  const changes = [{ after: confirmed(id, who.id), cause: 'register' } as const];
  await stage.kept((tx) => tx.registrations.write(event.id, changes, new Map([[id, anApplicant()]])));
  return id;
}

async function certified(event: Event, module: string): Promise<void> {
  const registration = await placed(event);
  const record = aCertificateRecord({ registration, event: event.id, person: ada.id });
  const { document } = record.certificate;
  const taught = { code: module, version: '1', title: 'Grundlagen', learningOutcome: 'Kennt sie.' };
  const certificate = { ...record.certificate, document: { ...document, module: taught } } as Certificate;
  await stage.kept((tx) => tx.certificates.add({ ...record, certificate }, freshId()));
}

const reference = ({ id, slug, title, sessions: [first] }: Event) => ({
  id,
  slug,
  title,
  startsOn: first?.startsAt.slice(0, 10),
});
const confirmedAnswer = { ok: true, value: { status: 'confirmed' } };
const refusedBecause = (...unmet: readonly object[]) => ({ ok: false, refusal: { code: 'not_eligible', unmet } });
const missing = (nextRun?: Event) => ({
  code: 'prerequisite_missing',
  module: 'B01',
  waysOut: [{ kind: 'take_module', module: 'B01', ...(nextRun && { nextRun: reference(nextRun) }) }],
});

describe('a prerequisite', () => {
  test('is in the way until it is completed; the answer names the next run that still takes registrations', async () => {
    const event = await runOn(law, '2027-03-10', { eligibility: needsB01 });
    expect(await register(event)).toEqual(refusedBecause(missing()));
    await runOn(basics, '2027-02-03', { status: 'draft' });
    await runOn(basics, '2027-01-27', { registrationClosesAt: stage.clock.now() });
    const next = await runOn(basics, '2027-01-28', { slug: '2027-01-28-grundlagen' });
    expect(await register(event)).toEqual(refusedBecause(missing(next)));
    await certified(await runOn(basics, '2026-03-04'), 'B01');
    expect(await register(event)).toMatchObject(confirmedAnswer);
  });

  test('is met by prior learning that was recognised', async () => {
    const event = await runOn(law, '2027-03-10', { eligibility: needsB01 });
    const recognition = { person: ada.id, module: 'B01', at: stage.clock.now(), by: ada.id, reason: 'Kurs 2023' };
    await stage.kept((tx) => tx.histories.recognise(recognition));
    expect(await register(event)).toMatchObject(confirmedAnswer);
  });

  test('that is a hint only lets everybody in, and stands in the trail', async () => {
    const eligibility = rules({ kind: 'prerequisites', modules: ['B01'] }, 'hint');
    const event = await runOn(law, '2027-03-10', { eligibility });
    expect(await register(event)).toMatchObject(confirmedAnswer);
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(entry?.facts).toEqual({ from: 'none', to: 'confirmed', hints: 'prerequisite_missing' });
  });
});

describe('one run of a module only', () => {
  const eligibility = rules({ kind: 'one_run' });

  test('whoever has a place at another run is told which; without it they may come', async () => {
    const [first, second] = [await runOn(law, '2027-02-03'), await runOn(law, '2027-03-10', { eligibility })];
    await placed(first);
    const run = reference(first);
    expect(await register(second)).toEqual(
      refusedBecause({ code: 'other_run_booked', run, waysOut: [{ kind: 'give_back', run }] }),
    );
    expect(await register(second, {}, await stage.addPerson())).toMatchObject(confirmedAnswer);
  });

  test('two forms at the same time are one run all the same', async () => {
    const runs = [await runOn(law, '2027-02-03', { eligibility }), await runOn(law, '2027-03-10', { eligibility })];
    const answers = await Promise.all(runs.map((it) => register(it)));
    expect(answers.map((it) => it.ok).toSorted()).toEqual([false, true]);
  });
});

test('nobody is at two places at once; of a conference count only the forums that were chosen', async () => {
  const eligibility = rules({ kind: 'no_clash' });
  const forum = aSessionOn('2027-03-10', { isForum: true });
  const conference = await stage.addEvent({ sessions: [aSessionOn('2027-02-03'), forum] });
  const id = await placed(conference);
  const event = await runOn(law, '2027-03-10', { eligibility });
  await stage.kept((tx) => tx.conferences.chooseForums(id, [forum.id], stage.clock.now()));
  const other = await runOn(law, '2027-04-14', { slug: '2027-04-14-recht' });
  const waysOut = [
    { kind: 'other_run', nextRun: reference(other) },
    { kind: 'give_back', run: reference(conference) },
  ];
  expect(await register(event)).toEqual(refusedBecause({ code: 'dates_clash', other: reference(conference), waysOut }));
  await stage.kept((tx) => tx.conferences.chooseForums(id, [], stage.clock.now()));
  expect(await register(event)).toMatchObject(confirmedAnswer);
});

describe('what somebody tells with the form', () => {
  const school = { type: 'school' as OrganisationType };

  test.for<{ condition: EligibilityCondition; meets: Partial<Applicant>; code: string }>([
    {
      condition: { kind: 'profession', anyOf: ['J1' as ProfessionCode] },
      meets: { profession: 'J1' as ProfessionCode },
      code: 'profession_not_admitted',
    },
    {
      condition: { kind: 'profession_group', anyOf: ['justice'] },
      meets: { profession: 'J1' as ProfessionCode },
      code: 'profession_group_not_admitted',
    },
    {
      condition: { kind: 'region', anyOf: ['14612' as Ags] },
      meets: { region: '14612' as Ags },
      code: 'region_not_admitted',
    },
  ])('$condition.kind', async ({ condition, meets, code }) => {
    const event = await stage.addEvent({ eligibility: rules(condition) });
    expect(await register(event)).toMatchObject({ ok: false, refusal: { unmet: [{ code }] } });
    expect(await register(event, meets)).toMatchObject(confirmedAnswer);
  });

  test('organisation_type, for institutions of the directory', async () => {
    const event = await stage.addEvent({ eligibility: rules({ kind: 'organisation_type', anyOf: [school.type] }) });
    const organisation = anOrganisation(school);
    await stage.kept((tx) => tx.directory.saveOrganisations([organisation]));
    expect(await register(event)).toMatchObject({
      ok: false,
      refusal: { unmet: [{ waysOut: [{ kind: 'choose_from_directory' }, { kind: 'ask_organiser' }] }] },
    });
    expect(await register(event, { organisation })).toMatchObject(confirmedAnswer);
  });
});

test.for<{ anyOf: 'network_coordinator' | 'head' | 'trainer'; role: Grant['role'] }>([
  { anyOf: 'network_coordinator', role: 'coordinator' },
  { anyOf: 'head', role: 'org_head' },
  { anyOf: 'trainer', role: 'trainer' },
])('the function $anyOf is known by the role $role', async ({ anyOf, role }) => {
  const event = await stage.addEvent({ eligibility: rules({ kind: 'network_function', anyOf: [anyOf] }) });
  expect(await register(event)).toMatchObject({ ok: false, refusal: { unmet: [{ code: 'function_needed' }] } });
  const scope = { kind: 'network', id: stage.network.id } as const;
  await stage.kept((tx) => tx.people.grant(ada.id, { role, scope }));
  expect(await register(event)).toMatchObject(confirmedAnswer);
});

test('members of a circle come where it is closed, others do not', async () => {
  const circle = await stage.addEvent({ kind: 'quality_circle', admission: 'by_invitation' });
  const event = await stage.addEvent({ eligibility: rules({ kind: 'closed_circle', circle: circle.id }) });
  expect(await register(event)).toMatchObject({ ok: false, refusal: { unmet: [{ code: 'not_in_circle' }] } });
  await placed(circle);
  expect(await register(event)).toMatchObject(confirmedAnswer);
});

describe('the page of an event', () => {
  const read = async (event: Event, actor: Actor) => {
    const page = await readEventPage(stage.deps, permit(actor, 'programme.read', {}, stage), event.slug);
    return page && { notEligible: page.notEligible, hints: page.hints };
  };
  const nothing = { notEligible: undefined, hints: undefined };

  test('tells whoever is signed in what is missing before they fill in the form', async () => {
    const event = await runOn(law, '2027-03-10', { eligibility: needsB01 });
    expect(await read(event, person(ada.id))).toEqual({
      ...nothing,
      notEligible: { code: 'not_eligible', unmet: [missing()] },
    });
    expect(await read(event, guest)).toEqual(nothing);
    await placed(event);
    expect(await read(event, person(ada.id))).toEqual(nothing);
  });

  test('tells of hints as well, and nothing where all is well', async () => {
    const eligibility = rules({ kind: 'prerequisites', modules: ['B01'] }, 'hint');
    const event = await runOn(law, '2027-03-10', { eligibility });
    expect(await read(event, person(ada.id))).toEqual({ ...nothing, hints: [missing()] });
    await certified(await runOn(basics, '2026-03-04'), 'B01');
    expect(await read(event, person(ada.id))).toEqual(nothing);
  });
});

describe('at the desk', () => {
  const eligibility = rules({ kind: 'prerequisites', modules: ['B01'] }, 'hint');
  let event: Event;
  let registration: RegistrationId;
  let coordinator: Person;

  beforeEach(async () => {
    event = await runOn(law, '2027-03-10', { eligibility });
    registration = await placed(event);
    coordinator = await stage.addPerson();
  });

  const staff = () =>
    person(coordinator.id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  const checkIn = () => person(coordinator.id, [{ role: 'check_in', scope: { kind: 'event', id: event.id } }]);
  const about = () => ({ network: stage.network.id, event: event.id });
  const unmet = async (actor = staff()) => {
    const query = { statuses: ['confirmed'], text: '', offset: 0, limit: 9 } as const;
    const may = permit(actor, 'registration.read_all', about(), stage);
    return [...(await listParticipants(stage.deps, may, query)).unmet];
  };
  const recognise = (reason: string, modules: readonly string[] = ['B01']) =>
    recogniseLearning(stage.deps, permit(staff(), 'registration.decide', { ...about(), registration }, stage), {
      modules,
      reason,
    });

  test('who decides sees a hint beside the name, until it is no longer true or the event has begun', async () => {
    expect(await unmet()).toEqual([[registration, [missing()]]]);
    await certified(await runOn(basics, '2026-03-04'), 'B01');
    expect(await unmet()).toEqual([]);
  });

  test('who only ticks people off sees none', async () => {
    expect(await unmet(checkIn())).toEqual([]);
  });

  test('prior learning is recognised with a reason, and counts everywhere from then on', async () => {
    expect(await recognise(' ')).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
    expect(await recognise('Zertifikatskurs 2023')).toEqual({ ok: true, value: ['B01'] });
    expect(await unmet()).toEqual([]);
    expect(await register(await runOn(law, '2027-04-14', { eligibility: needsB01 }))).toMatchObject(confirmedAnswer);
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(entry).toMatchObject({
      actor: coordinator.id,
      action: 'registration.decide',
      reason: 'Zertifikatskurs 2023',
      facts: { recognised: 'B01' },
    });
    expect(await recognise('Noch einmal')).toEqual({ ok: true, value: [] });
  });

  test('a module is recognised only where it is chosen and missing', async () => {
    expect(await recognise('Kurs 2023', [])).toEqual({ ok: false, refusal: { code: 'recognition_modules_wrong' } });
    expect(await recognise('Kurs 2023', ['B02'])).toEqual({ ok: true, value: [] });
    expect(await stage.kept((tx) => tx.histories.recognitionsOf(ada.id))).toEqual([]);
  });

  test('beyond the cap of a series that has the module nothing is recognised, also of what fits', async () => {
    const both = { condition: { kind: 'prerequisites', modules: ['B01', 'B04'] }, effect: 'hint' } as const;
    event = await runOn(law, '2027-04-21', { eligibility: [both] });
    registration = await placed(event);
    const before = { person: ada.id, at: stage.clock.now(), by: coordinator.id, reason: 'Kurs 2023' };
    const known = ['B02', 'B03', 'B05'];
    await stage.kept(async (tx) => {
      for (const module of known) await tx.histories.recognise({ ...before, module });
    });
    expect(await recognise('Kurs 2024', ['B01', 'B04'])).toEqual({
      ok: false,
      refusal: {
        code: 'recognition_over_cap',
        series: 'Zertifikatskurs Netzwerkkoordination Kinderschutz und Frühe Hilfen',
        capUnits: 37,
        leftUnits: 13,
      },
    });
    expect((await stage.kept((tx) => tx.histories.recognitionsOf(ada.id))).map(({ module }) => module)).toEqual(known);
    expect(await recognise('Kurs 2024', ['B01'])).toEqual({ ok: true, value: ['B01'] });
  });

  test('nobody recognises anything for themselves', async () => {
    registration = await placed(event, coordinator);
    expect(await recognise('Kurs 2023')).toEqual({ ok: false, refusal: { code: 'recognition_own' } });
  });
});

describe('a guest', () => {
  const ask = (event: Event, applicant: Applicant) =>
    requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), { slug: event.slug, applicant });
  const answer = async (event: Event) => {
    const mail = (await stage.mails()).findLast(({ message }) => message.kind === 'registration_requested');
    if (mail?.registration === undefined) throw new Error('no mail');
    const actor: Actor = { kind: 'holder', land: LAND, registrationId: mail.registration };
    const target = { registration: mail.registration, event: event.id };
    return confirmRequest(stage.deps, permit(actor, 'registration.confirm', target, stage));
  };

  test('hears at once what the form alone tells', async () => {
    const event = await stage.addEvent({ eligibility: rules({ kind: 'region', anyOf: ['14612' as Ags] }) });
    const refused = refusedBecause({
      code: 'region_not_admitted',
      admitted: ['14612'],
      waysOut: [{ kind: 'ask_organiser' }],
    });
    expect(await ask(event, applicantNamed('Ada'))).toEqual(refused);
    expect(await stage.mails()).toEqual([]);
  });

  test('learns nothing of what the owner of an address has done; the owner hears it who answers the mail', async () => {
    const event = await runOn(law, '2027-03-10', { eligibility: needsB01 });
    expect(await ask(event, applicantNamed('Ada'))).toMatchObject({ ok: true });
    expect(await answer(event)).toEqual(refusedBecause(missing()));
    const kinds = (await stage.mails()).map(({ message }) => message.kind);
    expect(kinds).toEqual(['registration_requested', 'registration_refused']);
    const refused = { statuses: ['refused'], text: '', offset: 0, limit: 9 } as const;
    const { records } = await stage.kept((tx) => tx.registrations.listForEvent(event.id, refused));
    expect(records.map(({ registration }) => registration)).toMatchObject([{ reason: 'not_eligible' }]);
  });

  test('who is too late hears that, and not what else they would have needed', async () => {
    const closedAt = addMilliseconds(stage.clock.now(), HOUR_MS);
    const event = await runOn(law, '2027-03-10', { eligibility: needsB01, registrationClosesAt: closedAt });
    await ask(event, applicantNamed('Ada'));
    stage.clock.moveTo(closedAt);
    expect(await answer(event)).toEqual({ ok: false, refusal: { code: 'registration_closed', closedAt } });
  });
});

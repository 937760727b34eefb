import type { Certificate } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  type CleanText,
  type Event,
  HOUR_MS,
  type PersonId,
  type RecognitionRequestId,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { aCircle, TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { RegistrationState } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import type { Person, PersonHistory } from '../../ports/index.ts';
import { aModuleVersion, aSessionOn, freshId } from '../builders.ts';
import { aCertificateRecord } from '../certificate-builders.ts';
import { type CreateStore, changedLongAgo, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const nothing: PersonHistory = { certified: [], recognised: [], registered: [], roles: [], leads: [] };
const hourAgo = addMilliseconds(TEST_NOW, -HOUR_MS);
const inAnHour = addMilliseconds(TEST_NOW, HOUR_MS);

export function describeHistoryStore(create: CreateStore): void {
  async function openLives() {
    const scene = await openScene(create);
    const historyOf = async ({ id }: Person) =>
      (await scene.inLand((tx) => tx.histories.of([id], TEST_NOW))).get(id) ?? nothing;
    const givenCertificate = async (person: Person, event: Event, wanted: CertificateWanted) => {
      const { id: registration } = await scene.savedRegistration(event, person, confirmedState);
      const record = aCertificateRecord({ registration, event: event.id, person: person.id });
      const { document } = record.certificate;
      const { module: code, kind = 'attendance', ...state } = { status: 'issued', ...wanted } as const;
      const module = code && { code, version: '1', title: 'Grundlagen', learningOutcome: 'Kennt sie.' };
      const certificate = {
        ...record.certificate,
        ...state,
        document: { ...document, kind, ...(module && { module }) },
      };
      await scene.inLand((tx) =>
        tx.certificates.add({ ...record, certificate: certificate as Certificate }, freshId()),
      );
    };
    return { ...scene, historyOf, givenCertificate };
  }

  test('of whoever is new, or not there at all, there is nothing to tell', async () => {
    const { inLand, savedPerson } = await openLives();
    const [ada, stranger] = [(await savedPerson()).id, freshId<PersonId>()];
    const histories = await inLand((tx) => tx.histories.of([ada, stranger], TEST_NOW));
    expect(histories).toEqual(new Map([ada, stranger].map((it) => [it, nothing])));
    expect(await inLand((tx) => tx.histories.of([], TEST_NOW))).toEqual(new Map());
  });

  test('a valid certificate tells which module was completed at which run; one that was revoked, or is about a part of it, tells nothing', async () => {
    const { savedEvent, savedPerson, historyOf, givenCertificate } = await openLives();
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    const past = await savedEvent({ title: 'Grundlagen', sessions: [aSessionOn('2026-03-04')] });
    await givenCertificate(ada, past, { module: 'B02' });
    await givenCertificate(ada, await savedEvent(), {});
    const revoked = { status: 'revoked', revokedAt: TEST_NOW, reason: 'Irrtum' as CleanText } as const;
    await givenCertificate(ada, await savedEvent(), { module: 'B03', ...revoked });
    await givenCertificate(ada, await savedEvent(), { module: 'B05', kind: 'partial' });
    await givenCertificate(ben, await savedEvent(), { module: 'B04' });
    const run = { id: past.id, slug: past.slug, title: 'Grundlagen', startsOn: '2026-03-04' };
    expect((await historyOf(ada)).certified).toEqual([{ module: 'B02', run }]);
  });

  test('prior learning that was recognised counts once, as it was first written down', async () => {
    const { inLand, savedPerson, historyOf } = await openLives();
    const [ada, { id: by }] = [await savedPerson(), await savedPerson()];
    const recognition = { person: ada.id, at: TEST_NOW, by, reason: 'Zertifikatskurs 2023' };
    for (const module of ['L02', 'B01', 'B01']) {
      await inLand((tx) => tx.histories.recognise({ ...recognition, module }));
    }
    expect(await historyOf(ada)).toEqual({ ...nothing, recognised: ['B01', 'L02'] });
  });

  test('a part of a module that is recognised does not complete it; more of it takes its place, less does not', async () => {
    const { inLand, savedPerson, historyOf } = await openLives();
    const [ada, { id: by }] = [await savedPerson(), await savedPerson()];
    const { id: person } = ada;
    const recognition = { person, module: 'B04', at: TEST_NOW, by, reason: 'Kurs 2023' };
    const request = freshId<RecognitionRequestId>();
    const part = (units: number) => ({ ...recognition, teachingUnits: units as TeachingUnits, request });
    const told: unknown[] = [];
    for (const next of [part(5), part(8), part(3), recognition, part(9)]) {
      await inLand((tx) => tx.histories.recognise(next));
      told.push([await inLand((tx) => tx.histories.recognitionsOf(person)), (await historyOf(ada)).recognised]);
    }
    expect(told).toEqual([
      [[part(5)], []],
      [[part(8)], []],
      [[part(8)], []],
      [[recognition], ['B04']],
      [[recognition], ['B04']],
    ]);
  });

  test('what counts by a request is forgotten, and nothing that others gave', async () => {
    const { inLand, savedPerson } = await openLives();
    const [{ id: person }, { id: by }] = [await savedPerson(), await savedPerson()];
    const [request, other] = [freshId<RecognitionRequestId>(), freshId<RecognitionRequestId>()];
    const recognition = { person, at: TEST_NOW, by, reason: 'Kurs 2023' };
    const atDesk = { ...recognition, module: 'B01' };
    const byOther = { ...recognition, module: 'B02', request: other };
    await inLand(async (tx) => {
      for (const it of [atDesk, byOther]) await tx.histories.recognise(it);
      for (const module of ['L02', 'B04', 'B01']) await tx.histories.recognise({ ...recognition, module, request });
    });
    expect(await inLand((tx) => tx.histories.forgetRecognised(request))).toEqual(['B04', 'L02']);
    expect(await inLand((tx) => tx.histories.recognitionsOf(person))).toEqual([atDesk, byOther]);
  });

  test('tells where somebody is going, by start, with the module and the forums', async () => {
    const { inLand, savedEvent, savedPerson, savedRegistration, historyOf } = await openLives();
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    const module = aModuleVersion();
    await inLand((tx) => tx.modules.save(module));
    const forum = aSessionOn('2027-02-03', { isForum: true });
    const conference = await savedEvent({ sessions: [aSessionOn('2027-02-03'), forum] });
    const run = await savedEvent({ kind: 'module_run', moduleVersion: module.id });
    const { id } = await savedRegistration(conference, ada, confirmedState);
    await inLand((tx) => tx.conferences.chooseForums(id, [forum.id], TEST_NOW));
    await savedRegistration(run, ada, waitlistedState(1));
    await savedRegistration(run, ben, confirmedState);
    expect((await historyOf(ada)).registered).toEqual([
      { event: run, module: module.content.code, hasPlace: false, forums: [] },
      { event: conference, hasPlace: true, forums: [forum.id] },
    ]);
  });

  test.for<{ rule: string; state: RegistrationState; day?: string; isTold: boolean }>([
    { rule: 'a place', state: confirmedState, isTold: true },
    { rule: 'an application', state: { status: 'applied', appliedAt: changedLongAgo }, isTold: true },
    { rule: 'no form whose mail nobody answered', state: { status: 'requested' }, isTold: false },
    { rule: 'nothing given back', state: { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }, isTold: false },
    { rule: 'nothing over', state: confirmedState, day: '2026-03-04', isTold: false },
  ])('where somebody is going is $rule', async ({ state, day, isTold }) => {
    const { savedEvent, savedPerson, savedRegistration, historyOf } = await openLives();
    const ada = await savedPerson();
    await savedRegistration(await savedEvent(day === undefined ? {} : { sessions: [aSessionOn(day)] }), ada, state);
    expect((await historyOf(ada)).registered.length).toBe(isTold ? 1 : 0);
  });

  test('tells the roles in force and the circles that are led', async () => {
    const { inLand, savedEvent, savedNetwork, savedPerson, historyOf } = await openLives();
    const [ada, network] = [await savedPerson(), await savedNetwork()];
    const circles = [await savedEvent({ kind: 'quality_circle' }), await savedEvent({ kind: 'quality_circle' })];
    const [running, completed] = circles.map(({ id }) => aCircle({ event: id, lead: ada.id }));
    if (running === undefined || completed === undefined) throw new Error('two circles');
    await inLand(async (tx) => {
      const scope = { kind: 'network', id: network.id } as const;
      await tx.people.grant(ada.id, { role: 'trainer', scope, until: inAnHour });
      await tx.people.grant(ada.id, { role: 'coordinator', scope });
      await tx.people.grant(ada.id, { role: 'auditor', scope, until: hourAgo });
      await tx.circles.save(running, 0);
      const end = { status: 'completed', startedAt: changedLongAgo, completedAt: TEST_NOW } as const;
      await tx.circles.save({ ...completed, ...end }, 0);
    });
    expect(await historyOf(ada)).toEqual({ ...nothing, roles: ['coordinator', 'trainer'], leads: [running.event] });
  });

  test('who decides about somebody sees what another decision about them wrote meanwhile', async () => {
    const { inLand, savedEvent, savedPerson } = await openLives();
    const [ada, ben, event] = [await savedPerson(), await savedPerson(), await savedEvent()];
    const both = [ada.id, ben.id];
    const held = Promise.withResolvers<void>();
    const first = inLand(async (tx) => {
      await tx.histories.lock(both);
      held.resolve();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await tx.histories.recognise({ person: ada.id, module: 'B01', at: TEST_NOW, by: ben.id, reason: 'Kurs' });
      return event;
    });
    await held.promise;
    const second = inLand(async (tx) => {
      await tx.histories.lock(both.toReversed());
      return (await tx.histories.of(both, TEST_NOW)).get(ada.id)?.recognised;
    });
    expect([await first, await second]).toEqual([event, ['B01']]);
  });
}

interface CertificateWanted {
  /** Code of the module; absent: of an event without one. */
  readonly module?: string;
  /** `attendance` unless said otherwise. */
  readonly kind?: 'partial';
  readonly status?: 'revoked';
  readonly revokedAt?: typeof TEST_NOW;
  readonly reason?: CleanText;
}

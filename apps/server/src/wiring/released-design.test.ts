import {
  type CertificateFacts,
  type Grant,
  type LandTransaction,
  type Person,
  workOnBatches,
} from '@netzwerkstatt/application';
import { aFreshEvent, aNetwork, anApplicant, freshId } from '@netzwerkstatt/application/testing';
import type { CertificateDesign } from '@netzwerkstatt/certificates';
import { createCertificateRenderer } from '@netzwerkstatt/certificates/pdf';
import { type Instant, MINUTE_MS, type RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';
import { createPress, createPrinter } from './printer.ts';

const renderer = createCertificateRenderer();
afterAll(() => renderer.close());

const THE_DAY_AFTER = '2027-01-21T09:00:00.000Z' as Instant;
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path fill="#1d3f77" d="M0 0h4v1z"/></svg>';
const ours: CertificateDesign = { colour: '#1d3f77', logos: [{ svg: drawing, alternativeText: 'Wappen' }] };

/** A house that prints, with a closed event at which two people were all the time. */
async function openOffice() {
  const door = await openDoor({
    drawing: (deps) => ({
      printer: createPrinter(renderer, deps, pino({ level: 'silent' })),
      press: createPress(renderer),
    }),
  });
  const { house, clock, call, ask } = door;
  clock.moveTo(THE_DAY_AFTER);
  const network = aNetwork();
  const event = aFreshEvent({ network: network.id, status: 'closed', closedAt: clock.now() } as never);
  const inLand = <Value>(work: (tx: LandTransaction) => Promise<Value>) => house.store.inLand(LAND, work);
  await inLand(async (tx) => {
    await tx.directory.saveNetwork(network);
    await tx.events.save(event, undefined, clock.now());
  });
  const addStaff = async (grant: Grant) => {
    const person = await addPerson(door);
    await inLand((tx) => tx.people.grant(person.id, grant));
    return { cookie: await cookieOf(door, person) };
  };
  const desk = await addStaff({ role: 'coordinator', scope: { kind: 'network', id: network.id } });
  const designer = await addStaff({ role: 'state', scope: { kind: 'land', id: LAND } });
  const asked = async (procedure: string, input: unknown, who: { readonly cookie: string }) => {
    const { status, body } = await call(procedure, input, who);
    if (status !== 200) throw new Error(body);
    return JSON.parse(body).result.data;
  };
  const certificateOf = async ({ id }: Person): Promise<CertificateFacts> => {
    const all = await inLand((tx) => tx.certificates.forEvent(event.id));
    const found = all.find((it) => it.person === id);
    if (found === undefined) throw new Error('nothing was issued');
    return found;
  };
  return {
    certificateOf,
    async attend(): Promise<Person & { readonly registration: RegistrationId }> {
      const person = await addPerson(door);
      const registration = freshId<RegistrationId>();
      await inLand(async (tx) => {
        const decided = [{ after: confirmed(registration, person.id), cause: 'register' }] as const;
        await tx.registrations.write(event.id, decided, new Map([[registration, anApplicant()]]));
        const minutes = event.sessions.map((it) => ({ session: it.id, registration, minutes: 360 }));
        await tx.attendance.record(minutes, person.id, clock.now());
      });
      return { ...person, registration };
    },
    async issueTo({ registration }: { readonly registration: RegistrationId }) {
      clock.moveOn(MINUTE_MS);
      const wish = { event: event.id, withPartial: false, countsMissingAsAbsent: false, only: [registration] };
      await asked('issuing.start', wish, desk);
      while (await workOnBatches(house, LAND));
    },
    async fileOf(person: Person) {
      const { id } = await certificateOf(person);
      return (await ask(`/bescheinigungen/${id}.pdf`, { headers: desk })).bytes;
    },
    draft: (design: CertificateDesign, basedOn?: object) => asked('designs.draft', { basedOn, design }, designer),
    release: ({ id, revision }: { readonly id: string; readonly revision: number }) =>
      asked('designs.release', { basedOn: { id, revision }, note: 'Unser Wappen' }, designer),
  };
}

test('the next certificate looks like the design that was released, and the one before stays as it was', async () => {
  const { attend, issueTo, fileOf, certificateOf, draft, release } = await openOffice();
  const [first, second, third] = [await attend(), await attend(), await attend()];
  await issueTo(first);
  const before = await fileOf(first);
  const written = await draft(ours);
  // What nobody has released changes nothing.
  await issueTo(second);
  const { id: version } = await release(written);
  await issueTo(third);

  const files = await Promise.all([first, second, third].map(fileOf));
  expect(files.map((it) => it.includes('/Alt (Wappen)'))).toEqual([false, false, true]);
  expect(files[0]?.equals(before)).toBe(true);
  const versions = await Promise.all([first, second, third].map(certificateOf));
  expect(versions.map(({ design }) => design)).toEqual([undefined, undefined, version]);
}, 60_000);

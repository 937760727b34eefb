import type { Event, Instant, PersonName, ProfessionCode, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import type { Actor } from '../authorisation/actor.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Action } from '../authorisation/vocabulary.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { readBatchProgress } from '../certificates/read-issuing.ts';
import { type BatchWish, startCertificateBatch } from '../certificates/start-certificate-batch.ts';
import { workOnBatches } from '../certificates/work-on-batches.ts';
import type { CertificateBatch, CertificateFacts, RegisteredSubject } from '../ports/index.ts';
import { aModuleVersion, anApplicant, freshId } from './builders.ts';
import { LAND, permit, person, type Stage, setStage } from './stage.ts';

/** The event of a test takes place the day before. */
const DAY_AFTER = '2027-01-21T09:00:00.000Z' as Instant;

/** Everybody who attended enough, and nobody else. */
export const whoeverIsDue: BatchWish = { withPartial: false, countsMissingAsAbsent: false };

/** A house in memory with an event that is closed, and staff who issue its certificates. */
export interface CertificateStage {
  readonly stage: Stage;
  readonly event: Event;
  readonly module: ReturnType<typeof aModuleVersion>;
  readonly coordinator: Actor;
  readonly may: <A extends Action>(action: A, actor?: Actor) => Permit<A>;
  /** Somebody who was there for so long of 360 minutes; `undefined`: nothing is recorded of them. */
  readonly attend: (
    name: string,
    minutes: number | undefined,
    profession?: string,
    at?: Event,
  ) => Promise<RegistrationId>;
  readonly start: (
    wish?: Partial<BatchWish>,
    deps?: CertificateDependencies,
  ) => ReturnType<typeof startCertificateBatch>;
  /** Until nothing is left to do now. */
  readonly work: (deps?: CertificateDependencies) => Promise<void>;
  readonly issued: () => Promise<readonly (CertificateFacts & RegisteredSubject)[]>;
  /** Given names of whom there is a certificate, in order. */
  readonly namesIssued: () => Promise<readonly string[]>;
  /** A house whose printer draws like this. */
  readonly drawing: (draw: CertificateDependencies['printer']['draw']) => CertificateDependencies;
  /** Of the batch that runs or ran last. */
  readonly progress: () => Promise<CertificateBatch | undefined>;
}

export async function setCertificateStage(): Promise<CertificateStage> {
  const stage = await setStage();
  stage.clock.moveTo(DAY_AFTER);
  const { id: staff } = await stage.addPerson();
  const coordinator = person(staff, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  const module = aModuleVersion();
  await stage.kept((tx) => tx.modules.save(module));
  const closed = { status: 'closed', closedAt: stage.clock.now(), moduleVersion: module.id } as Partial<Event>;
  const event = await stage.addEvent(closed);
  const may: CertificateStage['may'] = (action, actor = coordinator) =>
    permit(actor, action, { network: stage.network.id, event: event.id }, stage);
  const issued = async () => {
    const all = await stage.kept((tx) => tx.certificates.forEvent(event.id));
    return all.filter((it) => it.registration !== undefined);
  };
  return {
    stage,
    event,
    module,
    coordinator,
    may,

    async attend(name, minutes, profession = 'J1', at = event) {
      const who = await stage.addPerson();
      const id = freshId<RegistrationId>();
      const applicant = anApplicant({
        givenName: name as PersonName,
        familyName: 'Łužičan' as PersonName,
        profession: profession as ProfessionCode,
      });
      await stage.kept(async (tx) => {
        const decided = [{ after: confirmed(id, who.id), cause: 'register' }] as const;
        await tx.registrations.write(at.id, decided, new Map([[id, applicant]]));
        const session = at.sessions[0]?.id as SessionId;
        const sheet = minutes === undefined ? [] : [{ session, registration: id, minutes }];
        await tx.attendance.record(sheet, staff, stage.clock.now());
      });
      return id;
    },

    start: (wish = {}, deps = stage.deps) =>
      startCertificateBatch(deps, may('certificate.issue'), { ...whoeverIsDue, ...wish }),

    async work(deps = stage.deps) {
      while (await workOnBatches(deps, LAND));
    },

    issued,

    namesIssued: async () => (await issued()).map((it) => it.certificate.document.holder.givenName).toSorted(),

    drawing: (draw) => ({ ...stage.deps, printer: { ...stage.deps.printer, draw } }),

    progress: async () => (await readBatchProgress(stage.deps, may('registration.read_all')))?.batch,
  };
}

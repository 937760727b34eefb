import type { ChangeReason, Event, LandCode, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { RegistrationCommand } from '@netzwerkstatt/registration';
import type { Actor } from '../authorisation/actor.ts';
import { authorise, type Permit } from '../authorisation/authorise.ts';
import type { Action } from '../authorisation/vocabulary.ts';
import type { CalendarNotice } from '../calendar/calendar-notice.ts';
import { type CancelEventCommand, cancelEvent } from '../changes/cancel-event.ts';
import { changeDates } from '../changes/change-dates.ts';
import type { DateChange } from '../changes/plan-changed-sessions.ts';
import type { AboutRegistration, MailMessage } from '../mail/mail-message.ts';
import type { OutgoingMail } from '../ports/index.ts';
import type { SeatDependencies } from '../registration/decide.ts';
import { freshId } from './builders.ts';
import { applicantNamed } from './stage.ts';

export const roomLost: ChangeReason = { kind: 'room_not_available', text: 'Wasserschaden' };

/** A public event whose dates somebody changes while others register and withdraw. */
export interface ChangingStage {
  readonly event: () => Promise<Event>;
  readonly change: (
    change: DateChange,
    wanted?: Partial<{ revision: number; reason: ChangeReason }>,
  ) => ReturnType<typeof changeDates>;
  readonly cancel: (
    kind?: CancelEventCommand['kind'],
    wanted?: Partial<{ revision: number; reason: ChangeReason }>,
  ) => ReturnType<typeof cancelEvent>;
  /** Registers somebody whose address is proven; answers with how they stand. */
  readonly register: (name: string) => Promise<string>;
  readonly command: (name: string, kind: 'withdraw' | 'accept_offer' | 'decline_offer') => Promise<string>;
  readonly registrationOf: (name: string) => RegistrationId;
  readonly statusOf: (name: string) => Promise<string | undefined>;
  readonly mailsTo: (name: string) => Promise<readonly OutgoingMail[]>;
  readonly permit: <A extends Action>(action: A, registration?: RegistrationId) => Permit<A>;
}

export interface ChangingGround {
  readonly deps: SeatDependencies;
  readonly land: LandCode;
  readonly event: Event;
  readonly coordinator: PersonId;
}

export function setChangingStage({ deps, land, event: { id, network }, coordinator }: ChangingGround): ChangingStage {
  const people = new Map<string, { readonly person: PersonId; registration: RegistrationId }>();
  const actor: Actor = {
    kind: 'person',
    land,
    personId: coordinator,
    grants: network ? [{ role: 'coordinator', scope: { kind: 'network', id: network } }] : [],
  };
  const inLand: <T>(work: Parameters<typeof deps.store.inLand<T>>[1]) => Promise<T> = (work) =>
    deps.store.inLand(land, work);
  const event = async () => {
    const stored = await inLand((tx) => tx.events.get(id));
    if (stored === undefined) throw new Error('the event is there');
    return stored;
  };
  const permit: ChangingStage['permit'] = (action, registration) => {
    const who: Actor = registration ? { kind: 'holder', land, registrationId: registration } : actor;
    const target = { land, event: id, ...(network && { network }), ...(registration && { registration }) };
    const given = authorise(who, action, target, deps.clock.now());
    if (given === undefined) throw new Error(`the table does not allow ${action}`);
    return given;
  };
  const known = (name: string) => {
    const found = people.get(name);
    if (found === undefined) throw new Error(`${name} never registered`);
    return found;
  };
  async function decided(command: RegistrationCommand, name: string): Promise<string> {
    const applicant = applicantNamed(name);
    const decision = await deps.decide(land, id, { command, actor: name, applicant });
    if (decision === undefined) throw new Error('the event is there');
    return decision.ok ? (decision.value?.status ?? 'nothing') : decision.refusal.code;
  }
  return {
    event,
    permit,
    async change(change, wanted = {}) {
      const revision = wanted.revision ?? (await event()).revision;
      const reason = wanted.reason ?? roomLost;
      return changeDates(deps, permit('event.change_dates'), { revision, change, reason });
    },
    async cancel(kind = 'cancel', wanted = {}) {
      const revision = wanted.revision ?? (await event()).revision;
      return cancelEvent(deps, permit('event.cancel'), { kind, revision, reason: wanted.reason ?? roomLost });
    },
    async register(name) {
      const person =
        people.get(name)?.person ??
        (
          await inLand((tx) => {
            const { assistance: _, ...told } = applicantNamed(name);
            return tx.people.findOrAdd({ id: freshId(), ...told });
          })
        ).id;
      const registrationId = freshId<RegistrationId>();
      const status = await decided({ kind: 'register', registrationId, personId: person }, name);
      if (status === 'confirmed' || status === 'waitlisted' || status === 'applied') {
        people.set(name, { person, registration: registrationId });
      }
      return status;
    },
    async command(name, kind) {
      const registrationId = known(name).registration;
      return decided(kind === 'withdraw' ? { kind, registrationId, by: 'person' } : { kind, registrationId }, name);
    },
    registrationOf: (name) => known(name).registration,
    statusOf: async (name) =>
      (await inLand((tx) => tx.registrations.get(known(name).registration)))?.registration.status,
    async mailsTo(name) {
      const { mails } = await inLand((tx) =>
        tx.mail.list({ text: `${name.toLowerCase()}@example.org`, offset: 0, limit: 1000 }),
      );
      return mails.toReversed();
    },
  };
}

/** What a mail does to a calendar. */
export function noticesIn(message: MailMessage): readonly CalendarNotice[] {
  return (message as Partial<AboutRegistration>).notices ?? [];
}

/** `dates_changed: REQUEST 1`, mail by mail, without the order of those of one moment. */
export function toldIn(mails: readonly OutgoingMail[]): readonly string[] {
  return mails.map(({ message }) =>
    [message.kind, ...noticesIn(message).map(({ method, sequence }) => `${method} ${sequence}`)].join(' '),
  );
}

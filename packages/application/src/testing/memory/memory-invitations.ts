import { emailKey, type Instant } from '@netzwerkstatt/domain';
import { isActive, isSilent } from '@netzwerkstatt/registration';
import type { Invitation, InvitationStore } from '../../ports/index.ts';
import { lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';

export function memoryInvitations(land: LandData): InvitationStore {
  type Kept = Omit<Invitation, 'registration'>;
  const keyOf = ({ email }: Pick<Invitation, 'email'>) => emailKey(email);
  const provenOf = (it: Kept) =>
    [...land.registrations.values()].filter(({ registration, event }) => {
      const person = land.people.get(registration.personId);
      const isProven = registration.status !== 'requested' && registration.status !== 'expired';
      return event === it.event && isProven && person !== undefined && keyOf(person) === keyOf(it);
    });
  const toInvitation = (it: Kept): Invitation => {
    const proven = provenOf(it);
    if (proven.length === 0) return it;
    return { ...it, registration: proven.some(({ registration }) => isActive(registration)) ? 'stands' : 'ended' };
  };
  const all = () => [...land.invitations.values()].map(toInvitation);
  const change = (id: Invitation['id'], changed: (before: Kept) => Partial<Kept>) => {
    const before = land.invitations.get(id);
    if (before !== undefined) land.invitations.set(id, { ...before, ...changed(before) });
  };
  const isToRemind = (it: Invitation) => isSilent(it) && it.remindedAt === undefined;
  const take = (silent: readonly Invitation[], now: Instant) => {
    for (const { id } of silent) change(id, () => ({ remindedAt: now }));
    return silent.map((it) => ({ ...it, remindedAt: now }));
  };
  return {
    async add(invitations) {
      for (const it of invitations) {
        const before = all().find((other) => other.event === it.event && keyOf(other) === keyOf(it));
        if (before !== undefined && before.takenBackAt === undefined) {
          throw new Error(`invitation ${it.id}: this address is invited already`);
        }
        if (before !== undefined) land.invitations.delete(before.id);
        land.invitations.set(it.id, it);
      }
    },
    get: async (id) => all().find((it) => it.id === id),
    ofEvent: async (event) => all().filter((it) => it.event === event),
    markOpened: async (id, at) => change(id, ({ openedAt = at }) => ({ openedAt })),
    async decline(id, at) {
      const isFirst = land.invitations.get(id)?.declinedAt === undefined;
      change(id, ({ declinedAt = at }) => ({ declinedAt }));
      return isFirst;
    },
    async takeBack(id, at) {
      const isFirst = land.invitations.get(id)?.takenBackAt === undefined;
      change(id, ({ takenBackAt = at }) => ({ takenBackAt }));
      return isFirst;
    },
    async invitedAmong(event, people) {
      const invited = new Set(
        all()
          .filter((it) => it.event === event && it.takenBackAt === undefined)
          .map(keyOf),
      );
      return new Set(
        people.filter((id) => {
          const person = land.people.get(id);
          return person !== undefined && invited.has(keyOf(person));
        }),
      );
    },
    async takeDue({ sentBy, closesAfter, closesBy }, now, limit) {
      const due = all().filter((it) => {
        const event = land.events.get(it.event)?.event;
        if (!isToRemind(it) || it.sentAt > sentBy || event?.status !== 'published') return false;
        return event.registrationClosesAt > closesAfter && event.registrationClosesAt <= closesBy;
      });
      return take(due.slice(0, limit), now);
    },
    takeSilent: async (event, now) =>
      take(
        all().filter((it) => it.event === event && isToRemind(it)),
        now,
      ),
    async forget(endedBy) {
      const over = all().filter(({ event }) => {
        const found = land.events.get(event)?.event;
        return found !== undefined && lastEnd(found) <= endedBy;
      });
      for (const { id } of over) land.invitations.delete(id);
      return over.map(({ id }) => id);
    },
  };
}

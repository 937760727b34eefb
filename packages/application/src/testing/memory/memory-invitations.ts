import { emailKey, type Instant } from '@netzwerkstatt/domain';
import type { Invitation, InvitationStore } from '../../ports/index.ts';
import { lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';

export function memoryInvitations(land: LandData): InvitationStore {
  type Kept = Omit<Invitation, 'hasAnswered'>;
  const keyOf = ({ email }: Pick<Invitation, 'email'>) => emailKey(email);
  const hasAnswered = (it: Kept) =>
    [...land.registrations.values()].some(({ registration, event }) => {
      const person = land.people.get(registration.personId);
      const isProven = registration.status !== 'requested' && registration.status !== 'expired';
      return event === it.event && isProven && person !== undefined && keyOf(person) === keyOf(it);
    });
  const toInvitation = (it: Kept): Invitation => ({ ...it, hasAnswered: hasAnswered(it) });
  const all = () => [...land.invitations.values()].map(toInvitation);
  const change = (id: Invitation['id'], changed: (before: Kept) => Partial<Kept>) => {
    const before = land.invitations.get(id);
    if (before !== undefined) land.invitations.set(id, { ...before, ...changed(before) });
  };
  const isSilent = (it: Invitation) => !it.hasAnswered && it.declinedAt === undefined && it.remindedAt === undefined;
  const take = (silent: readonly Invitation[], now: Instant) => {
    for (const { id } of silent) change(id, () => ({ remindedAt: now }));
    return silent.map((it) => ({ ...it, remindedAt: now }));
  };
  return {
    async add(invitations) {
      for (const it of invitations) {
        if (all().some((other) => other.event === it.event && keyOf(other) === keyOf(it))) {
          throw new Error(`invitation ${it.id}: this address is invited already`);
        }
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
    async invitedAmong(event, people) {
      const invited = new Set(
        all()
          .filter((it) => it.event === event)
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
        if (!isSilent(it) || it.sentAt > sentBy || event?.status !== 'published') return false;
        return event.registrationClosesAt > closesAfter && event.registrationClosesAt <= closesBy;
      });
      return take(due.slice(0, limit), now);
    },
    takeSilent: async (event, now) =>
      take(
        all().filter((it) => it.event === event && isSilent(it)),
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

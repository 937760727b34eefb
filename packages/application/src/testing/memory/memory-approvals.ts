import type { RegistrationId } from '@netzwerkstatt/domain';
import { isReminderDue } from '@netzwerkstatt/registration';
import type { ApprovalStore, KeptApproval } from '../../ports/index.ts';
import { lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';

export function memoryApprovals(land: LandData): ApprovalStore {
  function find(registration: RegistrationId): KeptApproval | undefined {
    const kept = land.approvals.get(registration);
    const record = land.registrations.get(registration);
    return kept && record && { ...kept, registration, event: record.event };
  }
  const all = () => [...land.approvals.keys()].flatMap((id) => find(id) ?? []);
  const keep = ({ registration, event: _, ...kept }: KeptApproval) => void land.approvals.set(registration, kept);
  return {
    ruleOf: async (event) => land.superiorRules.get(event),
    rulesOf: async (events) => new Map([...land.superiorRules].filter(([event]) => events.includes(event))),
    async saveRule(event, rule) {
      if (rule === undefined) land.superiorRules.delete(event);
      else land.superiorRules.set(event, rule);
    },
    async name(registration, email) {
      const before = land.approvals.get(registration);
      if (before !== undefined && before.status !== 'named') return;
      if (email === undefined) land.approvals.delete(registration);
      else land.approvals.set(registration, { status: 'named', email });
    },
    async takeNamed(registrations, asked) {
      const named = all().filter((it) => it.status === 'named' && registrations.includes(it.registration));
      return named.map(({ registration, event, email }) => {
        const taken = { registration, event, email, status: 'asked', ...asked } as const;
        keep(taken);
        return taken;
      });
    },
    pendingOf: async (registrations) =>
      all().filter((it) => it.status === 'asked' && registrations.includes(it.registration)),
    get: async (registration) => find(registration),
    ofEvent: async (event) =>
      all()
        .filter((it) => it.event === event)
        .flatMap((it) => (it.status === 'named' ? [] : it))
        .toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : one.askedAt > other.askedAt ? 1 : 0)),
    save: async (approval) => keep(approval),
    async takeToRemind(now, limit) {
      const due = all().filter((it) => it.status === 'asked' && it.remindedAt === undefined && isReminderDue(it, now));
      const taken = due.slice(0, limit).map((it) => ({ ...it, remindedAt: now }));
      for (const it of taken) keep(it);
      return taken;
    },
    overdue: async (now, limit) =>
      all()
        .filter((it) => it.status === 'asked' && it.until <= now)
        .slice(0, limit),
    async forget(endedBy) {
      const over = all().filter(({ event }) => {
        const found = land.events.get(event)?.event;
        return found !== undefined && lastEnd(found) <= endedBy;
      });
      for (const { registration } of over) land.approvals.delete(registration);
      return over.map(({ registration }) => registration);
    },
  };
}

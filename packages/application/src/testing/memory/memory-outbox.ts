import { isForgotten, type LandCode } from '@netzwerkstatt/domain';
import type { MailId, MailRecord, Outbox, OutgoingMail } from '../../ports/index.ts';
import type { LandData, StoredMail } from './land-data.ts';
import { backwards, by, page } from './order.ts';

export function memoryOutbox(land: LandData, code: LandCode): Outbox {
  const all = () => [...land.mails.values()];

  function become(id: MailId, change: (stored: StoredMail) => StoredMail): void {
    const stored = land.mails.get(id);
    if (stored !== undefined) land.mails.set(id, change(stored));
  }

  return {
    async add(mails) {
      for (const mail of mails) {
        if (isForgotten({ email: mail.to }) || all().some(({ record }) => record.key === mail.key)) continue;
        const record: MailRecord = { ...mail, land: code, state: 'queued', attempts: 0 };
        land.mails.set(mail.id, { record, dueAt: mail.held?.until ?? mail.createdAt });
      }
    },

    async lease(now, leasedUntil, limit) {
      const isDue = ({ record, dueAt, leasedUntil: until }: StoredMail) =>
        (record.state === 'queued' && dueAt <= now) ||
        (record.state === 'sending' && until !== undefined && until <= now);
      const due = all()
        .filter(isDue)
        .toSorted(
          by(
            ({ dueAt }) => dueAt,
            ({ record }) => record.id,
          ),
        )
        .slice(0, limit);
      return due.map(({ record, dueAt }) => {
        const leased: MailRecord = { ...record, state: 'sending', attempts: record.attempts + 1 };
        land.mails.set(record.id, { record: leased, dueAt, leasedUntil });
        return leased;
      });
    },

    async lockHeld(action) {
      const held = all()
        .map(({ record }) => record)
        .filter((it) => it.held?.action === action);
      return held.every(({ state, attempts }) => state === 'queued' && attempts === 0) ? held : undefined;
    },

    async callBack(action) {
      for (const { record } of all()) {
        if (record.held?.action !== action) continue;
        become(record.id, (stored) => ({ ...stored, record: { ...stored.record, state: 'called_back' } }));
      }
    },

    async markSent(ids, at) {
      for (const id of ids) {
        become(id, ({ record: { lastError: _, ...record }, dueAt }) => ({
          record: { ...record, state: 'sent', sentAt: at },
          dueAt,
        }));
      }
    },

    async markFailed(id, error, retryAt) {
      become(id, (stored) => {
        if (stored.record.state !== 'sending') return stored;
        const state = retryAt === undefined ? 'failed' : 'queued';
        return { record: { ...stored.record, state, lastError: error }, dueAt: retryAt ?? stored.dueAt };
      });
    },

    async list(query) {
      const text = query.text.toLowerCase();
      const chosen = all()
        .map(({ record }) => record)
        .filter((it) => visibleText(it).toLowerCase().includes(text));
      const newestFirst = backwards(
        by<MailRecord>(
          ({ createdAt }) => createdAt,
          ({ id }) => id,
        ),
      );
      return { total: chosen.length, mails: page(chosen.toSorted(newestFirst), query) };
    },

    about: async (registration) =>
      all()
        .map(({ record }) => record)
        .filter((it) => it.registration === registration),
    get: async (id) => land.mails.get(id)?.record,

    async forget(kinds, before) {
      for (const { record } of all()) {
        const isOnItsWay = record.state === 'queued' || record.state === 'sending';
        const isMeant = kinds.includes(record.message.kind) && record.createdAt < before;
        if (isMeant && !isOnItsWay) land.mails.delete(record.id);
      }
    },

    async forgetKeys(keys) {
      for (const { record } of all()) if (keys.includes(record.key)) land.mails.delete(record.id);
    },

    countUnsent: async () => all().filter(({ record: { state } }) => state === 'queued' || state === 'sending').length,
  };
}

function visibleText({ to, message }: OutgoingMail): string {
  return 'event' in message ? `${to} ${message.recipientName} ${message.event.title}` : to;
}

import type {
  BatchItem,
  BatchOutcome,
  BatchTrouble,
  CertificateBatch,
  CertificateBatchStore,
} from '../../ports/index.ts';
import type { LandData, StoredBatchItem } from './land-data.ts';

export function memoryCertificateBatches({
  certificateBatches,
  certificateBatchItems,
}: LandData): CertificateBatchStore {
  const keyOf = ({ batch, registration }: Pick<BatchItem, 'batch' | 'registration'>) => `${batch} ${registration}`;
  const itemsOf = (id: CertificateBatch['id']) =>
    [...certificateBatchItems.values()].filter(({ item }) => item.batch === id);
  const isRunning = (id: CertificateBatch['id']) => certificateBatches.get(id)?.state === 'running';
  const counted = (batch: StoredBatch): CertificateBatch => {
    const items = itemsOf(batch.id);
    const count = (state: BatchOutcome['state']) => items.filter((it) => it.state === state).length;
    return {
      ...batch,
      counts: { total: items.length, done: count('done'), failed: count('failed'), skipped: count('skipped') },
    };
  };
  const change = (of: Pick<BatchItem, 'batch' | 'registration'>, changed: Partial<StoredBatchItem>) => {
    const { waitsUntil: _, trouble: __, ...stored } = certificateBatchItems.get(keyOf(of)) as StoredBatchItem;
    certificateBatchItems.set(keyOf(of), { ...stored, ...changed });
  };

  return {
    async begin(batch, people) {
      if ([...certificateBatches.values()].some((it) => it.event === batch.event && it.state === 'running'))
        return false;
      certificateBatches.set(batch.id, { ...batch, state: 'running' });
      const { id, ...ofBatch } = batch;
      for (const person of people) {
        const item = { ...ofBatch, batch: id, ...person, attempts: 0 };
        certificateBatchItems.set(keyOf(item), { item, state: 'waiting' });
      }
      return true;
    },

    async get(id) {
      const batch = certificateBatches.get(id);
      return batch && counted(batch);
    },

    forEvent: async (event, limit) =>
      [...certificateBatches.values()]
        .filter((it) => it.event === event)
        .toReversed()
        .slice(0, limit)
        .map(counted),

    troubles: async (id, { offset, limit }) =>
      itemsOf(id)
        .flatMap(({ item: { registration }, state, trouble }): BatchTrouble[] =>
          trouble && (state === 'waiting' || state === 'failed')
            ? [{ registration, ...trouble, isTriedAgain: state === 'waiting' }]
            : [],
        )
        .slice(offset, offset + limit),

    async lease(now, leasedUntil, limit) {
      const due = [...certificateBatchItems.values()]
        .filter(
          ({ item, state, waitsUntil = now }) => isRunning(item.batch) && state === 'waiting' && waitsUntil <= now,
        )
        .slice(0, limit);
      return due.map((stored) => {
        const item = { ...stored.item, attempts: stored.item.attempts + 1 };
        certificateBatchItems.set(keyOf(item), { ...stored, item, waitsUntil: leasedUntil });
        return item;
      });
    },

    hold: async (of) => certificateBatchItems.get(keyOf(of))?.state === 'waiting',

    async settle(of, outcome) {
      if (outcome.state === 'failed') {
        const { state, ...trouble } = outcome;
        change(of, { state, trouble });
      } else {
        change(of, { state: outcome.state });
      }
    },

    async postpone(of, failure, until) {
      if (certificateBatchItems.get(keyOf(of))?.state === 'waiting')
        change(of, { trouble: failure, waitsUntil: until });
    },

    async cancel(id, at) {
      const batch = certificateBatches.get(id);
      if (batch?.state !== 'running') return false;
      certificateBatches.set(id, { ...batch, state: 'cancelled', endedAt: at });
      for (const { item, state } of itemsOf(id)) if (state === 'waiting') change(item, { state: 'cancelled' });
      return true;
    },

    async finish(at) {
      const over = [...certificateBatches.values()].filter(
        ({ id, state }) => state === 'running' && itemsOf(id).every((it) => it.state !== 'waiting'),
      );
      return over.map((it) => {
        const ended: StoredBatch = { ...it, state: 'done', endedAt: at };
        certificateBatches.set(it.id, ended);
        return counted(ended);
      });
    },
  };
}

type StoredBatch = Omit<CertificateBatch, 'counts'>;

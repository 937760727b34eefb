import { setTimeout as pause } from 'node:timers/promises';
import { type CertificateDependencies, workOnBatches } from '@netzwerkstatt/application';
import { LAND, setStage } from '@netzwerkstatt/application/testing';
import { type Instant, ok } from '@netzwerkstatt/domain';
import { connect } from '../connect.ts';
import { createPostgresStore } from '../postgres-store.ts';

/** A process that issues certificates until somebody ends it: `batch-worker.ts <database> <now>`. */
const [, , url = '', now = ''] = process.argv;
const { deps } = await setStage();
const worker: CertificateDependencies = {
  ...deps,
  store: createPostgresStore(connect(url)),
  clock: { now: () => now as Instant },
  random: { id: () => crypto.randomUUID() as never, bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  printer: {
    drawEnded: async () => new Uint8Array(),
    drawSpecimen: async () => ok(new Uint8Array()),
    unprintable: () => [],
    async draw() {
      await pause(5);
      return ok({ file: Uint8Array.of(37, 80, 68, 70), sha256: 'a'.repeat(64) });
    },
  },
};
while (await workOnBatches(worker, LAND));

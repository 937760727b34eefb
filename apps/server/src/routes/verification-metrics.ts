import type { VerificationView } from '@netzwerkstatt/api';
import { Counter, type Registry } from 'prom-client';

export interface VerificationMetrics {
  count(view: VerificationView): void;
}

/** How verifications end, for whoever wants to be told when somebody guesses numbers. Never which numbers. */
export function verificationMetrics(registry: Registry): VerificationMetrics {
  const counter = new Counter({
    name: 'netzwerkstatt_verifications_total',
    help: 'Questions about certificates, by how they ended',
    labelNames: ['outcome'],
    registers: [registry],
  });
  return {
    count(view) {
      if (view.kind === 'form') return;
      counter.inc({ outcome: view.kind === 'stopped' ? `stopped_${view.limit}` : view.kind });
    },
  };
}

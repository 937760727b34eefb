import { collectDefaultMetrics, type Registry } from 'prom-client';
import type { Route } from './route.ts';

export interface Operation {
  /** Whether the database answers. */
  readonly isReachable: () => Promise<boolean>;
  /** From the first sign of a shutdown on, no new visitors are wanted. */
  readonly isStopping: () => boolean;
}

/** What whoever runs the house asks: is it there, is it ready, how is it doing. */
export function operationRoutes({ isReachable, isStopping }: Operation, registry: Registry): readonly Route[] {
  collectDefaultMetrics({ register: registry });
  return [
    {
      path: '/healthz',
      action: 'operation',
      get: (_request, response) => void response.type('text/plain').send('ok\n'),
    },
    {
      path: '/readyz',
      action: 'operation',
      async get(_request, response) {
        const isReady = !isStopping() && (await isReachable());
        response
          .status(isReady ? 200 : 503)
          .type('text/plain')
          .send(isReady ? 'ready\n' : 'not ready\n');
      },
    },
    {
      path: '/metrics',
      action: 'operation',
      async get(request, response) {
        // For the collector beside us; what it shows is not for the world.
        const address = request.socket.remoteAddress ?? '';
        const isNear = /^(127\.|::1$|::ffff:127\.)/.test(address) && request.headers['x-forwarded-for'] === undefined;
        if (!isNear) return void response.status(404).end();
        response.type(registry.contentType).send(await registry.metrics());
      },
    },
  ];
}

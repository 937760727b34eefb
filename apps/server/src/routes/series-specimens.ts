import { authorise, previewSeries } from '@netzwerkstatt/application';
import { isId, type PersonId } from '@netzwerkstatt/domain';
import { cannotPreview } from '../exports/cannot-preview.ts';
import { type Reception, receive } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';
import { hasToWaitToDraw } from './wait-to-draw.ts';

/** In the address: a first certificate, or the renewal of one. */
const kinds = new Map([
  ['erstes', 'first'],
  ['verlaengerung', 'renewal'],
] as const);

/** What staff look at before they issue the certificates of a series. */
export function seriesSpecimenRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  return [
    {
      path: '/arbeit/reihen/:code/muster-:kind.pdf',
      action: 'series.issue',
      async get(request, response) {
        const visit = receive(reception, request, response);
        const kind = (kinds as ReadonlyMap<string, 'first' | 'renewal'>).get(String(request.params['kind']));
        const actor = await visit.actor();
        const permit = kind && authorise(actor, 'series.issue', { land: visit.land }, house.clock.now());
        if (permit && hasToWaitToDraw(visit, response, permit.actor)) return;
        const person = String(request.query['person'] ?? '');
        const wish = {
          curriculum: String(request.params['code']),
          ...(isId(person) && { people: [person as PersonId] }),
        };
        const drawn = permit && kind && (await previewSeries(house, permit, kind, wish));
        if (!drawn) return sendNotFound(response);
        response.set({
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cache-Control': 'private, no-store',
        });
        if (!drawn.ok) {
          response.status(409).type('text/plain; charset=utf-8');
          response.send(`${cannotPreview(drawn.refusal, visit.locale)}\n`);
          return;
        }
        response.set('Content-Disposition', 'inline; filename="muster.pdf"').type('application/pdf');
        response.send(Buffer.from(drawn.value));
      },
    },
  ];
}

import { authorise, previewDesign, readDesignVersion } from '@netzwerkstatt/application';
import { certificateKinds, certificateLanguages, sampleLengths } from '@netzwerkstatt/certificates';
import { type CertificateDesignId, isId } from '@netzwerkstatt/domain';
import { type Reception, receive } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';
import { hasToWaitToDraw } from './wait-to-draw.ts';

/** Test prints of a design that is saved, with the longest names if somebody wants to see them. */
export function designSampleRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  return [
    {
      path: '/arbeit/einstellungen/bescheinigungen/:id/probedruck.pdf',
      action: 'design.read',
      async get(request, response) {
        const visit = receive(reception, request, response);
        const id = String(request.params['id']);
        const permit = authorise(await visit.actor(), 'design.read', { land: visit.land }, house.clock.now());
        if (!isId(id) || permit === undefined) return sendNotFound(response);
        if (hasToWaitToDraw(visit, response, permit.actor)) return;
        const version = await readDesignVersion(house, permit, id as CertificateDesignId);
        if (version === undefined) return sendNotFound(response);
        const { sample } = await previewDesign(house, permit, {
          design: version.design,
          wanted: {
            kind: chosen(certificateKinds, request.query['art']),
            language: chosen(certificateLanguages, request.query['sprache']),
            length: chosen(sampleLengths, request.query['laenge']),
          },
        });
        // What is wrong with it, the editor tells at its fields.
        if (sample === undefined) return sendNotFound(response);
        response
          .set({
            'Content-Disposition': 'inline; filename="probedruck.pdf"',
            'Content-Security-Policy': "default-src 'none'; sandbox",
            'Cache-Control': 'private, no-store',
          })
          .type('application/pdf')
          .send(Buffer.from(sample.file));
      },
    },
  ];
}

/** The first of a list where nothing on it was asked for. */
function chosen<Value extends string>([first, ...others]: readonly [Value, ...Value[]], asked: unknown): Value {
  return others.find((it) => it === asked) ?? first;
}

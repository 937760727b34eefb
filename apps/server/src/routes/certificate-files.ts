import { authorise, readCertificateFile } from '@netzwerkstatt/application';
import { type CertificateId, isId } from '@netzwerkstatt/domain';
import { type Reception, receive } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';
import { hasToWaitToDraw } from './wait-to-draw.ts';

const fileEndings = { issued: '', replaced: '-ersetzt', revoked: '-widerrufen' } as const;

/** The files of certificates, for their owners and the staff that issued them. */
export function certificateRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  return [
    {
      path: '/bescheinigungen/:id.pdf',
      action: 'certificate.read',
      async get(request, response) {
        const visit = receive(reception, request, response);
        const id = String(request.params['id']);
        if (!isId(id)) return sendNotFound(response);
        const target = await house.targets.ofCertificate(visit.land, id as CertificateId);
        const permit = target && authorise(await visit.actor(), 'certificate.read', target, house.clock.now());
        if (permit !== undefined && hasToWaitToDraw(visit, response, permit.actor)) return;
        const found = permit && (await readCertificateFile(house, permit));
        if (!found) return sendNotFound(response);
        response
          .set({
            'Content-Disposition': `attachment; filename="${found.number}${fileEndings[found.status]}.pdf"`,
            'Content-Security-Policy': "default-src 'none'; sandbox",
            'Cache-Control': 'private, no-store',
          })
          .type('application/pdf')
          .send(Buffer.from(found.file));
      },
    },
  ];
}

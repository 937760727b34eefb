import { pipeline } from 'node:stream/promises';
import {
  authorise,
  listCertificateFiles,
  type PreviewKind,
  previewCertificate,
  readCertificatesToPrint,
} from '@netzwerkstatt/application';
import { type EventId, isId } from '@netzwerkstatt/domain';
import type { Request, Response } from 'express';
import { cannotPreview } from '../exports/cannot-preview.ts';
import { certificateZip } from '../exports/certificate-zip.ts';
import { createPrintRunDrawing } from '../exports/print-run.ts';
import { type Reception, receive, type Visit } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';
import { hasToWaitToDraw } from './wait-to-draw.ts';

/** In the address. */
const previews: ReadonlyMap<string, PreviewKind> = new Map([
  ['erste', 'first'],
  ['laengste', 'longest'],
  ['teil', 'partial'],
]);

/** What staff look at before they issue, and take along afterwards. */
export function issuingRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  const drawPrintRun = createPrintRunDrawing(house);
  const permitFor = async (request: Request, visit: Visit) => {
    const id = String(request.params['id']);
    const target = isId(id) && (await house.targets.ofEvent(visit.land, id as EventId));
    return target ? authorise(await visit.actor(), 'certificate.issue', target, house.clock.now()) : undefined;
  };
  return [
    {
      path: '/arbeit/veranstaltungen/:id/bescheinigungen/muster-:which.pdf',
      action: 'certificate.issue',
      async get(request, response) {
        const kind = previews.get(String(request.params['which']));
        const visit = receive(reception, request, response);
        const permit = kind && (await permitFor(request, visit));
        if (permit && hasToWaitToDraw(visit, response, permit.actor)) return;
        const drawn = permit && kind && (await previewCertificate(house, permit, kind));
        if (!drawn) return sendNotFound(response);
        response.set(guarded);
        if (!drawn.ok) return sendSentence(response, cannotPreview(drawn.refusal, visit.locale));
        response.set('Content-Disposition', 'inline; filename="muster.pdf"').type('application/pdf');
        response.send(Buffer.from(drawn.value));
      },
    },
    {
      path: '/arbeit/veranstaltungen/:id/bescheinigungen.zip',
      action: 'certificate.issue',
      async get(request, response) {
        const permit = await permitFor(request, receive(reception, request, response));
        const found = permit && (await listCertificateFiles(house, permit));
        if (!found || found.files.length === 0) return sendNotFound(response);
        const name = `bescheinigungen-${found.event.slug}.zip`;
        response.set({ 'Content-Disposition': `attachment; filename="${name}"`, ...guarded }).type('application/zip');
        await pipeline(certificateZip(found), response).catch((error: NodeJS.ErrnoException) => {
          // Whoever closed the window does not want the rest.
          if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
        });
      },
    },
    {
      path: '/arbeit/veranstaltungen/:id/bescheinigungen-druckfassung.pdf',
      action: 'certificate.issue',
      async get(request, response) {
        const visit = receive(reception, request, response);
        const permit = await permitFor(request, visit);
        if (permit === undefined) return sendNotFound(response);
        if (hasToWaitToDraw(visit, response, permit.actor, 'print_run')) return;
        const found = await readCertificatesToPrint(house, permit);
        if (!found || found.certificates.length === 0) return sendNotFound(response);
        const drawn = await drawPrintRun(found, visit.locale);
        response.set(guarded);
        if (!drawn.ok) return sendSentence(response, drawn.refusal.sentence);
        const name = `druckfassung-${found.event.slug}.pdf`;
        response.set('Content-Disposition', `attachment; filename="${name}"`).type('application/pdf');
        response.send(Buffer.from(drawn.value));
      },
    },
  ];
}

/** Whoever waited for a file reads why there is none. */
function sendSentence(response: Response, sentence: string): void {
  response.status(409).type('text/plain; charset=utf-8').send(`${sentence}\n`);
}

const guarded = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
};

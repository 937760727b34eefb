import { once } from 'node:events';
import { exportInput, wishFrom } from '@netzwerkstatt/api';
import { authorise, type ExportCommand, exportParticipants, filterFrom, landOf } from '@netzwerkstatt/application';
import { type EventId, isId } from '@netzwerkstatt/domain';
import type { Request, Response } from 'express';
import { BYTE_ORDER_MARK, csvLine } from '../exports/csv-line.ts';
import { exportWords } from '../exports/export-words.ts';
import { type ParticipantListing, participantList } from '../exports/participant-list.ts';
import { xlsxFile } from '../exports/xlsx-file.ts';
import { type Reception, receive } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Lists of participants as files, for those who may take them out of the house. */
export function participantListRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  const list = (format: ExportCommand['format']): Route => ({
    path: `/arbeit/veranstaltungen/:id/teilnehmende.${format}`,
    action: 'registration.export',
    async get(request, response) {
      const visit = receive(reception, request, response);
      const id = String(request.params['id']);
      const asked = exportInput.safeParse(wishOf(request.query));
      if (!isId(id) || !asked.success) return sendNotFound(response);
      const target = await house.targets.ofEvent(visit.land, id as EventId);
      const permit = target && authorise(await visit.actor(), 'registration.export', target, house.clock.now());
      const { columns, ...wish } = asked.data;
      const filter = filterFrom(wishFrom(wish));
      const found = permit && (await exportParticipants(house, permit, { filter, columns, format }));
      if (!found) return sendNotFound(response);
      const name = exportWords[visit.locale].name;
      const listing = participantList(found, columns, landOf(house, visit.land), visit.locale);
      response
        .set({
          'Content-Disposition': `attachment; filename="${name.toLowerCase()}-${found.event.slug}.${format}"`,
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cache-Control': 'private, no-store',
        })
        .type(types[format]);
      if (format === 'csv') await sendCsv(response, listing);
      else response.send(await xlsxFile({ name, ...listing }));
    },
  });
  return [list('csv'), list('xlsx')];
}

/** The words of the address, which is that of a form. */
function wishOf(query: Request['query']) {
  const all = (name: string) => [query[name] ?? []].flat().map(String);
  const one = (name: string) => all(name).find((it) => it !== '');
  const [group, organisation, region] = [one('gruppe'), one('einrichtung'), one('region')];
  return {
    statuses: all('stand'),
    text: one('q') ?? '',
    ...(group !== undefined && { group }),
    ...(organisation !== undefined && { organisation }),
    ...(region !== undefined && { region }),
    columns: all('spalte'),
  };
}

/** Page by page, as fast as the reader takes it. */
async function sendCsv(response: Response, { headers, rows }: ParticipantListing): Promise<void> {
  response.write(`${BYTE_ORDER_MARK}${csvLine(headers)}`);
  for await (const page of rows) {
    if (response.destroyed) return;
    if (!response.write(page.map(csvLine).join('')))
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

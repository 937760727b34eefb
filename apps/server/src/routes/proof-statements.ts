import { authorise, landOf, readProofAccounts } from '@netzwerkstatt/application';
import { isCpdRegimeCode } from '@netzwerkstatt/catalogue';
import { type ProofStatement, statementText } from '@netzwerkstatt/certificates';
import { createStatementRenderer } from '@netzwerkstatt/certificates/pdf';
import { isLocalDate, type LandCode } from '@netzwerkstatt/domain';
import type { Request, Response } from 'express';
import { BYTE_ORDER_MARK, csvLine } from '../exports/csv-line.ts';
import { type Reception, receive, type Visit } from '../http/visit.ts';
import { designsOf } from '../wiring/certificate-designs.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';
import { hasToWaitToDraw } from './wait-to-draw.ts';

/** A proof account as a file for an employer or a chamber, as of a day; on paper it looks like the certificates of its Land. */
export function proofStatementRoutes(reception: Reception): readonly Route[] {
  // Its thread is there only while a statement is drawn, so nobody has to close it.
  const renderer = createStatementRenderer();
  const designOf = designsOf(reception.house);
  const draw = async (statement: ProofStatement, code: LandCode): Promise<Uint8Array> => {
    const { design } = await designOf({ land: { code, name: statement.land } });
    return renderer.render(statement, design);
  };
  const route = (format: 'pdf' | 'csv', type: string, fileOf: typeof draw) => ({
    path: `/meine/nachweise/:regime.${format}`,
    action: 'proof.account' as const,
    async get(request: Request, response: Response) {
      const visit = receive(reception, request, response);
      const statement = await statementFor(reception, request, visit);
      if (statement === undefined) return sendNotFound(response);
      if (hasToWaitToDraw(visit, response, await visit.actor(), 'proof_statement')) return;
      // Drawn before anything is promised: what fails is no file.
      const file = Buffer.from(await fileOf(statement, visit.land));
      response
        .set({
          'Content-Disposition': `attachment; filename="${names[visit.locale]}-${statement.asOf}.${format}"`,
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cache-Control': 'private, no-store',
        })
        .type(type)
        .send(file);
    },
  });
  return [
    route('pdf', 'application/pdf', draw),
    route('csv', 'text/csv; charset=utf-8', async (statement) => Buffer.from(table(statement))),
  ];
}

const names = { de: 'fortbildungsnachweis', en: 'proof-of-training' } as const;

async function statementFor({ house }: Reception, request: Request, visit: Visit): Promise<ProofStatement | undefined> {
  const regime = String(request.params['regime']);
  const day = String(request.query['stand'] ?? '');
  const actor = await visit.actor();
  if (actor.kind !== 'person' || !isCpdRegimeCode(regime)) return undefined;
  const target = { land: visit.land, person: actor.personId };
  const permit = authorise(actor, 'proof.account', target, house.clock.now());
  if (permit === undefined) return undefined;
  const { shown, person } = await readProofAccounts(house, permit, { regime, ...(isLocalDate(day) && { day }) });
  if (shown === undefined) return undefined;
  const land = landOf(house, visit.land);
  return {
    language: visit.locale,
    holder: `${person.givenName} ${person.familyName}`,
    issuer: land.certificate.issuer,
    land: land.name,
    regime: shown.regime,
    account: shown.account,
    asOf: shown.asOf,
  };
}

/** What stands on paper, as a table: first about whom and what, then training by training. */
function table(statement: ProofStatement): string {
  const { title, facts, columns, rows } = statementText(statement);
  const lines = [[title], ...facts.map(({ term, value }) => [term, value]), [], columns, ...rows];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}

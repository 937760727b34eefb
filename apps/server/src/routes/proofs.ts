import { createHash } from 'node:crypto';
import { authorise, readProof, type UploadProofRefusal, uploadProof } from '@netzwerkstatt/application';
import { isId, MAX_PROOF_BYTES, type ProofFileId, type Result, refuse } from '@netzwerkstatt/domain';
import type { Request, Response } from 'express';
import { readBody } from '../http/read-body.ts';
import { type Reception, receive } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';

const statuses: Readonly<Record<UploadProofRefusal['code'], number>> = {
  person_not_found: 401,
  proof_empty: 400,
  proof_too_large: 413,
  proof_type_unknown: 415,
  proofs_too_many: 409,
};

/** Files people hand in: `PUT /belege?name=…` with the bytes as the body takes one, `GET /belege/ID` gives it back. */
export function proofRoutes(reception: Reception): readonly Route[] {
  return [
    { path: '/belege', action: 'proof.upload', put: (request, response) => take(reception, request, response) },
    { path: '/belege/:id', action: 'proof.read', get: (request, response) => give(reception, request, response) },
  ];
}

async function take(reception: Reception, request: Request, response: Response): Promise<void> {
  const { house } = reception;
  const visit = receive(reception, request, response);
  response.set('Cache-Control', 'no-store');
  const retryAfterSeconds = visit.countAgainst('proof_upload');
  if (retryAfterSeconds !== undefined) {
    response.set('Retry-After', String(retryAfterSeconds));
    return answer(request, response, 429, { refusal: { code: 'too_many_attempts', retryAfterSeconds } });
  }
  const actor = await visit.actor();
  const target = actor.kind === 'person' && { land: visit.land, person: actor.personId };
  const permit = target && authorise(actor, 'proof.upload', target, house.clock.now());
  if (!permit) return answer(request, response, 401, { refusal: { code: 'signed_out' } });
  const content = await readBody(request, MAX_PROOF_BYTES);
  const taken: Result<{ readonly id: ProofFileId; readonly name: string }, UploadProofRefusal> =
    content === undefined
      ? refuse({ code: 'proof_too_large', maxBytes: MAX_PROOF_BYTES })
      : await uploadProof(house, permit, {
          name: String(request.query['name'] ?? ''),
          content,
          sha256: createHash('sha256').update(content).digest('hex'),
        });
  if (!taken.ok) return answer(request, response, statuses[taken.refusal.code], { refusal: taken.refusal });
  answer(request, response, 201, { id: taken.value.id, name: taken.value.name });
}

function answer(request: Request, response: Response, status: number, body: object): void {
  // Whatever of the body nobody read would be taken for the next request.
  if (!request.readableEnded) response.set('Connection', 'close');
  response.status(status).json(body);
}

async function give(reception: Reception, request: Request, response: Response): Promise<void> {
  const { house } = reception;
  const visit = receive(reception, request, response);
  const id = String(request.params['id']);
  if (!isId(id)) return sendNotFound(response);
  const target = await house.targets.ofProof(visit.land, id as ProofFileId);
  const permit = target && authorise(await visit.actor(), 'proof.read', target, house.clock.now());
  const found = permit && (await readProof(house, permit));
  if (!found) return sendNotFound(response);
  response
    .set({
      // Somebody else's file is never opened as one of our pages.
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.file.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    })
    .type(found.file.mediaType)
    .send(Buffer.from(found.content));
}

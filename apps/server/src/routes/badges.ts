import {
  authorise,
  describeIssuer,
  PUBLICATION_INTERVAL_MS,
  publicationBefore,
  publishStatusList,
  readBadge,
} from '@netzwerkstatt/application';
import { type CertificateId, type Instant, isId, type LandCode } from '@netzwerkstatt/domain';
import type { Response } from 'express';
import { type Reception, receive, type Visit } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';

/** A credential with its proof inside (VCDM 2.0 §6.3). */
const CREDENTIAL = 'application/vc';

/** What a verifier of badges asks for, and the badges themselves for their owners and the staff that issued them. */
export function badgeRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  const lists = rememberedLists(async (land, list, publishedAt) =>
    publishStatusList(house, permitFor(land), list, publishedAt),
  );
  const permitFor = (land: LandCode) => {
    const permit = authorise({ kind: 'anyone', land }, 'certificate.verify', { land }, house.clock.now());
    if (permit === undefined) throw new Error('the table closes the verification of certificates');
    return permit;
  };
  return [
    {
      path: '/.well-known/did.json',
      action: 'certificate.verify',
      async get(request, response) {
        const { land } = receive(reception, request, response);
        sendPublic(response, 'application/did+json', await describeIssuer(house, permitFor(land)), house.clock.now());
      },
    },
    {
      path: '/nachweis/status/:list',
      action: 'certificate.verify',
      async get(request, response) {
        const { land } = receive(reception, request, response);
        const list = String(request.params['list']);
        const now = house.clock.now();
        const signed = /^\d{4}$/.test(list) ? await lists(land, list, publicationBefore(now)) : undefined;
        if (signed === undefined) return sendNotFound(response);
        sendPublic(response, CREDENTIAL, signed, now);
      },
    },
    {
      path: '/bescheinigungen/:id.json',
      action: 'certificate.read',
      async get(request, response) {
        const found = await badgeFor(reception, receive(reception, request, response), String(request.params['id']));
        if (found === undefined) return sendNotFound(response);
        response
          .set({
            'Content-Disposition': `attachment; filename="${found.number}.json"`,
            'Cache-Control': 'private, no-store',
          })
          .type(CREDENTIAL)
          .send(Buffer.from(found.json));
      },
    },
  ];
}

async function badgeFor({ house }: Reception, visit: Visit, id: string) {
  if (!isId(id)) return undefined;
  const target = await house.targets.ofCertificate(visit.land, id as CertificateId);
  const permit = target && authorise(await visit.actor(), 'certificate.read', target, house.clock.now());
  return permit && readBadge(house, permit);
}

/** For programs on other sites as well; kept until the next publication, so that nobody keeps what is outdated. */
function sendPublic(response: Response, type: string, text: string, now: Instant): void {
  const leftMs = PUBLICATION_INTERVAL_MS - (Date.parse(now) % PUBLICATION_INTERVAL_MS);
  response
    .set({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': `public, max-age=${Math.ceil(leftMs / 1000)}`,
    })
    .type(type)
    .send(Buffer.from(text));
}

type Publish = (land: LandCode, list: string, publishedAt: Instant) => Promise<string | undefined>;

/** Signs each list once per publication, however many ask for it. One that is not there is not remembered. */
function rememberedLists(publish: Publish): Publish {
  const published = new Map<string, { readonly at: Instant; readonly text: Promise<string | undefined> }>();
  return async (land, list, publishedAt) => {
    const name = `${land} ${list}`;
    const before = published.get(name);
    if (before?.at === publishedAt) return before.text;
    const text = publish(land, list, publishedAt);
    published.set(name, { at: publishedAt, text });
    const isThere = await text.then(
      (it) => it !== undefined,
      () => false,
    );
    if (!isThere && published.get(name)?.text === text) published.delete(name);
    return text;
  };
}

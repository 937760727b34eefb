import type { Instant, PersonName, TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { aSigningHouse, BADGE_INDEX, badgeFacts } from '../testing/badge-builders.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument } from '../testing/builders.ts';
import { changedLeaves } from '../testing/changed-leaves.ts';
import { askSecondVerifier, findSecondVerifier, howToGetSecondVerifier } from '../testing/second-verifier.ts';
import { signBadge } from './sign-badge.ts';

const python = findSecondVerifier();
const name = 'a verifier that shares no code with ours';
const house = await aSigningHouse();
const { didDocument } = house;
const holder = { academicTitle: 'Dr.', givenName: 'Ğül L̥̄' as PersonName, familyName: 'Õ’Brien-Ḱńà “x”' as PersonName };
const documents = [
  aCertificateDocument(),
  aCertificateDocument({ holder, language: 'hsb' }),
  aCertificateDocument({
    kind: 'partial',
    attendance: { attendedUnits: 0 as TeachingUnits, plannedUnits: 8 as TeachingUnits },
  }),
  aSeriesDocument({ language: 'en' }),
  aSpeakerDocument(),
];

describe.skipIf(python === undefined)(python ? name : `${name}: ${howToGetSecondVerifier}`, () => {
  const ask = async (badges: readonly string[], revoked: readonly number[] = []) =>
    askSecondVerifier(python ?? '', { didDocument, statusList: await house.statusList(revoked), badges });

  test('accepts badges of every kind, and the list', async () => {
    const badges = await Promise.all(documents.map((document) => signBadge(document, badgeFacts(), house.key)));
    expect(await ask(badges)).toEqual({
      statusList: { genuine: true, bits: 131_072 },
      badges: badges.map(() => ({ genuine: true, revoked: false, unknown: [] })),
    });
  });

  test('sees that one was revoked, and which', async () => {
    const badges = await Promise.all(
      [BADGE_INDEX - 1, BADGE_INDEX, BADGE_INDEX + 1].map((index) => {
        const { listUrl } = badgeFacts().status;
        return signBadge(aCertificateDocument(), badgeFacts({ status: { listUrl, index } }), house.key);
      }),
    );
    const { badges: answers } = await ask(badges, [BADGE_INDEX]);
    expect(answers.map(({ genuine, revoked }) => [genuine, revoked])).toEqual([
      [true, false],
      [true, true],
      [true, false],
    ]);
  });

  test('rejects every one in which something was changed, left out or added', { timeout: 60_000 }, async () => {
    const badge = await signBadge(aCertificateDocument(), badgeFacts(), house.key);
    // Contexts it does not know end the program, and what is missing altogether is no question to ask it.
    const isAsked = ({ what }: { what: string }) => !/^(@context|proof|issuer|credentialStatus)/.test(what);
    const changed = changedLeaves(badge).filter(isAsked);
    const { badges } = await ask(changed.map(({ json }) => json));
    expect(badges.flatMap(({ genuine }, place) => (genuine ? [changed[place]?.what] : []))).toEqual([]);
  });

  test('rejects one with a property nobody knows, and names it', async () => {
    const badge = JSON.parse(await signBadge(aCertificateDocument(), badgeFacts(), house.key));
    badge.credentialSubject.nickname = 'Hanka';
    const { badges } = await ask([JSON.stringify(badge)]);
    expect(badges).toEqual([{ genuine: false, revoked: false, unknown: ['nickname'] }]);
  });

  test('accepts what a retired key signed, beside the one that signs now', async () => {
    const badge = await signBadge(aCertificateDocument(), badgeFacts(), house.key);
    const { kid, publicKeyMultibase } = house.key;
    const usedFrom = '2027-01-01T00:00:00.000Z' as Instant;
    const retiredAt = '2027-01-22T00:00:00.000Z' as Instant;
    const rotated = await aSigningHouse('key-2027-2', [{ kid, publicKeyMultibase, usedFrom, retiredAt }]);
    const question = { didDocument: rotated.didDocument, statusList: await rotated.statusList(), badges: [badge] };
    expect(askSecondVerifier(python ?? '', question)).toEqual({
      statusList: { genuine: true, bits: 131_072 },
      badges: [{ genuine: true, revoked: false, unknown: [] }],
    });
  });
});

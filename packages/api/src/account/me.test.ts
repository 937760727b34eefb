import { type Grant, type GrantedRole, grantedRoles } from '@netzwerkstatt/application';
import { freshId, LAND, person, type Stage } from '@netzwerkstatt/application/testing';
import type { EventId, NetworkId, PersonId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

const scopes: Readonly<Record<GrantedRole, Grant['scope']>> = {
  admin: { kind: 'land', id: LAND },
  state: { kind: 'land', id: LAND },
  coordinator: { kind: 'network', id: freshId<NetworkId>() },
  trainer: { kind: 'event', id: freshId<EventId>() },
  check_in: { kind: 'event', id: freshId<EventId>() },
  org_head: { kind: 'land', id: LAND },
  auditor: { kind: 'land', id: LAND },
};

const withDesk: readonly GrantedRole[] = ['state', 'coordinator', 'trainer', 'auditor'];
const writing: readonly GrantedRole[] = ['state', 'coordinator'];

const ada = freshId<PersonId>();

async function meWith(grants: readonly Grant[], stage?: Stage) {
  const { caller } = await visit({ actor: person(ada, grants) }, stage);
  return caller.account.me();
}

test.for([...grantedRoles])('%s finds the desk, and what to write, as the table says', async (role) => {
  expect(await meWith([{ role, scope: scopes[role] }])).toEqual({
    isSignedIn: true,
    person: ada,
    hasDesk: withDesk.includes(role),
    mayWrite: writing.includes(role),
    hasSettings: role === 'state' || role === 'auditor',
    hasProofs: role === 'state',
    hasRecognitions: role === 'state' || role === 'auditor',
    hasSeries: role === 'state' || role === 'auditor',
  });
});

test('a role that is over opens nothing', async () => {
  const { stage } = await visit();
  const until = stage.clock.now();
  const grants = withDesk.map((role): Grant => ({ role, scope: scopes[role], until }));
  expect(await meWith(grants, stage)).toEqual({
    isSignedIn: true,
    person: ada,
    hasDesk: false,
    mayWrite: false,
    hasSettings: false,
    hasProofs: false,
    hasRecognitions: false,
    hasSeries: false,
  });
});

test('nobody signed in has no desk', async () => {
  const { caller } = await visit();
  expect(await caller.account.me()).toEqual({
    isSignedIn: false,
    hasDesk: false,
    mayWrite: false,
    hasSettings: false,
    hasProofs: false,
    hasRecognitions: false,
    hasSeries: false,
  });
});

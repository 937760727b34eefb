import { person, type Stage } from '@netzwerkstatt/application/testing';
import type { Event, NetworkId } from '@netzwerkstatt/domain';
import { TRPCError } from '@trpc/server';
import { beforeEach, expect, test } from 'vitest';
import { rootRouter } from '../root-router.ts';
import { visit } from '../testing/visit.ts';

let stage: Stage;
let event: Event;

beforeEach(async () => {
  ({ stage } = await visit());
  event = await stage.addEvent({ kind: 'quality_circle', admission: 'by_invitation' });
});

async function coordinatorOf(network: NetworkId) {
  const { id } = await stage.addPerson();
  const actor = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: network } }]);
  return (await visit({ actor }, stage)).caller;
}

const ada = {
  givenName: 'Ada',
  familyName: 'Beispiel',
  email: 'ada@example.org',
  profession: 'H1',
  organisation: { name: 'Praxis' },
};

test('a circle of another network is not there, whatever somebody wants of it', async () => {
  const stranger = await coordinatorOf(crypto.randomUUID() as NetworkId);
  const about = { event: event.id };
  const id = crypto.randomUUID();
  const { organisation: _, ...substitute } = ada;
  const inputs: Record<string, object> = {
    read: about,
    edit: { ...about, revision: 0, topic: 'Fremd', meetsEveryWeeks: 4 },
    move: { ...about, revision: 0, to: 'running' },
    writeResult: { ...about, revision: 0, title: 'Fremd', text: '' },
    publishResult: { ...about, revision: 0 },
    takeBackResult: { ...about, revision: 0 },
    people: { ...about, text: 'ada' },
    invite: { ...about, ...ada },
    inviteKnown: { ...about, person: id },
    release: { ...about, member: id, reason: 'Fremd' },
    setSubstitute: { ...about, member: id, ...substitute },
    setKnownSubstitute: { ...about, member: id, person: id },
    recordMeeting: { ...about, session: id, members: [] },
    writeMinutes: { ...about, session: id, revision: 0, blocks: [{ heading: '', text: 'Fremd' }] },
    approveMinutes: { ...about, session: id, revision: 0 },
    saveTask: { ...about, member: id, what: 'Fremd', dueOn: '2026-12-01' },
    tickTask: { ...about, task: id, isDone: true },
  };
  const codes = await Promise.all(
    Object.entries(inputs).map(async ([name, input]) => {
      const call = Reflect.get(stranger.circles, name) as (input: object) => Promise<unknown>;
      const answer = await call(input).catch((error: unknown) => error);
      return [name, answer instanceof TRPCError ? [answer.code, answer.message] : 'answered'];
    }),
  );
  expect(codes).toEqual(Object.keys(inputs).map((name) => [name, ['NOT_FOUND', 'NOT_FOUND']]));
  const names = Object.keys(rootRouter._def.procedures).filter((name) => name.startsWith('circles.'));
  const untried = names.filter((name) => !(name.replace('circles.', '') in inputs));
  expect(untried).toEqual(['circles.list', 'circles.result']);
});

test('who runs a circle sees its members and whom they find, and nobody’s address', async () => {
  const caller = await coordinatorOf(stage.network.id);
  await caller.circles.invite({ event: event.id, ...ada });
  const view = await caller.circles.read({ event: event.id });
  expect(view.members).toEqual([
    {
      member: expect.any(String),
      person: expect.any(String),
      givenName: 'Ada',
      familyName: 'Beispiel',
      profession: 'H1',
      organisation: 'Praxis',
      standings: {},
    },
  ]);
  const found = await caller.circles.people({ event: event.id, text: 'bei' });
  expect(found.map(({ givenName }) => givenName)).toEqual(['Ada']);
  expect(JSON.stringify([view, found])).not.toMatch('ada@example.org');
});

test('a result that is not public is not there', async () => {
  const { caller } = await visit({}, stage);
  await expect(caller.circles.result({ slug: event.slug })).rejects.toThrow('NOT_FOUND');
});

import { fc, test as property } from '@fast-check/vitest';
import { policy } from '@netzwerkstatt/application';
import { person } from '@netzwerkstatt/application/testing';
import { TRPCError } from '@trpc/server';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { rootRouter } from './root-router.ts';
import { visit } from './testing/visit.ts';
import type { Meta } from './trpc.ts';

interface Procedure {
  readonly _def: { readonly meta?: Meta; readonly inputs: readonly unknown[]; readonly type: string };
}

const procedures = Object.entries(rootRouter._def.procedures as unknown as Record<string, Procedure>);
const names = procedures.map(([name]) => name);

/** Calls a procedure by its path. */
function call(caller: object, path: string, input: unknown): Promise<unknown> {
  const procedure = path.split('.').reduce<unknown>((router, name) => Reflect.get(router as object, name), caller);
  return (procedure as (input: unknown) => Promise<unknown>)(input);
}

async function codeOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(
    () => 'OK',
    (error: unknown) => (error instanceof TRPCError ? error.code : `no TRPCError: ${error}`),
  );
}

describe('every procedure', () => {
  test('names the line of the table that governs it', () => {
    const without = procedures.filter(([, { _def }]) => _def.meta === undefined || !(_def.meta.action in policy));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  test('has a limit that exists, when it has one', () => {
    const wrong = procedures.filter(([, { _def }]) => _def.meta?.limit !== undefined && !(_def.meta.limit in limits));
    expect(wrong).toEqual([]);
  });

  const withInput = procedures.flatMap(([name, { _def }]) => _def.inputs.map((schema) => ({ name, schema })));

  test.for(withInput)('$name refuses a field it does not know', ({ schema }) => {
    const parsed = z.safeParse(schema as z.ZodMiniType, { unknownField: 1 });
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toMatch(/"code":"unrecognized_keys","keys":\["unknownField"\]/);
  });
});

const odd = fc.oneof(
  fc.constantFrom(
    '\u0000',
    'a\u0000b',
    '\u202eabc',
    'x'.repeat(100_000),
    "'; drop table person; --",
    '<script>alert(1)</script>',
    '🎉',
    '../../etc/passwd',
    '{{7*7}}',
    '-1',
    '1e309',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, undefined, true, [], {}),
);

const odder = fc.oneof(
  odd,
  fc.array(odd, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('slug', 'token', 'event', 'code', 'text', 'registration', 'email', 'page', '__proto__', 'draft'),
    fc.oneof(odd, fc.dictionary(fc.string({ maxLength: 6 }), odd, { maxKeys: 3 })),
    { maxKeys: 4 },
  ),
);

property.prop([fc.constantFrom(...names), odder], { numRuns: 600 })(
  'no procedure breaks, whatever it is given',
  async (name, input) => {
    const { caller } = await visit();
    const code = await codeOf(call(caller, name, input));
    expect(['OK', 'BAD_REQUEST', 'NOT_FOUND', 'UNAUTHORIZED', 'FORBIDDEN', 'PRECONDITION_FAILED']).toContain(code);
  },
);

describe('what belongs to somebody', () => {
  test.for(
    names.filter(
      (name) => name.startsWith('own.') || name === 'account.sessions' || name === 'account.signOutEverywhere',
    ),
  )('%s asks who is there', async (name) => {
    const { caller } = await visit();
    const input = name === 'own.edit' ? { ...details, locale: 'de' } : undefined;
    expect(await codeOf(call(caller, name, input))).toBe('UNAUTHORIZED');
  });

  const details = {
    givenName: 'Ada',
    familyName: 'Beispiel',
    profession: 'H1',
    organisation: { name: 'Praxis' },
    region: '14713',
  };
});

describe('what belongs to another network', () => {
  test('is not there for a coordinator', async () => {
    const { stage } = await visit();
    const event = await stage.addEvent();
    const stranger = person((await stage.addPerson()).id, [
      { role: 'coordinator', scope: { kind: 'network', id: crypto.randomUUID() as never } },
    ]);
    const { caller } = await visit({ actor: stranger }, stage);
    const about = { event: event.id };
    const draft = {
      kind: 'training',
      title: 'Fremd',
      summary: '',
      description: '',
      network: stage.network.id,
      format: 'online',
      targetProfessions: [],
      admission: 'first_come',
      capacity: 1,
      registrationOpensAt: '2026-11-01T08:00',
      registrationClosesAt: '2026-12-01T08:00',
      sessions: [],
    };
    const inputs: Record<string, object> = {
      'desk.event': about,
      'desk.participants': { ...about, statuses: [], text: '', page: 1 },
      'desk.attendance': about,
      'desk.recordAttendance': { ...about, session: event.sessions[0]?.id ?? '', records: [] },
      'desk.trail': about,
      'desk.checkDates': { network: stage.network.id, sessions: [] },
      'desk.create': { draft },
      'desk.update': { ...about, revision: 1, draft },
      'desk.publish': { ...about, revision: 1 },
      'desk.close': about,
      'desk.policy': about,
      'desk.setPolicy': { ...about, policy: {}, reason: 'Probe' },
      'issuing.list': { ...about, list: 'due' },
      'issuing.progress': about,
      'issuing.start': { ...about, withPartial: false, countsMissingAsAbsent: false },
      'issuing.completeAttendance': {
        ...about,
        registration: crypto.randomUUID(),
        records: [{ session: event.sessions[0]?.id ?? '', minutes: 0 }],
        reason: 'Probe',
      },
      'issuing.cancel': { ...about, batch: crypto.randomUUID() },
      'together.select': { ...about, statuses: [], text: '' },
      'together.undoable': about,
      'together.preview': { ...about, decision: 'admit', registrations: [] },
      'together.decide': { ...about, decision: 'admit', registrations: [], reason: 'Probe' },
      'together.undo': { ...about, action: crypto.randomUUID() },
      'together.previewMail': { ...about, registrations: [], subject: 'Probe', text: 'Probe' },
      'together.mail': { ...about, registrations: [], subject: 'Probe', text: 'Probe' },
      'conference.programme': about,
      'conference.save': { ...about, revision: 1, programme: { sessions: [], frames: [] } },
      'conference.preview': { ...about, eventRevision: 1, revision: 1 },
      'conference.release': { ...about, eventRevision: 1, revision: 1, note: '' },
    };
    const codes = await Promise.all(
      Object.entries(inputs).map(async ([name, input]) => [name, await codeOf(call(caller, name, input))]),
    );
    expect(codes).toEqual(Object.keys(inputs).map((name) => [name, 'NOT_FOUND']));
    const untried = names.filter((name) => name.startsWith('desk.') && !(name in inputs));
    expect(untried).toEqual(['desk.events', 'desk.writing']);
  });
});

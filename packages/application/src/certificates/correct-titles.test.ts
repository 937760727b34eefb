import type { Event } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import type { Stage } from '../testing/stage.ts';
import { correctTitles } from './correct-titles.ts';

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

const correct = (wish: Partial<Parameters<typeof correctTitles>[2]>) =>
  correctTitles(stage.deps, scene.may('certificate.correct'), {
    title: scene.event.title,
    sessions: [],
    reason: 'Vertippt',
    ...wish,
  });
const kept = () => stage.kept((tx) => tx.events.get(scene.event.id));
const sessionOf = (event: Event) => {
  const [session] = event.sessions;
  if (session === undefined) throw new Error('an event has a session');
  return session;
};

test('the titles of a closed event are put right with a reason, and nothing else of it', async () => {
  const session = sessionOf(scene.event);
  const sessions = [{ session: session.id, title: ' Fall  und Recht ' }];
  expect(await correct({ title: 'Schritt für Schritt', sessions })).toMatchObject({ ok: true });
  expect(await kept()).toEqual({
    ...scene.event,
    title: 'Schritt für Schritt',
    sessions: [{ ...session, title: 'Fall und Recht' }],
    revision: scene.event.revision + 1,
  });
  const [entry] = await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 1));
  expect(entry).toMatchObject({
    action: 'certificate.correct',
    target: { kind: 'event', id: scene.event.id },
    reason: 'Vertippt',
  });
});

test.for([
  { rule: 'without a reason', wish: { title: 'Neu', reason: ' ' }, refusal: { code: 'reason_missing' } },
  { rule: 'that stay as they are', wish: {}, refusal: { code: 'nothing_corrected' } },
  { rule: 'without a letter', wish: { title: ' ' }, refusal: { code: 'nothing_corrected' } },
  {
    rule: 'that cannot be printed',
    wish: { title: 'Neu 🎉' },
    refusal: { code: 'title_not_printable', letters: ['🎉'] },
  },
])('titles $rule are not kept', async ({ wish, refusal }) => {
  expect(await correct(wish)).toEqual({ ok: false, refusal });
  expect(await kept()).toEqual(scene.event);
});

test('what valid certificates say stays, also while they are being issued; revoked ones hold nothing up', async () => {
  await scene.attend('Ada', 360);
  await scene.start();
  expect(await correct({ title: 'Neu' })).toEqual({ ok: false, refusal: { code: 'titles_certified' } });
  await scene.work();
  expect(await correct({ title: 'Neu' })).toEqual({ ok: false, refusal: { code: 'titles_certified' } });
  const [issued] = await scene.issued();
  if (issued === undefined) throw new Error('one was issued');
  await stage.kept((tx) =>
    tx.certificates.end(issued.id, {
      ...issued.certificate,
      status: 'revoked',
      revokedAt: stage.clock.now(),
      reason: 'x',
    } as Parameters<typeof tx.certificates.end>[1]),
  );
  expect(await correct({ title: 'Neu' })).toMatchObject({ ok: true });
});

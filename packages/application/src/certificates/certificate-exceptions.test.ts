import { beforeEach, describe, expect, test } from 'vitest';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import type { Stage } from '../testing/stage.ts';
import { type PreviewKind, previewCertificate, previewKinds } from './preview-certificate.ts';
import { listToBeginWith, readIssuing } from './read-issuing.ts';

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

describe('exceptions', () => {
  test('are told apart: no entry, letters that cannot be printed, a part, too little, revoked', async () => {
    for (const [name, minutes] of [
      ['Ada', undefined],
      ['Ben🎉', 360],
      ['Cem', 45],
      ['Dan', 44],
      ['Eva', 360],
    ] as const) {
      await scene.attend(name, minutes);
    }
    const { counts, candidates } = await readIssuing(stage.deps, scene.may('registration.read_all'), {
      list: 'exceptions',
      offset: 0,
      limit: 9,
    });
    expect(counts).toEqual({
      minutes_missing: 1,
      unprintable: 1,
      partial: 1,
      too_low: 1,
      due: 1,
      issued: 0,
      revoked: 0,
    });
    expect(candidates.map(({ record: _, ...it }) => it)).toMatchObject([
      { kind: 'minutes_missing', sessions: [scene.event.sessions[0]?.id] },
      { kind: 'unprintable', letters: ['🎉'] },
      { kind: 'partial', attendance: { attendedUnits: 1, plannedUnits: 8 } },
      { kind: 'too_low', refusal: { missingUnits: 7 } },
    ]);
  });

  test('get nothing, unless staff decided that they do', async () => {
    for (const [name, minutes] of [
      ['Ada', undefined],
      ['Ben🎉', 360],
      ['Cem', 45],
      ['Dan', 44],
    ] as const) {
      await scene.attend(name, minutes);
    }
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
    await scene.start({ withPartial: true });
    await scene.work();
    expect(
      (await scene.issued()).map(({ certificate: { document } }) => [document.kind, document.holder.givenName]),
    ).toEqual([['partial', 'Cem']]);
  });

  test('where nothing is recorded count as absent where staff say so', async () => {
    await scene.attend('Ada', undefined);
    expect(await scene.start({ withPartial: true, countsMissingAsAbsent: true })).toEqual({
      ok: false,
      refusal: { code: 'nothing_to_issue' },
    });
  });
});

test.for([
  { counts: { due: 5, minutes_missing: 1 }, list: 'exceptions' },
  { counts: { issued: 5, unprintable: 1 }, list: 'exceptions' },
  { counts: { due: 5, partial: 1 }, list: 'exceptions' },
  { counts: { due: 5, too_low: 1 }, list: 'due' },
  { counts: { issued: 5, partial: 1, too_low: 1 }, list: 'issued' },
  { counts: { too_low: 1 }, list: 'exceptions' },
])('of $counts $list comes first', ({ counts, list }) => {
  const none = { due: 0, issued: 0, minutes_missing: 0, unprintable: 0, revoked: 0, partial: 0, too_low: 0 };
  expect(listToBeginWith({ ...none, ...counts })).toBe(list);
});

describe('a preview', () => {
  const preview = async (kind: PreviewKind) => {
    const file = await previewCertificate(stage.deps, scene.may('certificate.issue'), kind);
    return file && new TextDecoder().decode(file);
  };

  test('shows the first, the longest name and a partial one, and keeps nothing', async () => {
    for (const [name, minutes] of [
      ['Ada', 360],
      ['Wilhelmine-Charlotte', 360],
      ['Cem', 45],
    ] as const) {
      await scene.attend(name, minutes);
    }
    const seen = await Promise.all(previewKinds.map(preview));
    expect(seen.slice(1)).toEqual(['attendance Wilhelmine-Charlotte', 'partial Cem']);
    expect(['attendance Ada', 'attendance Wilhelmine-Charlotte']).toContain(seen[0]);
    expect([await scene.issued(), await stage.mails()]).toEqual([[], []]);
  });

  test('of what nobody would get is none', async () => {
    await scene.attend('Ada', 360);
    expect(await preview('partial')).toBeUndefined();
  });
});

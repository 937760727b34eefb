import { beforeEach, describe, expect, test } from 'vitest';
import type { LandTransaction } from '../ports/index.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import type { Stage } from '../testing/stage.ts';
import { type PreviewKind, previewCertificate, previewKinds } from './preview-certificate.ts';
import { listToBeginWith, readBatchProgress, readIssuing } from './read-issuing.ts';

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

  test('stand before who is due on the list of those who have none, which is searched by name', async () => {
    for (const [name, minutes] of [
      ['Ada', 360],
      ['Zoë', undefined],
      ['Jörg', 360],
    ] as const) {
      await scene.attend(name, minutes);
    }
    const namesFor = async (text?: string) => {
      const query = { list: 'open', offset: 0, limit: 9, text } as const;
      const { candidates, total } = await readIssuing(stage.deps, scene.may('registration.read_all'), query);
      return [total, candidates.map(({ record }) => record.applicant.givenName)];
    };
    expect(await namesFor()).toEqual([3, ['Zoë', 'Ada', 'Jörg']]);
    expect(await namesFor('luzican joerg')).toEqual([1, ['Jörg']]);
    expect(await namesFor('jo')).toEqual([1, ['Jörg']]);
    expect(await namesFor('da')).toEqual([0, []]);
    expect(await namesFor('Nemo')).toEqual([0, []]);
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

async function retitle(tx: LandTransaction, title: string) {
  const event = await tx.events.get(scene.event.id);
  if (event !== undefined) await tx.events.save({ ...event, title, revision: 9 }, event.revision, stage.clock.now());
}

describe('a letter in what all certificates of an event have in common', () => {
  const read = () => readIssuing(stage.deps, scene.may('registration.read_all'), { offset: 0, limit: 9 });

  test('is an exception of the event, told before anything is issued, and nobody is asked to correct a name', async () => {
    await scene.attend('Ada', 360);
    expect(await read()).toMatchObject({ list: 'due', unprintable: [] });
    await stage.kept((tx) => retitle(tx, 'Gut vernetzt 🎉'));
    const fields = [{ field: 'title', letters: ['🎉'] }];
    expect(await read()).toMatchObject({ list: 'exceptions', unprintable: fields, counts: { due: 1, unprintable: 0 } });
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'event_not_printable', fields } });
  });

  test('written while a batch runs is told with the field, and nothing is stored', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await stage.kept((tx) => retitle(tx, 'Gut vernetzt 🎉'));
    await scene.work();
    const progress = await readBatchProgress(stage.deps, scene.may('registration.read_all'));
    expect(progress?.troubles).toMatchObject([{ reason: 'letter_not_printable', letter: '🎉', field: 'title' }]);
    expect(await scene.issued()).toEqual([]);
  });
});

describe('a preview', () => {
  const preview = async (kind: PreviewKind) => {
    const drawn = await previewCertificate(stage.deps, scene.may('certificate.issue'), kind);
    return drawn?.ok ? new TextDecoder().decode(drawn.value) : drawn?.refusal;
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

  test('of an event whose title cannot be printed is none, and says where the letter stands', async () => {
    await scene.attend('Ada', 360);
    await stage.kept((tx) => retitle(tx, 'Gut vernetzt 🎉'));
    const fields = [{ field: 'title', letters: ['🎉'] }];
    expect(await preview('first')).toEqual({ code: 'event_not_printable', fields });
  });

  test('of what nobody would get is none', async () => {
    await scene.attend('Ada', 360);
    expect(await preview('partial')).toBeUndefined();
  });
});

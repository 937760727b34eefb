import type { SeriesDocument } from '@netzwerkstatt/certificates';
import type { LocalDate, PersonId, TeachingUnits } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import type { Person } from '../ports/index.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { issueSeries } from './issue-series.ts';
import { recordResult } from './record-result.ts';

let stage: SeriesStage;
let ada: Person;
let staff: PersonId;

const office = () => person(staff, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);

beforeEach(async () => {
  stage = await setSeriesStage();
  ada = await stage.addPerson();
  staff = (await stage.addPerson()).id;
});

async function recognise(module: string, teachingUnits: number): Promise<void> {
  await stage.kept((tx) =>
    tx.histories.recognise({
      ...{ person: ada.id, module, at: stage.clock.now(), by: staff, reason: 'Studium' },
      teachingUnits: teachingUnits as TeachingUnits,
    }),
  );
}

async function record(
  part: string,
  on: string,
  result:
    | { kind: 'colloquium'; isPassed: boolean }
    | { kind: 'attended'; teachingUnits: number }
    | { kind: 'assignment'; grade: 'accepted' },
) {
  const recorded = await recordResult(stage.deps, permit(office(), 'series.record', {}, stage), {
    ...{ curriculum: 'S-NK', person: ada.id, result: { part, on: on as LocalDate, ...result } },
  });
  if (!recorded.ok) throw new Error(recorded.refusal.code);
}

async function certified(curriculum: string): Promise<SeriesDocument> {
  await issueSeries(stage.deps, permit(office(), 'series.issue', {}, stage), { curriculum });
  const [kept] = await stage.kept((tx) => tx.certificates.forCurriculum(curriculum));
  const document = kept?.certificate.document;
  if (document?.kind !== 'series') throw new Error('nothing was issued');
  return document;
}

const linesOf = ({ entries }: SeriesDocument) =>
  entries.map(({ code, origin, attendedUnits, plannedUnits }) => [code, origin, attendedUnits, plannedUnits]);

const sumOf = ({ entries, parts }: SeriesDocument) =>
  [...entries.map((it) => it.attendedUnits), ...parts.map(({ units = 0 }) => units)].reduce((sum, it) => sum + it, 0);

test('a module of which some was recognised stands in the transcript, though it is not done', async () => {
  await stage.attend(ada, 'L05', '2026-02-04');
  await stage.attend(ada, 'L06', '2026-03-04');
  await stage.attend(ada, 'L08', '2026-04-08');
  await recognise('L04', 6);
  const document = await certified('S-FH');
  expect([document.attendance, sumOf(document)]).toEqual([{ attendedUnits: 28, plannedUnits: 34 }, 28]);
  expect(linesOf(document)).toEqual([
    ['L05', 'attended', 6, 6],
    ['L06', 'attended', 8, 8],
    ['L08', 'attended', 8, 8],
    ['L04', 'recognised', 6, 12],
  ]);
});

test('a module that was attended and recognised in part has a line for each', async () => {
  await stage.attend(ada, 'L05', '2026-02-04');
  await stage.attend(ada, 'L06', '2026-03-04', 3 / 8);
  await recognise('L06', 8);
  await stage.attend(ada, 'L08', '2026-04-08');
  await stage.attend(ada, 'L04', '2026-05-06');
  const document = await certified('S-FH');
  expect([document.attendance, sumOf(document)]).toEqual([{ attendedUnits: 34, plannedUnits: 34 }, 34]);
  expect(linesOf(document).slice(1, 3)).toEqual([
    ['L06', 'attended', 3, 8],
    ['L06', 'recognised', 5, 8],
  ]);
});

test('what the cap leaves out is not certified, and what was passed last ends the time it took', async () => {
  await stage.attend(ada, 'B01', '2026-01-14');
  for (const [index, module] of ['B02', 'B03', 'B04', 'B05'].entries()) {
    await stage.attend(ada, module, `2026-02-${10 + index}`);
  }
  for (const module of ['B06', 'B07', 'B08', 'B09', 'B10', 'L02']) await recognise(module, 8);
  await record('peer_consultation', '2026-04-20', { kind: 'attended', teachingUnits: 12 });
  await record('practice_project', '2026-03-20', { kind: 'assignment', grade: 'accepted' });
  await record('colloquium', '2026-06-10', { kind: 'colloquium', isPassed: true });
  const document = await certified('S-NK');
  const recognised = document.entries.filter(({ origin }) => origin === 'recognised');
  expect(recognised.reduce((sum, it) => sum + it.attendedUnits, 0)).toBe(37);
  expect(document.attendance.attendedUnits).toBe(sumOf(document));
  expect(document.period).toEqual({ from: '2026-01-14', to: '2026-06-10' });
  expect(document.parts).toEqual([
    { title: 'Praxisprojekt', result: 'accepted', on: '2026-03-20', units: 16 },
    { title: 'Kollegiale Beratung 3×4', result: 'attended', on: '2026-04-20', units: 12 },
    { title: 'Abschlusskolloquium', result: 'passed', on: '2026-06-10', units: 8 },
  ]);
});

test('a certificate names the version of the curriculum somebody was judged by, though there is a newer one', async () => {
  const { lands } = stage.deps;
  const land = lands.get(LAND);
  const basics = land?.curricula.find(({ code }) => code === 'S-BASIS');
  if (land === undefined || basics === undefined) throw new Error('the Land offers the basics');
  const newer = { ...basics, version: basics.version + 1, title: 'Neu geordnet', validFrom: '2026-12-01' as LocalDate };
  const others = land.curricula.filter((it) => it !== basics);
  const reformed = { ...land, curricula: [...others, newer], formerCurricula: [basics] };
  stage = { ...stage, deps: { ...stage.deps, lands: new Map([...lands, [LAND, reformed]]) } };
  await stage.completeBasics(ada);
  const { curriculum, ruleVersion } = await certified('S-BASIS');
  expect(curriculum).toEqual({ code: 'S-BASIS', version: `${basics.version}`, title: basics.title });
  expect(ruleVersion).toBe(`S-BASIS ${basics.version}`);
});

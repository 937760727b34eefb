import { type Grant, grantedRoles } from '@netzwerkstatt/application';
import { guest, LAND, person, type SeriesStage, setSeriesStage } from '@netzwerkstatt/application/testing';
import type { LandCode, PersonId, SeriesExceptionId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { type TestVisit, visit } from '../testing/visit.ts';

type Caller = TestVisit['caller'];

let stage: SeriesStage;
let ada: PersonId;
let first: Caller;
let second: Caller;

const land = { kind: 'land', id: LAND } as const;

async function as(role: Grant['role'], scope: Grant['scope'] = land, id?: PersonId): Promise<Caller> {
  const actor = person(id ?? (await stage.addPerson()).id, [{ role, scope }]);
  return (await visit({ actor }, stage)).caller;
}

/** Ada has attended the whole series, but for a third of its last module. */
beforeEach(async () => {
  stage = await setSeriesStage();
  const someone = await stage.addPerson();
  ada = someone.id;
  for (const [index, module] of ['L01', 'L02', 'L13'].entries()) {
    await stage.attend(someone, module, `2026-0${index + 2}-04`);
  }
  await stage.attend(someone, 'B06', '2026-05-06', 0.7);
  first = await as('state');
  second = await as('state');
});

const wish = () => ({ code: 'S-BASIS', person: ada, key: 'minimum_share:module:B06', reason: 'Elternzeit' });
const learner = () => first.series.learner({ code: 'S-BASIS', person: ada });

async function proposed(): Promise<SeriesExceptionId> {
  await first.series.proposeException(wish());
  const [exception] = (await learner()).exceptions;
  if (exception === undefined) throw new Error('nothing is proposed');
  return exception.id;
}

const countersign = (caller: Caller, id: SeriesExceptionId) =>
  caller.series.decideException({ id, decision: 'countersigned' });

describe('an exception of a series', () => {
  test('holds once a second person has countersigned it, who also reads why; then there is a certificate', async () => {
    const id = await proposed();
    await expect(countersign(first, id)).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      refusal: { code: 'second_person_needed' },
    });
    await expect(second.series.issue({ code: 'S-BASIS', person: ada })).rejects.toMatchObject({
      refusal: { code: 'nobody_is_due' },
    });
    await countersign(second, id);
    expect((await learner()).exceptions).toMatchObject([{ id, status: 'countersigned', reason: 'Elternzeit' }]);
    expect(await second.series.issue({ code: 'S-BASIS', person: ada })).toEqual({ issued: 1, troubles: [] });
  });

  test('can be taken back by whoever proposed it, and then nobody countersigns it any more', async () => {
    const id = await proposed();
    await first.series.decideException({ id, decision: 'declined' });
    await expect(countersign(second, id)).rejects.toMatchObject({
      code: 'CONFLICT',
      refusal: { code: 'exception_already_decided' },
    });
  });

  test('is not for the person it is about, whatever their role', async () => {
    const self = await as('state', land, ada);
    const own = { code: 'PRECONDITION_FAILED', refusal: { code: 'own_exception' } };
    await expect(self.series.proposeException(wish())).rejects.toMatchObject(own);
    await expect(countersign(self, await proposed())).rejects.toMatchObject(own);
  });
});

describe('whoever has no say about series', () => {
  test.for(grantedRoles.filter((role) => role !== 'state'))('proposes and countersigns nothing as %s', async (role) => {
    await expectNothingDone(await as(role, role === 'coordinator' ? { kind: 'network', id: stage.network.id } : land));
  });

  test('proposes and countersigns nothing as coordination of another Land', async () => {
    await expectNothingDone(await as('state', { kind: 'land', id: 'DE-SL' as LandCode }));
  });

  test('finds nothing there to decide about where nobody is signed in', async () => {
    await expectNothingDone((await visit({ actor: guest }, stage)).caller);
  });

  async function expectNothingDone(caller: Caller): Promise<void> {
    const id = await proposed();
    await expect(caller.series.proposeException(wish())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(countersign(caller, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await learner()).exceptions).toMatchObject([{ id, status: 'proposed' }]);
  }
});

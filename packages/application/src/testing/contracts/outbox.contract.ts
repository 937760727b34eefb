import { addMilliseconds, type EmailAddress, type Instant, MINUTE_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aFreshEvent, freshId } from '../builders.ts';
import { aConfirmationMail, aMail } from '../mail-builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const later = addMilliseconds(TEST_NOW, MINUTE_MS);
const muchLater = addMilliseconds(later, MINUTE_MS);

export function describeOutbox(create: CreateStore): void {
  async function openOutbox() {
    const scene = await openScene(create);
    return {
      ...scene,
      lease: (now: Instant, until: Instant = muchLater, limit = 10) =>
        scene.inLand((tx) => tx.mail.lease(now, until, limit)),
      add: (...mails: ReturnType<typeof aMail>[]) => scene.inLand((tx) => tx.mail.add(mails)),
    };
  }

  describe('a mail', () => {
    test('is kept with what it is about, and waits', async () => {
      const { inLand, add, land, savedEvent, savedPerson, savedRegistration } = await openOutbox();
      const event = await savedEvent();
      const person = await savedPerson();
      const { id: registration } = await savedRegistration(event, person, confirmedState);
      const mail = aConfirmationMail(event, { registration, person: person.id });
      await add(mail);
      const record = { ...mail, land, state: 'queued', attempts: 0 };
      expect(await inLand((tx) => tx.mail.get(mail.id))).toEqual(record);
      expect(await inLand((tx) => tx.mail.about(registration))).toEqual([record]);
      expect(await inLand((tx) => tx.mail.about(freshId()))).toEqual([]);
      expect(await inLand((tx) => tx.mail.get(freshId()))).toBeUndefined();
    });

    test('is forgotten by its kind once it is old and not on its way any more', async () => {
      const { inLand, add, lease } = await openOutbox();
      const [sent, waiting] = [aMail(), aMail()];
      await add(sent);
      await lease(later);
      await inLand((tx) => tx.mail.markSent([sent.id], later));
      await add(waiting);
      const left = async () => (await inLand((tx) => tx.mail.list({ text: '', offset: 0, limit: 9 }))).total;
      const { kind } = sent.message;
      await inLand((tx) => tx.mail.forget([kind], sent.createdAt));
      await inLand((tx) => tx.mail.forget(['transfer_offered'], muchLater));
      expect(await left()).toBe(2);
      await inLand((tx) => tx.mail.forget([kind], muchLater));
      expect([await left(), await inLand((tx) => tx.mail.get(sent.id))]).toEqual([1, undefined]);
    });

    test('is forgotten by its key, also on its way', async () => {
      const { inLand, add } = await openOutbox();
      const [kept, gone] = [aMail(), aMail()];
      await add(kept, gone);
      await inLand((tx) => tx.mail.forgetKeys([gone.key, 'nothing']));
      const left = await inLand((tx) => Promise.all([kept, gone].map(({ id }) => tx.mail.get(id))));
      expect(left.map((it) => it?.id)).toEqual([kept.id, undefined]);
    });

    test('is the same mail when it has the same key: the second one is not added', async () => {
      const { inLand, add } = await openOutbox();
      const first = aMail({ key: 'sign_in:1' });
      const second = aMail({ key: 'sign_in:1' });
      const third = aMail({ key: 'sign_in:1' });
      await add(first, second);
      await add(third);
      await add();
      const { total, mails } = await inLand((tx) => tx.mail.list({ text: '', offset: 0, limit: 9 }));
      expect([total, mails.map((it) => it.id)]).toEqual([1, [first.id]]);
    });
  });

  describe('a worker', () => {
    test('takes what is due, the longest waiting first, and leaves a trace of the attempt', async () => {
      const { add, lease, land, inLand } = await openOutbox();
      const young = aMail({ createdAt: TEST_NOW });
      const old = aMail({ createdAt: addMilliseconds(TEST_NOW, -MINUTE_MS) });
      const tomorrow = aMail({ createdAt: muchLater });
      await add(young, old, tomorrow);
      const trace = { land, state: 'sending', attempts: 1 };
      expect(await lease(TEST_NOW)).toEqual([
        { ...old, ...trace },
        { ...young, ...trace },
      ]);
      expect(await inLand((tx) => tx.mail.get(old.id))).toEqual({ ...old, ...trace });
    });

    test('takes no more than it asks for', async () => {
      const { add, lease } = await openOutbox();
      await add(aMail(), aMail(), aMail());
      expect(await lease(TEST_NOW, muchLater, 2)).toHaveLength(2);
      expect(await lease(TEST_NOW, muchLater, 2)).toHaveLength(1);
      expect(await lease(TEST_NOW, muchLater, 2)).toEqual([]);
    });

    test('shares no mail with another', async () => {
      const { add, lease } = await openOutbox();
      const mails = Array.from({ length: 40 }, () => aMail());
      await add(...mails);
      const taken = await Promise.all(Array.from({ length: 8 }, () => lease(TEST_NOW, muchLater, 10)));
      const ids = taken.flat().map((it) => it.id);
      expect(new Set(ids).size).toBe(ids.length);
      const rest = await lease(TEST_NOW, muchLater, 40);
      expect([...ids, ...rest.map((it) => it.id)].toSorted()).toEqual(mails.map((it) => it.id).toSorted());
    });

    test('that dies leaves the mail to another, from the end of its lease on', async () => {
      const { add, lease } = await openOutbox();
      const mail = aMail();
      await add(mail);
      await lease(TEST_NOW, later);
      expect(await lease(addMilliseconds(later, -1))).toEqual([]);
      expect(await lease(later)).toMatchObject([{ id: mail.id, attempts: 2 }]);
    });

    test('that sent a mail is done with it', async () => {
      const { add, lease, inLand, land } = await openOutbox();
      const mail = aMail();
      await add(mail);
      await lease(TEST_NOW, later);
      await inLand((tx) => tx.mail.markSent([mail.id], later));
      const sent = { ...mail, land, state: 'sent', attempts: 1, sentAt: later };
      expect(await inLand((tx) => tx.mail.get(mail.id))).toEqual(sent);
      expect(await lease(muchLater)).toEqual([]);
    });

    test('that failed says why and when to try again', async () => {
      const { add, lease, inLand, land } = await openOutbox();
      const mail = aMail();
      await add(mail);
      await lease(TEST_NOW);
      await inLand((tx) => tx.mail.markFailed(mail.id, '451 busy', later));
      const queued = { ...mail, land, state: 'queued', attempts: 1, lastError: '451 busy' };
      expect(await inLand((tx) => tx.mail.get(mail.id))).toEqual(queued);
      expect(await lease(addMilliseconds(later, -1))).toEqual([]);
      expect(await lease(later)).toEqual([{ ...queued, state: 'sending', attempts: 2 }]);
      await inLand((tx) => tx.mail.markSent([mail.id], muchLater));
      const sent = { ...mail, land, state: 'sent', attempts: 2, sentAt: muchLater };
      expect(await inLand((tx) => tx.mail.get(mail.id))).toEqual(sent);
    });

    test('that gives up leaves the mail for a person to look at', async () => {
      const { add, lease, inLand } = await openOutbox();
      const mail = aMail();
      await add(mail);
      await lease(TEST_NOW, later);
      await inLand((tx) => tx.mail.markFailed(mail.id, '550 no such mailbox', undefined));
      expect(await inLand((tx) => tx.mail.get(mail.id))).toMatchObject({
        state: 'failed',
        lastError: '550 no such mailbox',
      });
      expect(await lease(muchLater)).toEqual([]);
    });

    test('that was too slow does not undo what another sent', async () => {
      const { add, lease, inLand } = await openOutbox();
      const mail = aMail();
      await add(mail);
      await lease(TEST_NOW, later);
      await lease(later);
      await inLand((tx) => tx.mail.markSent([mail.id], later));
      await inLand((tx) => tx.mail.markFailed(mail.id, 'timeout', later));
      expect(await inLand((tx) => tx.mail.get(mail.id))).toMatchObject({ state: 'sent', sentAt: later });
    });
  });

  test('on their way are mails that wait and those being sent', async () => {
    const { add, lease, inLand } = await openOutbox();
    const mails = Array.from({ length: 4 }, () => aMail());
    await add(...mails);
    const [first, second] = await lease(TEST_NOW, muchLater, 3);
    await inLand(async (tx) => {
      if (first) await tx.mail.markSent([first.id], TEST_NOW);
      if (second) await tx.mail.markFailed(second.id, 'no', undefined);
    });
    expect(await inLand((tx) => tx.mail.countUnsent())).toBe(2);
  });

  describe('the mailbox', () => {
    test('shows the newest first, page by page', async () => {
      const { add, inLand } = await openOutbox();
      const times = [TEST_NOW, muchLater, later];
      const mails = times.map((createdAt) => aMail({ createdAt }));
      await add(...mails);
      const page = async (offset: number) => {
        const { total, mails: listed } = await inLand((tx) => tx.mail.list({ text: '', offset, limit: 2 }));
        return [total, listed.map((it) => it.createdAt)];
      };
      expect(await page(0)).toEqual([3, [muchLater, later]]);
      expect(await page(2)).toEqual([3, [TEST_NOW]]);
      expect(await page(4)).toEqual([3, []]);
    });

    test.for([
      { by: 'the address', text: 'BEN@' },
      { by: 'the name of the recipient', text: 'beispiel' },
      { by: 'the title of the event', text: '100 % öffentlich' },
    ])('is searched by $by', async ({ text }) => {
      const { add, inLand } = await openOutbox();
      const event = aFreshEvent({ title: '100 % Öffentlichkeit' });
      const mail = aConfirmationMail(event, { to: 'ben@amt.example' as EmailAddress });
      await add(mail, aMail(), aConfirmationMailTo('Cem'));
      const { total, mails } = await inLand((tx) => tx.mail.list({ text, offset: 0, limit: 9 }));
      expect([total, mails.map((it) => it.id)]).toEqual([1, [mail.id]]);
    });
  });
}

/** A mail that every search above must pass over. */
function aConfirmationMailTo(recipientName: string) {
  const mail = aConfirmationMail(aFreshEvent({ title: '100 Jahre' }));
  return { ...mail, message: { ...mail.message, recipientName } as typeof mail.message };
}

import type { CancelEventCommand, DateChange, MailRecord } from '@netzwerkstatt/application';
import { aSessionOn, type ChangingStage, LAND, setChangingStage, setStage } from '@netzwerkstatt/application/testing';
import { addMilliseconds, HOUR_MS, type LocalDateTime, MINUTE_MS } from '@netzwerkstatt/domain';
import { renderMail } from '../render-mail.ts';
import { type CalendarMail, CalendarProgram, type ShownDate } from './calendar-program.ts';
import { openInbox, senderTo } from './smtp-inbox.ts';
import { surroundings } from './surroundings.ts';

/** An event whose dates change, with the post between it and the calendars of the people who registered. */
export interface ChangedEvent extends Pick<ChangingStage, 'register'> {
  readonly withdraw: (name: string) => Promise<string>;
  readonly move: (index: number, day: string, scope?: 'one' | 'all') => Promise<void>;
  readonly cancelDate: (index: number) => Promise<void>;
  readonly cancel: (kind?: CancelEventCommand['kind']) => Promise<void>;
  /** Sends what is due by SMTP, and lets everybody's program read what arrived. */
  readonly post: (how?: { readonly inReverse?: boolean }) => Promise<void>;
  /** Sends everything a second time, as a worker does who does not know whether it was sent. */
  readonly sendAgain: () => Promise<void>;
  readonly shownTo: (name: string) => readonly ShownDate[];
  readonly messagesTo: (name: string) => readonly CalendarMail[];
}

export async function anEventToChange(days: readonly string[]): Promise<ChangedEvent> {
  const stage = await setStage();
  const event = await stage.addEvent({ sessions: days.map((day) => aSessionOn(day)) });
  const { id } = await stage.addPerson();
  const changing = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
  const programs = new Map<string, CalendarProgram>();
  const messages = new Map<string, CalendarMail[]>();
  const session = (index: number) => event.sessions[index]?.id as NonNullable<(typeof event.sessions)[number]>['id'];

  async function deliver(mails: readonly MailRecord[]): Promise<void> {
    await using inbox = await openInbox();
    const sender = senderTo(inbox.url);
    for (const mail of mails) await sender.send(renderMail(mail, surroundings));
    for (const mail of inbox.mails) {
      const [to = ''] = mail.to;
      const program = programs.get(to) ?? new CalendarProgram();
      programs.set(to, program);
      messages.set(to, [...(messages.get(to) ?? []), ...(await program.receive(mail))]);
    }
  }

  async function changed(work: Promise<{ readonly ok: boolean }>): Promise<void> {
    if (!(await work).ok) throw new Error('the change goes through');
  }

  const later = <T>(work: () => Promise<T>): Promise<T> => {
    stage.clock.moveOn(HOUR_MS);
    return work();
  };
  const reach = (change: DateChange) => later(() => changed(changing.change(change)));

  return {
    register: (name) => later(() => changing.register(name)),
    withdraw: (name) => later(() => changing.command(name, 'withdraw')),
    move: (index, day, scope = 'one') =>
      reach({
        kind: 'move',
        session: session(index),
        scope,
        startsAt: `${day}T09:00` as LocalDateTime,
        endsAt: `${day}T16:30` as LocalDateTime,
      }),
    cancelDate: (index) => reach({ kind: 'cancel', session: session(index), scope: 'one' }),
    cancel: (kind) => later(() => changed(changing.cancel(kind))),
    async post({ inReverse = false } = {}) {
      const now = stage.clock.now();
      const due = await stage.kept(async (tx) => {
        const leased = await tx.mail.lease(now, addMilliseconds(now, MINUTE_MS), 100);
        await tx.mail.markSent(
          leased.map(({ id }) => id),
          now,
        );
        return leased;
      });
      await deliver(inReverse ? due.toReversed() : due);
    },
    async sendAgain() {
      const { mails } = await stage.kept((tx) => tx.mail.list({ text: '', offset: 0, limit: 100 }));
      await deliver(mails.map((mail) => ({ ...mail, attempts: mail.attempts + 1 })));
    },
    shownTo: (name) => programs.get(addressOf(name))?.dates ?? [],
    messagesTo: (name) => messages.get(addressOf(name)) ?? [],
  };
}

function addressOf(name: string): string {
  return `${name.toLowerCase()}@example.org`;
}

import type { CircleLapse, Instant, LandCode } from '@netzwerkstatt/domain';
import { type Dependencies, landOf } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { LandTransaction, MailId, OutgoingMail } from '../ports/index.ts';
import { type CircleAtHand, lapseOf } from './circle-of.ts';

/**
 * Writes to those whose circle will not meet as often as it set out to: one mail for every lapse, to whoever leads it,
 * or to the coordination office while nobody does. Harmless to run twice or at once.
 */
export async function remindCircles(deps: Dependencies, land: LandCode): Promise<void> {
  await deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const mails: OutgoingMail[] = [];
    for (const at of await tx.circles.running()) {
      const lapse = lapseOf(at, now);
      const mail = lapse && (await lapseMail(deps, tx, land, at, lapse, now));
      if (mail) mails.push(mail);
    }
    await tx.mail.add(mails);
  });
}

async function lapseMail(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  { event, circle }: CircleAtHand,
  { since, meetBy, nextAt }: CircleLapse,
  now: Instant,
): Promise<OutgoingMail | undefined> {
  const network = event.network === undefined ? undefined : await tx.directory.getNetwork(event.network);
  const lead = circle.lead && (await tx.people.get(circle.lead));
  const office = network?.mailbox && { name: network.office, email: network.mailbox };
  const reader = lead ? { name: `${lead.givenName} ${lead.familyName}`, email: lead.email } : office;
  if (!reader) return undefined;
  return {
    id: deps.random.id<MailId>(),
    // Counted from the same meeting it is the same lapse, whatever was planned and called off in between.
    key: `circle_lapsed:${event.id}:${since ?? 'start'}`,
    to: reader.email,
    message: {
      kind: 'circle_lapsed',
      locale: lead ? lead.locale : 'de',
      recipientName: reader.name,
      event: briefOf(event, network, landOf(deps, land)),
      meetsEveryWeeks: circle.meetsEveryWeeks,
      meetBy,
      ...(nextAt && { nextAt }),
    },
    ...(lead && { person: lead.id }),
    createdAt: now,
  };
}

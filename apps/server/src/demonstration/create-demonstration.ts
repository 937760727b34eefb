import type { Demonstration, House } from '@netzwerkstatt/api';
import type { ChallengeId, MailRecord } from '@netzwerkstatt/application';
import { demoPeople, loadDemo } from '@netzwerkstatt/db/demo';
import { addMilliseconds, HOUR_MS } from '@netzwerkstatt/domain';
import type { Env } from '../env.ts';
import type { MovableClock } from '../wiring/clock.ts';
import { renderWithFiles } from '../wiring/post.ts';

/** The links on the screen are for today. */
const WAY_IN_MS = 12 * HOUR_MS;

export interface RunningDemonstration extends Demonstration {
  /** One sign-in link per role. */
  waysIn(): Promise<readonly { readonly role: string; readonly url: string }[]>;
}

/** Loads the demo story when the house is empty, and opens its mailbox and its clock to everybody. */
export async function createDemonstration(house: House, env: Env, clock: MovableClock): Promise<RunningDemonstration> {
  await loadDemo(house, [...env.origins.keys()]);
  return {
    advanceClock: (hours) => clock.advance(hours),
    async show(mail: MailRecord) {
      const { subject, html, text, attachments } = await renderWithFiles(house, env, mail);
      const files = attachments.map(({ name, type, content }) => ({ name, type, base64: toBase64(content) }));
      return { subject, from: env.mailFrom, html, text, attachments: files };
    },
    async waysIn() {
      const ways = [];
      for (const { land, role, email } of demoPeople) {
        const origin = env.origins.get(land);
        if (origin === undefined) continue;
        const challenge = house.random.id<ChallengeId>();
        await house.store.inLand(land, async (tx) => {
          const now = house.clock.now();
          const person = await tx.people.findByEmail(email);
          await tx.signIn.addChallenge({
            id: challenge,
            email,
            ...(person && { personId: person.id }),
            browser: 'demonstration',
            createdAt: now,
            expiresAt: addMilliseconds(now, WAY_IN_MS),
            failedAttempts: 0,
          });
        });
        ways.push({ role, url: `${origin}/mein-konto/link#${house.links.tokenFor('sign_in', challenge)}` });
      }
      return ways;
    },
  };
}

function toBase64(content: string | Uint8Array): string {
  return (typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)).toString('base64');
}

import type { MailCatcher } from './mail-catcher.ts';
import { runProgram } from './run-program.ts';
import { type HouseSettings, waitFor } from './spawn-house.ts';
import { createVisitor, signIn, type Visitor } from './visitor.ts';

const email = 'leitung@example.org';

/** Gives somebody the whole Land, as whoever runs the house does it. Before the house opens, if the data are its own. */
export async function appointStaff({ dataDir, env = {} }: HouseSettings): Promise<void> {
  const words = ['DE-SN', email, 'state', 'Lea', 'Leitung'];
  const { exited, said } = runProgram('appoint.ts', words, { DEMO: 'on', DATA_DIR: dataDir, ...env });
  if ((await exited) !== 0) throw new Error(`nobody was appointed:\n${said()}`);
}

/** The one that was appointed, signed in by mail as everybody is. */
export async function enterDesk(originOf: () => string, post: MailCatcher): Promise<Visitor> {
  const desk = createVisitor(originOf);
  const linkIn = () =>
    post.mails
      .filter(({ to }) => to === email)
      .flatMap(({ text }) => /http\S+\/mein-konto\/link#\S+/.exec(text) ?? [])
      .at(0);
  await desk.mutate('account.requestSignIn', { email });
  await waitFor(() => linkIn() !== undefined, 30_000);
  await signIn(desk, linkIn() ?? '');
  return desk;
}

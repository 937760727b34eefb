import { pino } from 'pino';
import { endWith } from './end-with.ts';
import { readEnv } from './env.ts';
import { startServer } from './start-server.ts';
import { openBuiltWeb } from './web/built-web.ts';
import { openLiveWeb } from './web/live-web.ts';
import { welcome } from './welcome.ts';

/** Reads the settings, opens the house, and closes it when it is asked to. */
async function main(): Promise<void> {
  const isLive = process.argv.includes('--live');
  const env = readEnv();
  const log = pino({ level: env.isDemo ? 'warn' : 'info', base: null });
  const server = await startServer(env, isLive ? openLiveWeb : openBuiltWeb, log);
  process.stdout.write(welcome(env, server));

  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  // Once each: a second Ctrl-C is for those who do not want to wait.
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch(endWith);

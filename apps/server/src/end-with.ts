import { SettingError } from '@netzwerkstatt/db';

/** Ends a command that failed: what people can mend gets a sentence; what we have to mend shows where. */
export function endWith(error: unknown): never {
  process.stderr.write(error instanceof SettingError ? `${error.message}\n` : `${(error as Error)?.stack ?? error}\n`);
  process.exit(1);
}

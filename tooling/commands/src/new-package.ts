import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRoomKind, roomFiles, roomKinds } from './new-package/room-files.ts';
import { root } from './process.ts';

const usage = `pnpm new:package <name> --kind ${roomKinds.join('|')} [--private]`;

/**
 * `pnpm new:package <name> --kind <kind>`: a room with everything the checks ask for.
 *
 * @param house - Folder of the workspace.
 */
export async function run(args: string[], house = root): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { kind: { type: 'string' }, private: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  const { kind } = values;
  if (name === undefined || !/^[a-z][a-z-]*$/.test(name) || kind === undefined || !isRoomKind(kind)) {
    console.error(usage);
    return 1;
  }
  const folder = join(house, kind === 'app' ? 'apps' : 'packages', name);
  try {
    mkdirSync(folder);
  } catch {
    console.error(`${folder} is there already.`);
    return 1;
  }
  for (const [path, content] of Object.entries(roomFiles({ name, kind, isPrivate: values.private }))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(`${folder} is ready: run "pnpm install", then say in docs/architecture.md what the room is for.`);
  return 0;
}

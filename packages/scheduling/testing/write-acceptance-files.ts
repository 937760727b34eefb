// Writes every acceptance file into a folder, with what programs must show for it beside it:
//   node --conditions=@netzwerkstatt/source testing/write-acceptance-files.ts FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptanceFiles } from './acceptance-files.ts';
import { expectationOf } from './calendar-oracle.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say into which folder');
mkdirSync(folder, { recursive: true });
for (const file of acceptanceFiles()) {
  writeFileSync(join(folder, `${file.name}.ics`), file.text);
  writeFileSync(join(folder, `${file.name}.json`), JSON.stringify(expectationOf(file)));
}

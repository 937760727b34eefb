import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from './broken-links.ts';
import { sharedNumbers } from './shared-numbers.ts';
import { withExamples } from './with-examples.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = globSync(['*.md', '{docs,apps,packages,tooling}/**/*.md'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules') || path.includes('dist'),
});
const isWriting = process.argv.includes('--write');
const problems: string[] = [];

for (const file of files) {
  const text = readFileSync(root + file, 'utf8');
  const right = withExamples(text, root + file);
  if (right !== text && isWriting) writeFileSync(root + file, right);
  else if (right !== text)
    problems.push(`${file}: an example differs from the file it shows (run docs-check with --write)`);
  problems.push(...brokenLinks(text, root + file).map((link) => `${file}: ${link} leads nowhere`));
}

for (const numbered of ['docs/decisions/*.md', 'packages/db/migrations/*.sql'])
  problems.push(...sharedNumbers(globSync(numbered, { cwd: root })));

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `${files.length} documents are right` : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

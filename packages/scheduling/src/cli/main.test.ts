import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs the command as a process of its own. */
function start(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = ['--conditions=@netzwerkstatt/source', at('src/cli/main.ts')];
    const child = execFile(process.execPath, [...options, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

test('the command reads a file, or what is piped into it, and writes the same calendar', async () => {
  const [file, piped] = await Promise.all([
    start([at('examples/circle.json')]),
    import('node:fs/promises').then(async (fs) => start(['-'], await fs.readFile(at('examples/circle.json'), 'utf8'))),
  ]);
  expect([file.code, file.err, file.out.startsWith('BEGIN:VCALENDAR\r\n')]).toEqual([0, '', true]);
  expect(piped).toEqual(file);
});

test('the command ends with 2 and writes nothing when the plan is wrong', async () => {
  expect(await start(['-', '--lang', 'en'], '{\n  "calendar": "x",\n}')).toEqual({
    code: 2,
    out: '',
    err: '-:3:1: This is no JSON: nothing comes after this comma.\n',
  });
});

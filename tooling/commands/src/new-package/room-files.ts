export const roomKinds = ['domain', 'rules', 'application', 'adapter', 'app'] as const;

export type RoomKind = (typeof roomKinds)[number];

export function isRoomKind(text: string): text is RoomKind {
  return roomKinds.some((kind) => kind === text);
}

export interface Room {
  readonly name: string;
  readonly kind: RoomKind;
  /** Not for the package registry: read from its source only, nothing is built. */
  readonly isPrivate: boolean;
}

/** Every file of a new room, by path. `domain`, `rules` and `application` are pure: no Node, no DOM. */
export function roomFiles(room: Room): Record<string, string> {
  const isPure = room.kind === 'domain' || room.kind === 'rules' || room.kind === 'application';
  const files: Record<string, string> = {
    'package.json': json(packageJson(room)),
    'turbo.json': json({ extends: ['//'], tags: [room.kind] }),
    'tsconfig.json': json({
      extends: `../../tooling/typescript/${isPure ? 'pure' : 'library'}.json`,
      include: ['src'],
      ...(isPure ? { exclude: ['src/**/*.test.ts', 'src/testing'] } : {}),
    }),
    'vitest.config.ts': "import { houseTests } from '@netzwerkstatt/tooling-vitest';\n\nexport default houseTests();\n",
    'src/index.ts': 'export {};\n',
    'README.md': `# @netzwerkstatt/${room.name}\n`,
  };
  if (isPure) {
    files['tsconfig.test.json'] = json({
      extends: '../../tooling/typescript/library.json',
      include: ['src', 'examples', 'vitest.config.ts'],
    });
  }
  if (!room.isPrivate) {
    files['tsconfig.build.json'] = json({
      extends: './tsconfig.json',
      compilerOptions: {
        noEmit: false,
        outDir: 'dist',
        rootDir: 'src',
        declaration: true,
        declarationMap: true,
        sourceMap: true,
        customConditions: [],
      },
      exclude: ['src/**/*.test.ts'],
    });
  }
  return files;
}

function packageJson({ name, kind, isPrivate }: Room): object {
  const isPure = kind === 'domain' || kind === 'rules' || kind === 'application';
  return {
    name: `@netzwerkstatt/${name}`,
    version: isPrivate ? '0.0.0' : '0.1.0',
    ...(isPrivate ? { private: true } : {}),
    license: 'EUPL-1.2',
    type: 'module',
    ...(isPrivate
      ? { exports: { '.': './src/index.ts' } }
      : { sideEffects: false, files: ['dist', 'src', '!src/**/*.test.ts'], exports: { '.': door('index') } }),
    scripts: {
      ...(isPrivate ? {} : { build: 'tsc -p tsconfig.build.json' }),
      typecheck: isPure ? 'tsc && tsc -p tsconfig.test.json' : 'tsc',
      test: 'vitest run',
      ...(isPrivate ? {} : { 'check:package': 'publint --strict && attw --pack --profile esm-only' }),
    },
    dependencies: kind === 'domain' ? {} : { '@netzwerkstatt/domain': 'workspace:*' },
    devDependencies: {
      ...(isPrivate ? {} : { '@arethetypeswrong/cli': 'catalog:' }),
      '@netzwerkstatt/tooling-vitest': 'workspace:*',
      '@types/node': 'catalog:',
      ...(isPrivate ? {} : { publint: 'catalog:' }),
      typescript: 'catalog:',
      vitest: 'catalog:',
    },
  };
}

/** A door of a published package: its source inside the workspace, its build for everybody else. */
function door(file: string): object {
  return {
    '@netzwerkstatt/source': `./src/${file}.ts`,
    types: `./dist/${file}.d.ts`,
    default: `./dist/${file}.js`,
  };
}

/** As the formatter of the house writes it: lists of words on one line. */
function json(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(/\[\s+("[^[\]{}]*")\s+\]/g, (_, words: string) => {
    return `[${words.replace(/,\s+/g, ', ')}]`;
  });
  return `${text}\n`;
}

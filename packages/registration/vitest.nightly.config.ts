import { houseTests } from '@netzwerkstatt/tooling-vitest';
import { longModel } from './src/model/model-size.ts';

export default houseTests(
  { test: { include: ['src/model/*.test.ts'], provide: { model: longModel }, testTimeout: 1_800_000 } },
  'nightly',
);

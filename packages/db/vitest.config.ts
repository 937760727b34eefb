import { houseTests } from '@netzwerkstatt/tooling-vitest';

export default houseTests({
  test: { globalSetup: ['src/testing/test-postgres.ts'], testTimeout: 20_000, hookTimeout: 30_000 },
});

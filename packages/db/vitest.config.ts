import { houseTests } from '@netzwerkstatt/tooling-vitest';

export default houseTests({ test: { globalSetup: ['src/testing/test-postgres.ts'] } });

import { houseTests } from '@netzwerkstatt/tooling-vitest';

export default houseTests({ test: { include: ['src/reuse/*.test.ts'], isolate: true } }, 'reuse');

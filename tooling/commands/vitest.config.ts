import { houseTests } from '@netzwerkstatt/tooling-vitest';

// Compilers and checkers run as processes of their own, which takes its time on a busy machine.
export default houseTests({ test: { testTimeout: 60_000 } });

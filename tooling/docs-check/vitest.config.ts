import { houseTests } from '@netzwerkstatt/tooling-vitest';

export default houseTests();

import { houseTests } from '@netzwerkstatt/tooling-vitest';
import { shortModel } from './src/model/model-size.ts';

export default houseTests({ test: { provide: { model: shortModel } } });

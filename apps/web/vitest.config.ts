import { houseTests } from '@netzwerkstatt/tooling-vitest';

// Style sheets are not applied in tests, but some tests read them.
export default houseTests({ test: { css: { include: /\.s?css\?raw$/ } } });

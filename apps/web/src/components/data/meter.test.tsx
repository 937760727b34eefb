import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Meter } from './meter.tsx';

test.for([
  { rule: 'a part is drawn as its share', value: 22, max: 24, width: '91.67' },
  { rule: 'more than all is all', value: 30, max: 24, width: '100' },
  { rule: 'a whole of nothing is empty', value: 0, max: 0, width: '0' },
])('$rule', ({ value, max, width }) => {
  expect(renderToStaticMarkup(<Meter label="Places" value={value} max={max} />)).toContain(`<rect width="${width}"`);
});

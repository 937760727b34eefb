import { expect, test } from 'vitest';
import { drawStates } from '../testing/draw-states.ts';

test('the documentation draws the states of a registration as the code has them', async () => {
  await expect(drawStates()).toMatchFileSnapshot('../../../docs/registration-states.md');
});

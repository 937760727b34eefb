import { expect, test } from 'vitest';
import kernCss from './kern-tokens.css?raw';
import { contrastRatio, readThemeColours } from './testing/theme-colours.ts';
import themeCss from './theme.css?raw';

const theme = readThemeColours(kernCss + themeCss);

const surfaces = ['--surface', '--surface-soft', '--surface-sunk'];

/** What is written on what; text needs 4.5, what only has to be seen needs 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  { ratio: 7, on: surfaces, colours: ['--text'] },
  { ratio: 4.5, on: [...surfaces, '--action-soft'], colours: ['--muted', '--action', '--action-hover'] },
  { ratio: 4.5, on: ['--action', '--action-hover'], colours: ['--on-action'] },
  { ratio: 4.5, on: ['--surface', '--surface-soft', '--success-soft'], colours: ['--success'] },
  { ratio: 4.5, on: ['--surface', '--surface-soft', '--warning-soft'], colours: ['--warning'] },
  { ratio: 4.5, on: ['--surface', '--surface-soft', '--bad-soft'], colours: ['--bad'] },
  { ratio: 4.5, on: ['--surface', '--info-soft'], colours: ['--info'] },
  { ratio: 4.5, on: ['--surface', '--accent-soft'], colours: ['--accent'] },
  {
    ratio: 4.5,
    on: ['--success-soft', '--warning-soft', '--bad-soft', '--info-soft', '--action-soft'],
    colours: ['--text'],
  },
  { ratio: 3, on: surfaces, colours: ['--line-strong', '--focus'] },
];

const cases = (['light', 'dark'] as const).flatMap((side) =>
  pairs.flatMap(({ ratio, on, colours }) =>
    on.flatMap((ground) => colours.map((colour) => ({ side, colour, ground, ratio }))),
  ),
);

test.for(cases)('$side: $colour on $ground reaches $ratio', ({ side, colour, ground, ratio }) => {
  const [front, back] = [theme[side].get(colour), theme[side].get(ground)];
  if (!front || !back) throw new Error(`the theme has no ${front ? ground : colour}`);
  expect(contrastRatio(front, back)).toBeGreaterThanOrEqual(ratio);
});

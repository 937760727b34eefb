import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ActionMenu } from './action-menu.tsx';

test('the button names whose actions it opens, and they follow it', () => {
  const action = { id: 'refuse', label: 'Refuse', onChoose: () => undefined };
  const html = renderToStaticMarkup(<ActionMenu label="Actions for Ada" actions={[action]} />)
    .replaceAll(/ class="[^"]*"/g, '')
    .replace(/<svg.*<\/svg>/, '<svg/>')
    .replaceAll(/(?<=(popoverTarget|id)=")[^"]*/gi, 'menu');
  expect(html).toBe(
    '<button title="Actions for Ada" popoverTarget="menu" type="button" aria-label="Actions for Ada"><svg/></button>' +
      '<div id="menu" popover="auto"><button type="button">Refuse</button></div>',
  );
});

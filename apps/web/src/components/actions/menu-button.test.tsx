import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MenuButton } from './menu-button.tsx';

test('the button says that it opens a menu, which has a name, and choices that say what they stand for', () => {
  const choices = [
    { id: 'name', label: 'Name', detail: 'Ada' },
    { id: 'days', label: 'Days' },
  ];
  const html = renderToStaticMarkup(
    <MenuButton label="Insert" menuLabel="What to insert" choices={choices} onChoose={() => undefined} />,
  )
    .replaceAll(/ class="[^"]*"/g, '')
    .replace(/<svg.*?<\/svg>/, '<svg/>')
    .replaceAll(/(?<=(popoverTarget|id)=")[^"]*/gi, 'menu');
  expect(html).toBe(
    '<button popoverTarget="menu" aria-haspopup="menu" type="button">Insert<svg/></button>' +
      '<div id="menu" popover="auto" role="menu" tabindex="-1" aria-label="What to insert">' +
      '<button type="button" role="menuitem" tabindex="-1"><span>Name</span><span>Ada</span></button>' +
      '<button type="button" role="menuitem" tabindex="-1"><span>Days</span></button></div>',
  );
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';

const markup = (button: React.ReactNode) => renderToStaticMarkup(button).replaceAll(/ class="[^"]*"/g, '');

test('a button does not send a form unless it is told to', () => {
  expect(markup(<Button>Open</Button>)).toBe('<button type="button">Open</button>');
});

test('a button that can become busy has the place of the announcement from the start', () => {
  expect(markup(<Button busy={false}>Save</Button>)).toBe(
    '<button type="button">Save</button><span role="status"></span>',
  );
});

test('a busy button says so, shows it and is not disabled', () => {
  const html = markup(
    <Button type="submit" busy busyText="Saving">
      Save
    </Button>,
  ).replace(/<svg.*<\/svg>/, '<svg/>');
  expect(html).toBe('<button type="submit" aria-busy="true"><svg/>Save</button><span role="status">Saving</span>');
});

import { expect, test } from 'vitest';
import { renderGallery } from './server.tsx';

const pages = [...renderGallery()].map(([name, html]) => ({ name, html }));
const sources = Object.entries(
  import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true }),
);
const components = sources.filter(([path]) => !path.startsWith('./') && !path.endsWith('.test.tsx'));

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].flatMap(([, value]) => value?.split(' ') ?? []);

test.for(pages)('$name: no style attribute, which our content policy would refuse', ({ html }) => {
  expect(values(html, 'style')).toEqual([]);
});

test.for(pages)('$name: every id is there once', ({ html }) => {
  const ids = values(html, 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.for(pages)('$name: everything that refers to an id finds it', ({ html }) => {
  const ids = new Set(values(html, 'id'));
  const references = ['for', 'aria-labelledby', 'aria-describedby', 'popoverTarget'].flatMap((it) => values(html, it));
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((id) => !ids.has(id))).toEqual([]);
});

test.for(pages)('$name: one heading of the first level, and one main part', ({ html }) => {
  expect(html.match(/<h1[ >]/g)?.length).toBe(1);
  expect(html.match(/<main[ >]/g)?.length).toBe(1);
});

test.for(pages)('$name: every icon is hidden from those who listen, or has a name', ({ html }) => {
  const svgs = html.match(/<svg[^>]*>/g) ?? [];
  expect(svgs.filter((svg) => !/aria-hidden="true"|role="img"[^>]* aria-label="[^"]+"/.test(svg))).toEqual([]);
});

test('no component writes HTML past React', () => {
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter(([, source]) => source.includes('dangerously')).map(([path]) => path)).toEqual([]);
});

test('every component is on a page of the gallery', () => {
  const pagesSource = sources
    .filter(([path]) => path.startsWith('./'))
    .map(([, source]) => source)
    .join('\n');
  const componentsSource = components.map(([, source]) => source).join('\n');
  const isUsed = (path: string): boolean => {
    const file = `/${path.split('/').at(-1)}'`;
    return pagesSource.includes(file) || componentsSource.includes(file);
  };
  expect(components.map(([path]) => path).filter((path) => !isUsed(path))).toEqual([]);
});

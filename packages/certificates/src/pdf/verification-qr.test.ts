import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQr } from './verification-qr.ts';

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

function barsIn(svg: string): Bar[] {
  return [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }));
}

function modulesIn(svg: string): number {
  return Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
}

/** The drawing as a camera sees it, four pixels per module. */
function photographed(svg: string) {
  const scale = 4;
  const size = modulesIn(svg) * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const { x, y, length } of barsIn(svg)) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  return { width: size, height: size, data };
}

const urls = [
  'HTTPS://NETZWERKSTATT.EXAMPLE/NACHWEIS/TB-4K7P-2M9X-QW31',
  'HTTPS://NACHWEISE.NETZWERKE-FUER-KINDERSCHUTZ.SACHSEN.EXAMPLE:8443/NACHWEIS/TB-4K7P-2M9X-QW31',
];

test.for(urls)('a camera reads %s', (url) => {
  expect(decodeQR(photographed(drawQr(url).svg))).toBe(url);
});

test.for(urls)('four modules around the code of %s stay empty', (url) => {
  const { svg } = drawQr(url);
  const edges = barsIn(svg).flatMap(({ x, y, length }) => [x, y, x + length - 1, y]);
  expect([Math.min(...edges), Math.max(...edges)]).toEqual([4, modulesIn(svg) - 5]);
});

test('the code itself is at least 22 mm wide, without its quiet zone', () => {
  const printed = urls.map((url) => {
    const { svg, millimetres } = drawQr(url);
    return { modules: modulesIn(svg) - 8, millimetres, codeMillimetres: Math.floor(millimetres - 8 * 0.9) };
  });
  expect(printed).toEqual([
    { modules: 29, millimetres: 33.3, codeMillimetres: 26 },
    { modules: 37, millimetres: 40.5, codeMillimetres: 33 },
  ]);
});

test('an address in small letters is a bug: it would need a bigger code', () => {
  expect(() => drawQr('https://netzwerkstatt.example')).toThrow();
});

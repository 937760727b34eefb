import { expect, test } from 'vitest';
import { builtAssets } from './page-assets.ts';

const assets = builtAssets({
  '_common.js': { file: 'assets/common.js', css: ['assets/common.css'] },
  'src/entry-client.tsx': { file: 'assets/entry.js', css: ['assets/entry.css'], imports: ['_common.js'] },
  'src/pages/start.tsx': { file: 'assets/start.js', css: ['assets/start.css'], imports: ['_common.js', '_card.js'] },
  '_card.js': { file: 'assets/card.js', css: ['assets/common.css'] },
});

test('the sheet that names the layers comes first, every other one once', () => {
  expect(assets.styles).toEqual(['/assets/entry.css', '/assets/common.css', '/assets/start.css']);
});

test('a page brings its own files, without what the entry brings already', () => {
  expect(assets.preload('src/pages/start.tsx')).toEqual(['/assets/start.js', '/assets/card.js']);
});

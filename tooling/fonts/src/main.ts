import { fileURLToPath } from 'node:url';
import { makeFonts } from './make-fonts.ts';

const web = new URL('../../../apps/web/', import.meta.url);

const made = await makeFonts(
  fileURLToPath(new URL('public/fonts/', web)),
  fileURLToPath(new URL('src/styles/fonts.css', web)),
);
for (const { weight, bytes, missing } of made) {
  console.log(`Fira Sans ${weight}: ${bytes} bytes, without ${missing.join(' ') || 'exception'}`);
}

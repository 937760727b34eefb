import { renderToString } from 'react-dom/server';
import { galleryPages } from './pages.tsx';

/** Every page of the gallery as the markup of its body, by name. */
export function renderGallery(): Map<string, string> {
  return new Map(Object.entries(galleryPages).map(([name, Page]) => [name, renderToString(<Page />)]));
}

import { everyPage } from './every-page.ts';
import { lookAtPages } from './look-at-pages.ts';

lookAtPages(everyPage.filter(({ who }) => who === 'anyone'));

import { ownPath } from '@netzwerkstatt/api/inputs';
import { type Reception, receive } from '../http/visit.ts';
import type { Route } from './route.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Switches the language and goes back to where the reader was. */
export function languageRoutes(reception: Reception): readonly Route[] {
  return [
    {
      path: '/sprache/:language',
      action: 'programme.read',
      get(request, response) {
        const { cookies } = receive(reception, request, response);
        cookies.write('language', request.params['language'] === 'en' ? 'en' : 'de', YEAR_SECONDS);
        response.redirect(303, ownPath(request.query['zu']) ?? '/');
      },
    },
  ];
}

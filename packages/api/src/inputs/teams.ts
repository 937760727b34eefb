import * as z from 'zod/mini';
import { searchText, wholeNumber } from './fields.ts';

export const TEAMS_PER_PAGE = 20;

const MAX_PAGES = 10_000;

/** Which teams of one's own are shown. */
export const teamsInput = z.strictObject({
  list: z.enum(['to_do', 'coming', 'past']),
  text: searchText,
  page: wholeNumber(1, MAX_PAGES),
});

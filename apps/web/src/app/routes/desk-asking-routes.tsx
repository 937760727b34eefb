import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { deskEventHead } from '../heads/desk-heads.ts';
import { eventTab } from './desk-event-route.tsx';

/** The question for a date, and how it stands. */
const poll = createRoute({
  ...eventTab,
  path: '/abstimmung',
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [result, choices, upcoming, past] = await Promise.all([
      orSignIn(api, api.polls.ofEvent.query({ event }), location.href),
      api.programme.choices.query(),
      orSignIn(api, api.desk.events.query({ when: 'upcoming', page: 1 }), location.href),
      orSignIn(api, api.desk.events.query({ when: 'past', page: 1 }), location.href),
    ]);
    return { result, choices, events: [...upcoming.events, ...past.events].filter((it) => it.seatsTaken > 0) };
  },
  head: deskEventHead('poll'),
  staticData: { module: 'src/pages/desk/poll-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/poll-page.tsx'), 'PollPage'),
});

/** What the event asks with its registration. */
const questions = createRoute({
  ...eventTab,
  path: '/fragen',
  // As for the editor: always as it is now.
  gcTime: 0,
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [design, choices] = await Promise.all([
      orSignIn(api, api.questions.design.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { design, choices };
  },
  head: deskEventHead('questions'),
  staticData: { module: 'src/pages/desk/questions-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/questions-page.tsx'), 'QuestionsPage'),
});

/** What people answered, and, for who organises it, what they need. */
const answers = createRoute({
  ...eventTab,
  path: '/antworten',
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [sheet, { may }] = await Promise.all([
      orSignIn(api, api.questions.answers.query({ event }), location.href),
      orSignIn(api, api.desk.event.query({ event }), location.href),
    ]);
    return { sheet, resources: may.organiseAssistance ? await api.questions.assistance.query({ event }) : undefined };
  },
  head: deskEventHead('answers'),
  staticData: { module: 'src/pages/desk/answers-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/answers-page.tsx'), 'AnswersPage'),
});

/** What an event asks: for a date, and with its registration. */
export const deskAskingRoutes = [poll, questions, answers] as const;

import { programmeMessage } from './programme-message.ts';
import { refusalWords } from './refusal-words.ts';

/** Why the programme of a conference cannot be released like this. */
export const conferenceRefusals = refusalWords({
  de: {
    programme_impossible: ({ problems }) => problems.map((it) => programmeMessage(it, 'de')).join(' '),
    stale_programme: ({ savedBy }) =>
      savedBy === undefined
        ? 'Das Programm wurde inzwischen geändert. Nichts wurde überschrieben.'
        : `${savedBy} hat das Programm inzwischen geändert. Nichts wurde überschrieben.`,
    programme_changes_the_past: ({ titles }) =>
      `Was begonnen hat, lässt sich nicht mehr ändern, und nichts beginnt in der Vergangenheit: ${titles.join(', ')}.`,
    forum_stays_forum: ({ titles }) =>
      `Ob etwas für alle ist oder zur Wahl steht, bleibt nach der Veröffentlichung, wie es ist: ${titles.join(', ')}. Entfernen Sie den Eintrag und legen Sie ihn neu an.`,
  },
  en: {
    programme_impossible: ({ problems }) => problems.map((it) => programmeMessage(it, 'en')).join(' '),
    stale_programme: ({ savedBy }) =>
      savedBy === undefined
        ? 'The programme has been changed meanwhile. Nothing was overwritten.'
        : `${savedBy} has changed the programme meanwhile. Nothing was overwritten.`,
    programme_changes_the_past: ({ titles }) =>
      `What has begun can no longer be changed, and nothing begins in the past: ${titles.join(', ')}.`,
    forum_stays_forum: ({ titles }) =>
      `Whether something is for everybody or a choice stays as it was released: ${titles.join(', ')}. Remove the entry and add it anew.`,
  },
});

import { Note } from '../../components/feedback/note.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Diese Seite braucht JavaScript',
    text: 'Der geheime Teil Ihres Links bleibt in Ihrem Browser und wird nur von dort aus geprüft. Bitte schalten Sie JavaScript für diese Seite ein, oder antworten Sie einfach auf unsere E-Mail: Die Koordination hilft Ihnen.',
  },
  {
    title: 'This page needs JavaScript',
    text: 'The secret part of your link stays in your browser and is checked only from there. Please switch JavaScript on for this page, or simply answer our email: the coordination office will help you.',
  },
);

/** For browsers without scripts: why the page stays empty, and what to do instead. */
export function NeedsScripts() {
  const { title, text } = useWords(words);
  return (
    <noscript>
      <Note tone="warning" title={title}>
        <p>{text}</p>
      </Note>
    </noscript>
  );
}

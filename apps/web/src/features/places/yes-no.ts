import { translated } from '../../lib/words.ts';

/** Whether a place has something: people who plan do not always know. */
export type YesNo = '' | 'yes' | 'no';

export const yesNoWords = translated(
  { '': 'nicht bekannt', yes: 'ja', no: 'nein' },
  { '': 'not known', yes: 'yes', no: 'no' },
);

/** As it stands in the field. */
export function yesNo(known: boolean | undefined): YesNo {
  if (known === undefined) return '';
  return known ? 'yes' : 'no';
}

/** Both things a place may have, as the procedures want them: what is not known is not there. */
export function knownAccess({ stepFree, inductionLoop }: { readonly stepFree: YesNo; readonly inductionLoop: YesNo }) {
  return {
    ...(stepFree !== '' && { stepFree: stepFree === 'yes' }),
    ...(inductionLoop !== '' && { inductionLoop: inductionLoop === 'yes' }),
  };
}

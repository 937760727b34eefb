import { translated } from '../../lib/words.ts';

/**
 * What somebody chooses who works nowhere. The label is kept as what they told, so `typedOrganisationKey` must see no
 * organisation in it; the ids are in no directory.
 */
export const noOrganisationWords = translated(
  {
    choices: [
      { id: 'self_employed', label: 'freiberuflich', detail: 'oder selbständig, ohne Einrichtung' },
      { id: 'none', label: 'ohne Einrichtung', detail: 'zum Beispiel in Elternzeit oder im Ehrenamt' },
    ],
  },
  {
    choices: [
      { id: 'self_employed', label: 'self-employed', detail: 'or freelance, without an organisation' },
      { id: 'none', label: 'no organisation', detail: 'for example on parental leave, or a volunteer' },
    ],
  },
);

import { MAX_SELECTED } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { SelectionBar } from '../../components/data/selection-bar.tsx';
import { ClipboardCheck, Send, X } from '../../components/icons.ts';
import type { Participant } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { useTell } from '../desk/desk-message.tsx';
import type { DeskAction } from '../desk/use-desk-action.ts';
import { togetherWords } from './together-words.ts';
import type { Together } from './use-together.ts';

/** Everybody a list shows, page by page. */
export interface ListWish {
  readonly event: string;
  readonly statuses: readonly Participant['status'][];
  readonly text: string;
}

export interface TogetherBarProps {
  readonly together: Together;
  /** Those on this page of the list. */
  readonly participants: readonly Participant[];
  /** Of all its pages. */
  readonly total: number;
  /** What the list is narrowed to. */
  readonly wish: ListWish;
  readonly mayDecide: boolean;
  /** Choosing all asks the house; what came of it is told beside the list. */
  readonly action: DeskAction;
}

/** What can be done about those who are chosen, above the list. */
export function TogetherBar({ together, participants, total, wish, mayDecide, action }: TogetherBarProps) {
  const words = useWords(togetherWords);
  const tell = useTell();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { selected, select, ask } = together;
  const here = participants.filter(({ id }) => selected.has(id)).length;
  const most = Math.min(total, MAX_SELECTED);
  const count = selected.size === 0 ? undefined : words.selected(selected.size, selected.size - here);

  const selectAll = (): void =>
    void action.run(async () => {
      const all = await api.together.select.query(wish);
      select(new Set(all.registrations));
      if (all.total > all.registrations.length) tell(words.tooMany(all.registrations.length, all.total));
      return undefined;
    });

  return (
    <SelectionBar label={words.bar} count={count} hint={words.hint}>
      {mayDecide && (
        <Button variant="quiet" size="small" onClick={() => ask('decision')}>
          <ClipboardCheck />
          {words.decide}
        </Button>
      )}
      <Button variant="quiet" size="small" onClick={() => ask('mail')}>
        <Send />
        {words.write}
      </Button>
      {total > participants.length && selected.size < most && (
        <Button variant="quiet" size="small" busy={action.isBusy} onClick={selectAll}>
          {total > MAX_SELECTED ? words.selectMost(MAX_SELECTED) : words.selectAll(total)}
        </Button>
      )}
      <Button variant="quiet" size="small" onClick={() => select(new Set())}>
        <X />
        {words.clear}
      </Button>
    </SelectionBar>
  );
}

import type { EligibilityEffect, EligibilitySettings } from '@netzwerkstatt/domain';
import { TickList } from '../../components/data/icon-list.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { conditionLine } from './condition-words.ts';
import type { RegionNames } from './trait-words.ts';

const words = translated(
  {
    refuse: 'Das müssen Sie mitbringen:',
    hint: 'Das wird erwartet. Ist es bei Ihnen anders, können Sie sich trotzdem anmelden:',
  },
  {
    refuse: 'What you need:',
    hint: 'What is expected. If it is different for you, you can register all the same:',
  },
);

/** Who can come: what is asked for strictly first, then what is only expected. */
export function ConditionList({
  settings,
  regions,
}: {
  readonly settings: EligibilitySettings;
  readonly regions: RegionNames;
}) {
  const texts = useWords(words);
  const locale = useLocale();
  const linesOf = (effect: EligibilityEffect) =>
    settings.filter((it) => it.effect === effect).map(({ condition }) => conditionLine(condition, locale, regions));
  return (
    <Stack>
      {(['refuse', 'hint'] as const).map((effect) => {
        const lines = linesOf(effect);
        return lines.length === 0 ? null : (
          <div key={effect}>
            <p className="muted small">{texts[effect]}</p>
            <TickList>{lines}</TickList>
          </div>
        );
      })}
    </Stack>
  );
}

import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { DescriptionText } from '../event/description-text.tsx';
import type { CircleMinutes } from './circle-data.ts';

/** The minutes as they are read, point by point. */
export function MinutesText({ blocks, level = 4 }: Pick<CircleMinutes, 'blocks'> & { readonly level?: 3 | 4 }) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <Stack>
      {blocks.map(({ heading, text }, index) => (
        <div key={index}>
          {heading !== '' && (
            <Heading>
              <InGerman>{heading}</InGerman>
            </Heading>
          )}
          <DescriptionText text={text} />
        </div>
      ))}
    </Stack>
  );
}

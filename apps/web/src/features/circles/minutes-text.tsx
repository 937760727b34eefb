import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { DescriptionText } from '../event/description-text.tsx';
import type { CircleMinutes } from './circle-data.ts';

export interface MinutesTextProps extends Pick<CircleMinutes, 'blocks'> {
  /** Whether the points are headings of the page; where the page is about other things they are not. */
  readonly areHeadings?: boolean;
}

/** The minutes as they are read, point by point. */
export function MinutesText({ blocks, areHeadings = true }: MinutesTextProps) {
  return (
    <Stack>
      {blocks.map(({ heading, text }, index) => (
        <div key={index}>
          {heading !== '' &&
            (areHeadings ? (
              <h4>
                <InGerman>{heading}</InGerman>
              </h4>
            ) : (
              <p>
                <b>
                  <InGerman>{heading}</InGerman>
                </b>
              </p>
            ))}
          <DescriptionText text={text} />
        </div>
      ))}
    </Stack>
  );
}

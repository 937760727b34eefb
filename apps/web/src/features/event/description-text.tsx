import { Prose } from '../../components/layout/prose.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { descriptionBlocks } from './description-blocks.ts';

/** A text as staff typed it, with its paragraphs and lists. */
export function DescriptionText({ text }: { readonly text: string }) {
  return (
    <Prose>
      {descriptionBlocks(text).map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index}>
            <InGerman>{block.text}</InGerman>
          </p>
        ) : (
          <ul key={index}>
            {block.items.map((item) => (
              <li key={item}>
                <InGerman>{item}</InGerman>
              </li>
            ))}
          </ul>
        ),
      )}
    </Prose>
  );
}

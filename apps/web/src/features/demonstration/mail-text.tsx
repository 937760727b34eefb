import { buttonClass } from '../../components/actions/button-look.ts';
import { Facts } from '../../components/data/facts.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { isUrl, type MailBlock, mailBlocks } from './mail-blocks.ts';

/** What a mail says. Its links load the page they lead to anew, as they would from a mailbox elsewhere. */
export function MailText({ text }: { readonly text: string }) {
  const blocks = mailBlocks(text);
  const mainLink = blocks.findIndex(({ kind }) => kind === 'link');
  return (
    <Stack>
      {blocks.map((block, index) => (
        <Block key={index} block={block} isFirst={index === 0} isMainLink={index === mainLink} />
      ))}
    </Stack>
  );
}

interface BlockProps {
  readonly block: MailBlock;
  readonly isFirst: boolean;
  readonly isMainLink: boolean;
}

function Block({ block, isFirst, isMainLink }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return isFirst ? <h2>{block.text}</h2> : <p>{block.text}</p>;
    case 'list':
      return (
        <Prose>
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Prose>
      );
    case 'facts':
      return <Facts facts={block.facts.map(({ term, lines }) => ({ term, value: <Lines lines={lines} /> }))} />;
    case 'link':
      return (
        <p>
          <a href={block.url} className={isMainLink ? buttonClass({}) : undefined}>
            {block.label}
          </a>
        </p>
      );
    case 'signature':
      return (
        <div className="small muted">
          <Lines lines={block.lines} />
        </div>
      );
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{isUrl(line) ? <a href={line}>{line}</a> : line}</p>);
}

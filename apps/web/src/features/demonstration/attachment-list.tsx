import { Button } from '../../components/actions/button.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { Calendar, Download, FileText } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { demonstrationWords } from './demonstration-words.ts';
import { type EncodedFile, saveFile, sizeOf } from './save-file.ts';

/** The files that hang on a mail. */
export function AttachmentList({ files }: { readonly files: readonly EncodedFile[] }) {
  const words = useWords(demonstrationWords);
  const locale = useLocale();
  const kilobytes = (file: EncodedFile) => formatNumber(sizeOf(file) / 1000, locale, 1);
  if (files.length === 0) return null;
  return (
    <Section heading={words.attachments}>
      <RowList>
        {files.map((file) => (
          <Cluster key={file.name} align="between">
            <span>
              {file.type.startsWith('text/calendar') ? <Calendar /> : <FileText />} {file.name}{' '}
              <span className="small muted nowrap">{words.size(kilobytes(file))}</span>
            </span>
            <Button variant="neutral" size="small" onClick={() => saveFile(file)}>
              <Download />
              <span aria-hidden="true">{words.saveShort}</span>
              <VisuallyHidden>{words.save(file.name)}</VisuallyHidden>
            </Button>
          </Cluster>
        ))}
      </RowList>
    </Section>
  );
}

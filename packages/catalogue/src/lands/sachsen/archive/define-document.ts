import type { ArchivedDocument, ArchivedDocumentKind, ArchivedEventId } from '../../../project-archive.ts';

/** One line of the list; all of them were PDF files, and none of them is held here. */
export function defineDocument(
  id: string,
  parent: string,
  kind: ArchivedDocumentKind,
  sizeAsPrinted: string,
  title: string,
): ArchivedDocument {
  return {
    id,
    parent: parent as ArchivedEventId | 'project',
    title,
    kind,
    format: 'PDF',
    sizeAsPrinted,
    holding: 'reference_only',
  };
}

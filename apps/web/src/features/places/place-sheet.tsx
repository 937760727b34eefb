import { DataTable } from '../../components/data/data-table.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { Section } from '../../components/layout/section.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { accessWords } from './access-words.ts';
import { placeWords } from './place-words.ts';
import type { PlaceView } from './use-save-place.ts';

/** A place with its rooms, for those who may not change it. */
export function PlaceSheet({ place }: Pick<PlaceView, 'place'>) {
  const words = useWords(placeWords);
  const locale = useLocale();
  const { address, travel, accessibility, rooms } = place;
  const text = (term: string, value: string | undefined) =>
    value === undefined ? [] : [{ term, value: <InGerman>{value}</InGerman> }];
  return (
    <>
      <Section heading={words.house}>
        <Facts
          facts={[
            ...text(words.fields.address, address),
            ...text(words.fields.place, place.place),
            ...text(words.fields.travel, travel),
            { term: words.access, value: accessWords(accessibility, locale) },
            ...text(words.fields.note, accessibility.note),
          ]}
        />
      </Section>
      <Section heading={words.fields.rooms}>
        <DataTable
          caption={words.fields.rooms}
          rows={rooms}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: words.room.name,
              rowHeader: true,
              cell: ({ name, isClosed }) => (
                <>
                  <InGerman>{name}</InGerman>
                  {isClosed && ` (${words.closed})`}
                </>
              ),
            },
            { id: 'capacity', header: words.room.capacity, align: 'end', cell: ({ capacity }) => capacity },
            { id: 'access', header: words.access, cell: (room) => accessWords(room, locale) },
            { id: 'note', header: words.room.note, cell: ({ note }) => note && <InGerman>{note}</InGerman> },
          ]}
        />
      </Section>
    </>
  );
}

import { DataTable } from '../../components/data/data-table.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { placePath } from '../desk/desk-paths.ts';
import { accessWords } from './access-words.ts';

type ListedPlace = Answers['places']['list']['places'][number];

const words = translated(
  { place: 'Ort', town: 'Stadt', rooms: 'Räume', largest: 'Größter Raum', access: 'Barrierefreiheit', none: '–' },
  { place: 'Place', town: 'Town', rooms: 'Rooms', largest: 'Largest room', access: 'Accessibility', none: '–' },
);

export interface PlacesTableProps {
  readonly caption: string;
  readonly places: readonly ListedPlace[];
}

/** The places of the directory, each leading to its rooms. */
export function PlacesTable({ caption, places }: PlacesTableProps) {
  const texts = useWords(words);
  const locale = useLocale();
  const openRooms = ({ rooms }: ListedPlace) => rooms.filter(({ isClosed }) => !isClosed);
  return (
    <DataTable
      caption={caption}
      rows={places}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'place',
          header: texts.place,
          rowHeader: true,
          cell: ({ id, name }) => (
            <Link href={placePath(id)}>
              <InGerman>{name}</InGerman>
            </Link>
          ),
        },
        { id: 'town', header: texts.town, cell: ({ place }) => <InGerman>{place}</InGerman> },
        {
          id: 'rooms',
          header: texts.rooms,
          align: 'end',
          cell: (place) => formatNumber(openRooms(place).length, locale),
        },
        {
          id: 'largest',
          header: texts.largest,
          align: 'end',
          cell: (place) => {
            const seats = openRooms(place).map(({ capacity }) => capacity);
            return seats.length === 0 ? texts.none : formatNumber(Math.max(...seats), locale);
          },
        },
        { id: 'access', header: texts.access, cell: ({ accessibility }) => accessWords(accessibility, locale) },
      ]}
    />
  );
}

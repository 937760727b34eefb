import { IconButton } from '../actions/icon-button.tsx';
import { DateTile } from '../data/date-tile.tsx';
import { IconList } from '../data/icon-list.tsx';
import { ResultCard } from '../data/result-card.tsx';
import { ResultList } from '../data/result-list.tsx';
import { Badge } from '../feedback/badge.tsx';
import { Tag } from '../feedback/tag.tsx';
import { Bookmark, Calendar, CalendarDays, Clock, Hand, Hourglass, List, MapPin, Search } from '../icons.ts';
import { Hero } from '../layout/hero.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Split } from '../layout/split.tsx';
import { Wrap } from '../layout/wrap.tsx';
import { Pagination } from '../navigation/pagination.tsx';
import { SegmentedNav } from '../navigation/segmented-nav.tsx';
import { FacetGroup } from '../search/facet-group.tsx';
import { FacetPanel } from '../search/facet-panel.tsx';
import { FacetSwitch } from '../search/facet-switch.tsx';
import { FilterChips } from '../search/filter-chips.tsx';
import { ResultHead } from '../search/result-head.tsx';
import { SearchBar } from '../search/search-bar.tsx';
import { SearchField } from '../search/search-field.tsx';
import { SearchSelect } from '../search/search-select.tsx';
import { SortLinks } from '../search/sort-links.tsx';
import { april, type Course, march } from './courses.ts';
import { LibraryFrame } from './library.tsx';

/** A list with search, filters, groups and pages. */
export function ListPage() {
  return (
    <LibraryFrame>
      <Hero>
        <PageHeader
          title="Find a course"
          lead="Courses, readings and festivals in all branches – free for everybody with a card."
        >
          <SearchBar label="Courses" submitLabel="Search" action="/courses">
            <SearchField
              label="What?"
              icon={<Search />}
              name="q"
              placeholder="Subject, number, teacher"
              defaultValue="books"
            />
            <SearchField label="Where?" icon={<MapPin />} name="place" type="text" placeholder="Branch or online" />
            <SearchSelect
              label="When?"
              icon={<Calendar />}
              name="when"
              emptyLabel="Any time"
              defaultValue="spring"
              options={[{ value: 'spring', label: 'March to June 2027' }]}
            />
          </SearchBar>
        </PageHeader>
      </Hero>
      <Wrap>
        <Split kind="filters" side={<Filters />}>
          <ResultHead
            count="42 courses"
            tools={
              <>
                <SortLinks
                  label="Sort by"
                  items={[
                    { label: 'Date', href: '?sort=date', current: true },
                    { label: 'Free places', href: '?sort=free' },
                  ]}
                />
                <SegmentedNav
                  label="View"
                  items={[
                    { label: 'List', href: '?view=list', icon: <List />, current: true },
                    { label: 'Month', href: '?view=month', icon: <CalendarDays /> },
                  ]}
                />
              </>
            }
          />
          <FilterChips
            label="Filters"
            chips={[
              { label: '“books”', href: '?q=' },
              { label: '1 March – 30 June 2027', href: '?when=' },
              { label: 'Step-free', href: '?access=' },
            ]}
          />
          <ResultList heading="March 2027">{march.map(courseCard)}</ResultList>
          <ResultList heading="April 2027">{april.map(courseCard)}</ResultList>
          <Pagination label="Pages of courses" current={2} count={9} hrefOf={(page) => `?page=${page}`} />
        </Split>
      </Wrap>
    </LibraryFrame>
  );
}

function Filters() {
  return (
    <FacetPanel
      id="filters"
      heading="Filters"
      setCount={3}
      reset={{ label: 'Reset all', href: '/courses' }}
      submitLabel="Show 42 courses"
      sendsItself
      action="/courses"
    >
      <FacetSwitch name="free" label="Only with free places" hint="Hides waiting lists" />
      <FacetGroup
        legend="Kind"
        name="kind"
        options={[
          { value: 'course', label: 'Course', count: 18 },
          { value: 'circle', label: 'Reading circle', count: 9 },
          { value: 'festival', label: 'Festival', count: 0 },
        ]}
      />
      <FacetGroup
        legend="Branch"
        name="branch"
        options={[
          { value: 'north', label: 'North', count: 8 },
          { value: 'harbour', label: 'Harbour', count: 14 },
        ]}
        more={{ label: '6 more branches', options: [{ value: 'west', label: 'West', count: 4 }] }}
      />
      <FacetGroup
        legend="Accessibility"
        name="access"
        options={[
          { value: 'step-free', label: 'Step-free access', count: 42, checked: true },
          { value: 'signs', label: 'Sign language', count: 5 },
        ]}
      />
    </FacetPanel>
  );
}

const courseCard = (course: Course) => {
  const [dateTime, weekday, day, month] = course.date;
  const [tone, word, detail] = course.places;
  return (
    <ResultCard
      key={course.href}
      level={4}
      title={course.title}
      href={course.href}
      tile={<DateTile dateTime={dateTime} weekday={weekday} day={day} month={month} />}
      kicker={
        <>
          <Tag hue={course.kind[1]}>{course.kind[0]}</Tag>
          {course.by}
        </>
      }
      meta={
        <IconList
          items={[
            { icon: <Clock />, text: course.time },
            { icon: <MapPin />, text: course.place },
            ...(course.remark ? [{ icon: <Hand />, text: course.remark }] : []),
          ]}
        />
      }
      aside={
        <>
          <Badge tone={tone} {...(tone === 'bad' && { icon: <Hourglass /> })}>
            {word}
          </Badge>
          <span>{detail}</span>
          <span>
            <b>{course.hours}</b> hours
          </span>
        </>
      }
      action={<IconButton label={`Remember ${course.title}`} icon={<Bookmark />} aria-pressed={tone === 'warning'} />}
    />
  );
};

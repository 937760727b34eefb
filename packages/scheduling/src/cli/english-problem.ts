import type { SkipReason } from '../series/series-preview.ts';
import type { JsonSchema } from './json-schema.ts';
import { listed } from './listed.ts';
import type { InputFault } from './problem.ts';
import type { JsonFault } from './read-json.ts';

/** What is wrong, in an English sentence. */
export function englishProblem(fault: InputFault): string {
  switch (fault.code) {
    case 'json_malformed':
      return `This is no JSON: ${jsonFaults[fault.reason]}`;
    case 'wrong_type':
      return `This must be ${types[fault.expected]}.`;
    case 'not_one_of':
      return `Only ${listed(fault.allowed)} is possible.`;
    case 'field_missing':
      return `The field "${fault.field}" is missing.`;
    case 'field_unknown':
      return `There is no such field. Possible are ${listed(fault.known)}.`;
    case 'too_few':
      return `There must be at least ${fault.min}.`;
    case 'too_many':
      return `There may be at most ${fault.max}.`;
    case 'text_empty':
      return 'The text is empty.';
    case 'text_too_long':
      return `The text has more than ${fault.max} characters.`;
    case 'number_out_of_range':
      return `The number must be between ${fault.min} and ${fault.max}.`;
    case 'number_forbidden':
      return `${fault.value} is not possible here.`;
    case 'wrong_shape':
      return `The text has not the shape of "${fault.example}".`;
    case 'no_such_day':
      return 'There is no such day.';
    case 'no_such_time':
      return 'There is no such time.';
    case 'no_such_zone':
      return 'There is no such time zone.';
    case 'no_such_mailbox':
      return 'This is no mail address.';
    case 'ends_before_start':
    case 'series_session_ends_before_start':
      return 'The end is not after the start.';
    case 'no_dates':
      return 'There is neither "series" nor "dates".';
    case 'nonexistent_local_time':
      return `Clocks skip this time when summer time begins. The next one is ${fault.nextValid}.`;
    case 'id_twice':
      return `The id "${fault.id}" is taken already.`;
    case 'changed_twice':
      return `The date of ${fault.ruleDay} is changed already.`;
    case 'no_date_to_change':
      return fault.why === null
        ? `The rule names no date on ${fault.ruleDay}.`
        : `The date on ${fault.ruleDay} does not take place: ${reasons[fault.why]}. With "when" it gets another day.`;
    case 'series_start_off_rule':
      return `The first date is no day of the rule.${fault.nextRuleDay === null ? '' : ` The next one is ${fault.nextRuleDay}.`}`;
    case 'series_ends_before_start':
      return `The series ends on ${fault.lastDay}, before it starts on ${fault.startsOn}.`;
    default:
      return `The series is too long: at most ${fault.maxDates} dates in ${fault.maxYears} years, that is until ${fault.lastPossibleDay}.`;
  }
}

const types: Readonly<Record<NonNullable<JsonSchema['type']>, string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  string: 'a text in quotes',
  integer: 'a whole number',
};

const reasons: Readonly<Record<SkipReason['kind'], string>> = {
  public_holiday: 'public holiday',
  no_day_to_shift_to: 'no day it could be shifted to',
  left_out: 'left out',
  nonexistent_local_time: 'summer time begins',
};

const jsonFaults: Readonly<Record<JsonFault, string>> = {
  value_expected: 'there must be a value here.',
  name_expected: 'there must be the name of a field in quotes here.',
  colon_expected: 'a colon must follow the name.',
  comma_or_end_expected: 'a comma or the closing bracket is missing here.',
  trailing_comma: 'nothing comes after this comma.',
  text_not_closed: 'the text that begins here has no closing quote.',
  line_end_in_text: 'a text stands on one line; a line end in it is \\n.',
  bad_escape: 'not every character may follow \\ here; a \\ itself is \\\\.',
  bad_number: 'this is no number.',
  single_quotes: 'texts stand in double quotes.',
  comment: 'there are no comments.',
  name_twice: 'this field is there already.',
  too_deep: 'nothing is nested so deeply.',
  more_after_end: 'something follows the end.',
  text_ends: 'the file ends here.',
};

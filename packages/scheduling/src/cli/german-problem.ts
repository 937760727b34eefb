import type { SkipReason } from '../series/series-preview.ts';
import type { JsonSchema } from './json-schema.ts';
import { listed } from './listed.ts';
import type { InputFault } from './problem.ts';
import type { JsonFault } from './read-json.ts';

/** What is wrong, in a German sentence. */
export function germanProblem(fault: InputFault): string {
  switch (fault.code) {
    case 'json_malformed':
      return `Das ist kein JSON: ${jsonFaults[fault.reason]}`;
    case 'wrong_type':
      return `Hier gehört ${types[fault.expected]} hin.`;
    case 'not_one_of':
      return `Möglich ist nur ${listed(fault.allowed)}.`;
    case 'field_missing':
      return `Das Feld „${fault.field}“ fehlt.`;
    case 'field_unknown':
      return `Dieses Feld gibt es nicht. Möglich sind ${listed(fault.known)}.`;
    case 'too_few':
      return `Es müssen mindestens ${fault.min} sein.`;
    case 'too_many':
      return `Es dürfen höchstens ${fault.max} sein.`;
    case 'text_empty':
      return 'Der Text ist leer.';
    case 'text_too_long':
      return `Der Text hat mehr als ${fault.max} Zeichen.`;
    case 'number_out_of_range':
      return `Die Zahl muss zwischen ${fault.min} und ${fault.max} liegen.`;
    case 'number_forbidden':
      return `${fault.value} ist hier nicht möglich.`;
    case 'wrong_shape':
      return `Der Text hat nicht die Form von „${fault.example}“.`;
    case 'no_such_day':
      return 'Diesen Tag gibt es nicht.';
    case 'no_such_time':
      return 'Diese Zeit gibt es nicht.';
    case 'no_such_zone':
      return 'Diese Zeitzone gibt es nicht.';
    case 'no_such_mailbox':
      return 'Das ist keine E-Mail-Adresse.';
    case 'ends_before_start':
    case 'series_session_ends_before_start':
      return 'Das Ende liegt nicht nach dem Anfang.';
    case 'no_dates':
      return 'Es gibt weder „series“ noch „dates“.';
    case 'nonexistent_local_time':
      return `Diese Uhrzeit überspringen die Uhren bei der Umstellung auf Sommerzeit. Die nächste ist ${fault.nextValid}.`;
    case 'id_twice':
      return `Die Kennung „${fault.id}“ kommt schon vor.`;
    case 'changed_twice':
      return `Der Termin vom ${fault.ruleDay} ist schon geändert.`;
    case 'no_date_to_change':
      return fault.why === null
        ? `Die Regel nennt keinen Termin am ${fault.ruleDay}.`
        : `Der Termin am ${fault.ruleDay} fällt aus: ${reasons[fault.why]}. Mit „when“ bekommt er einen anderen Tag.`;
    case 'series_start_off_rule':
      return `Der erste Termin ist kein Tag der Regel.${fault.nextRuleDay === null ? '' : ` Der nächste ist der ${fault.nextRuleDay}.`}`;
    case 'series_ends_before_start':
      return `Die Reihe endet am ${fault.lastDay}, bevor sie am ${fault.startsOn} beginnt.`;
    default:
      return `Die Reihe ist zu lang: höchstens ${fault.maxDates} Termine in ${fault.maxYears} Jahren, also bis ${fault.lastPossibleDay}.`;
  }
}

const types: Readonly<Record<NonNullable<JsonSchema['type']>, string>> = {
  object: 'ein Objekt { … }',
  array: 'eine Liste [ … ]',
  string: 'ein Text in Anführungszeichen',
  integer: 'eine ganze Zahl',
};

const reasons: Readonly<Record<SkipReason['kind'], string>> = {
  public_holiday: 'Feiertag',
  no_day_to_shift_to: 'kein Tag, auf den er rücken könnte',
  left_out: 'ausgelassen',
  nonexistent_local_time: 'Umstellung auf Sommerzeit',
};

const jsonFaults: Readonly<Record<JsonFault, string>> = {
  value_expected: 'hier muss ein Wert stehen.',
  name_expected: 'hier muss der Name eines Feldes in Anführungszeichen stehen.',
  colon_expected: 'nach dem Namen muss ein Doppelpunkt stehen.',
  comma_or_end_expected: 'hier fehlt ein Komma oder die schließende Klammer.',
  trailing_comma: 'nach dem Komma kommt nichts mehr.',
  text_not_closed: 'der Text, der hier beginnt, hat kein schließendes Anführungszeichen.',
  line_end_in_text: 'ein Text steht in einer Zeile; ein Umbruch darin heißt \\n.',
  bad_escape: 'nach \\ darf hier nicht jedes Zeichen stehen; ein \\ selbst heißt \\\\.',
  bad_number: 'das ist keine Zahl.',
  single_quotes: 'Texte stehen in doppelten Anführungszeichen.',
  comment: 'Kommentare gibt es nicht.',
  name_twice: 'dieses Feld kommt schon vor.',
  too_deep: 'so tief wird nicht verschachtelt.',
  more_after_end: 'nach dem Ende steht noch etwas.',
  text_ends: 'die Datei hört hier auf.',
};

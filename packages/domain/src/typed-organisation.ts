import { foldForSearch } from './text.ts';

/**
 * One key for an organisation that the directory does not have, however its name is spelt. Whoever works for themselves
 * („freiberuflich in Plauen“) or states nothing („keine Angabe“) names no organisation, and two of them have nothing in
 * common.
 *
 * @returns `undefined` where the words name no organisation.
 */
export function typedOrganisationKey(name: string): string | undefined {
  const key = foldForSearch(name);
  return key === '' || statesNothing.test(key) || isSelfEmployed(key) ? undefined : key;
}

// Folded, as all patterns below: „k. A.“ is „k a“.
const statesNothing = new RegExp(
  `^(${[
    '(keine?|ohne)( feste?n?)?( (angaben?|einrichtung|organisation|institution|traeger|arbeitgeber|anstellung))?',
    'k a|ka|entfaellt|nicht zutreffend|unbekannt|privat|privatperson|x+',
    'arbeitslos|arbeitsuchend|arbeitssuchend|(in )?elternzeit|(im )?ruhestand|rentner( in)?|rentnerin|ehrenamtlich',
    '(no|none|without)( an| any)?( (organi[sz]ation|institution|employer))?',
    'n a|not (stated|applicable)|private|retired|unemployed',
  ].join('|')})$`,
);

const selfEmployed = new RegExp(
  `\\b(${[
    'freiberuf(ler|lerin|lerinnen|lich)(e[rnms]?)?|freischaffende?[rnms]?|selbst(st)?(ae|a)ndig(e[rnms]?)?',
    'honorarkraft|auf honorarbasis|freie[rs]? mitarbeit(er|erin)?|eigene[rnms]? \\p{L}+',
    'freelancer?|freelancing|self ?employed|own practice',
  ].join('|')})\\b`,
  'gu',
);

/** „Verein freiberuflicher Hebammen“ is one all the same, and so is the practice somebody works in besides. */
const organisation = new RegExp(
  `(^| )(${[
    '\\p{L}*(praxis|verein|verband|verbund|amt|zentrum|buero|institut|akademie|stiftung|kammer|netzwerk|agentur)',
    '\\p{L}*(kollektiv|gemeinschaft|genossenschaft|schule|kirche|klinik|klinikum|kanzlei|stelle|dienste?|kita|hort)',
    '\\p{L}*(krankenhaus|geburtshaus|hebammenhaus|familienhaus|gmbh|hochschule|universitaet|projekt|team|firma)',
    'e v|ev|gbr|ug|ag|association|centre|center|practice|clinic|school|university|ltd|network',
  ].join('|')})( |$)`,
  'u',
);

function isSelfEmployed(key: string): boolean {
  const rest = key.replace(selfEmployed, '');
  return rest !== key && !organisation.test(rest);
}

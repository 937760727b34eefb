import { foldForSearch, isSameName, parseEmailAddress, parsePersonName, teachingUnitsIn } from '@netzwerkstatt/domain';

/** A name as somebody types it: two blanks at the end, a letter and its mark apart. */
export const name = parsePersonName('Žofia Šołc\u0301yna  ');

/** Refusals are values with a code and its facts; words for people come from whoever shows them. */
export const refused = parsePersonName('Žofia 🎉');

/** Written with capitals and typed on another keyboard, it is the same name on the certificate. */
export const isOnPaper = name.ok && isSameName(name.value, 'zofia SOLCYNA');

/** The part behind the @ is compared in lower case. */
export const address = parseEmailAddress(' Zofia@Example.ORG ');

/** What the search compares: umlauts written out, other marks gone. */
export const sought = foldForSearch('Frühe Hilfen in Budyšin');

/** 200 minutes taught are four whole teaching units of 45 minutes. */
export const units = teachingUnitsIn(200);

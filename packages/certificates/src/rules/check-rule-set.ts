import { type CertificateRule, type RuleSet, ruleKey, type SeriesPart } from './certificate-rule.ts';
import { checkShare } from './minutes-of-share.ts';

/**
 * Whether each rule can ask for what it says. A rule about a part that is not there would ask for nothing, and everybody
 * would get the certificate: that is a mistake of whoever wrote the rules, found before anybody is judged by them.
 *
 * @throws RangeError for a code or a demand that stands twice, a rule about a part that is not there or a result no part is completed
 * by, or a share not above 0 and up to 1.
 */
export function checkRuleSet({ ruleVersion, parts, rules }: RuleSet): void {
  const codes = parts.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new RangeError(`${ruleVersion} has the part ${twice} twice`);
  const keys = rules.filter(({ kind }) => kind !== 'full_attendance').map((rule) => ruleKey(rule));
  const unclear = keys.find((key, index) => keys.indexOf(key) !== index);
  if (unclear !== undefined) throw new RangeError(`${ruleVersion} asks for ${unclear} twice`);
  const modules = parts.filter(({ kind }) => kind === 'module').map(({ code }) => code);
  for (const rule of rules) {
    const among = rule.kind === 'starts_with' ? modules : codes;
    const unknown = partsNamedBy(rule).find((code) => !among.includes(code));
    if (unknown !== undefined)
      throw new RangeError(`${ruleVersion}: ${rule.kind} is about ${unknown}, which is no part`);
    if (!hasResultOf(rule, parts))
      throw new RangeError(`${ruleVersion}: no part is completed by what ${rule.kind} asks for`);
    if ('share' in rule) checkShare(rule.share);
    if ('passShare' in rule) checkShare(rule.passShare);
  }
}

/** Whether what a rule reads can be written down at all. */
function hasResultOf(rule: CertificateRule, parts: readonly SeriesPart[]): boolean {
  const { kind } = rule;
  if (kind !== 'assignment' && kind !== 'external_certificate') return true;
  const isMeant = ({ code }: SeriesPart) => kind === 'external_certificate' || code === rule.part;
  return parts.some((it) => it.kind === 'further_part' && it.completedBy === kind && isMeant(it));
}

function partsNamedBy(rule: CertificateRule): readonly string[] {
  switch (rule.kind) {
    case 'mandatory_part':
    case 'assignment':
      return [rule.part];
    case 'full_attendance':
      return rule.parts;
    case 'starts_with':
      return [rule.module];
    default:
      return [];
  }
}

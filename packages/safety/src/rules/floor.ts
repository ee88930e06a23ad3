import { findDrug, floor, type FloorRule, type Grade, type Label, type LabelRule } from '@bifrons/knowledge';

/** A rule of a label, or of the floor that lies under every label (`section` absent, `reason` where it is ours). */
export type Rule = Omit<LabelRule, 'grade' | 'section'> & {
  readonly grade: Grade;
  readonly section?: string;
  readonly reason?: string;
};

/**
 * The classes of rules: JAK inhibitors by mouth or as a cream, antibodies, medicines of before for the whole body, and what is
 * done on the skin alone.
 */
export type RuleRoute = 'oral' | 'topical' | 'injection' | 'conventional' | 'local';

export function routeOf({ drug, option }: Label): RuleRoute {
  if (option === undefined) return findDrug(drug)?.route ?? 'oral';
  if (option === 'biologic') return 'injection';
  return option === 'oral' ? 'conventional' : 'local';
}

const appliesTo = ({ appliesTo: to = {} }: FloorRule, label: Label): boolean =>
  (to.regions?.includes(label.region) ?? true) &&
  (to.drugs?.includes(label.drug) ?? true) &&
  (to.routes?.includes(routeOf(label)) ?? true);

/** The rules of class under a label: they apply whatever the label's own data lack, and can only make a verdict graver. */
export const floorUnder = (label: Label): readonly Rule[] =>
  floor().rules.filter((rule) => appliesTo(rule, label));

/** Everything that holds for a medicine in a region: the rules of its label, then those of the floor. */
export function rulesOf(label: Label): readonly Rule[] {
  const known = rulesByLabel.get(label);
  if (known !== undefined) return known;
  const rules = [...label.rules, ...floorUnder(label)];
  rulesByLabel.set(label, rules);
  return rules;
}

/** Labels do not change: their rules are put together once. */
const rulesByLabel = new WeakMap<Label, readonly Rule[]>();

import { texts } from '../data/labels.generated.js';
import { once, parsed } from '../read-data.js';
import type { Grade } from '../schema/fact.js';
import type { Label, Region } from '../schema/label.js';
import { labelsOfOptions } from './labels-of-options.js';

const ofInhibitors = once(() => parsed<Label>(texts));
let joined: { readonly others: readonly Label[]; readonly all: readonly Label[] } | undefined;

/** All labels that are there: one per medicine and region, those of JAK inhibitors first. */
export function labels(): readonly Label[] {
  const others = labelsOfOptions();
  if (joined?.others !== others) joined = { others, all: [...ofInhibitors(), ...others] };
  return joined.all;
}
/** The label of a medicine in a region; undefined when none was read. */
export const findLabel = (drug: string, region: Region): Label | undefined =>
  labels().find((label) => label.drug === drug && label.region === region);

/** Secondary and remembered rules are shown as "unverified, check the label" and never make a verdict greener. */
export const isUnverified = (rule: { readonly grade: Grade; readonly partlyRemembered?: true }): boolean =>
  rule.grade === 'C' || rule.grade === 'M' || rule.partlyRemembered === true;

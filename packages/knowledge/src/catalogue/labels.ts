import { texts } from '../data/labels.generated.js';
import { once, parsed } from '../read-data.js';
import type { Grade } from '../schema/fact.js';
import type { Label, Region } from '../schema/label.js';

/** All labels: one per medicine and region. */
export const labels: () => readonly Label[] = once(() => parsed<Label>(texts));
export const findLabel = (drug: string, region: Region): Label | undefined =>
  labels().find((label) => label.drug === drug && label.region === region);

/** Secondary and remembered rules are shown as "unverified, check the label" and never make a verdict greener. */
export const isUnverified = (rule: { readonly grade: Grade; readonly partlyRemembered?: true }): boolean =>
  rule.grade === 'C' || rule.grade === 'M' || rule.partlyRemembered === true;

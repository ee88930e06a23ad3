import { texts } from '../data/labels.generated.js';
import { once, parsed } from '../read-data.js';
import type { Grade } from '../schema/fact.js';
import type { Label, Region } from '../schema/label.js';

// The labels of what is no JAK inhibitor are a topic of their own: a page loads them when the disease has such options
// (`loadOptionLabels`). In Node they are there from the start (`node.ts`).

const ofInhibitors = once(() => parsed<Label>(texts));
let all: readonly Label[] | undefined;

/** All labels that are there: one per medicine and region, those of JAK inhibitors first. */
export const labels = (): readonly Label[] => all ?? ofInhibitors();
export const findLabel = (drug: string, region: Region): Label | undefined =>
  labels().find((label) => label.drug === drug && label.region === region);

/** Adds the labels of the other options; at once when they are there. */
export async function loadOptionLabels(): Promise<void> {
  if (all === undefined) provideOptionLabels((await import('./option-labels.js')).optionLabels());
}

/** For an entry that has loaded them itself. */
export function provideOptionLabels(others: readonly Label[]): void {
  all = [...ofInhibitors(), ...others];
}

/** Whether they are there. */
export const hasOptionLabels = (): boolean => all !== undefined;

/** Secondary and remembered rules are shown as "unverified, check the label" and never make a verdict greener. */
export const isUnverified = (rule: { readonly grade: Grade; readonly partlyRemembered?: true }): boolean =>
  rule.grade === 'C' || rule.grade === 'M' || rule.partlyRemembered === true;

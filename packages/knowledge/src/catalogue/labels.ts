import { loaders as singleLoaders } from '../data/inhibitor-labels-loaders.generated.js';
import { loaders as frequencyLoaders } from '../data/label-frequencies-loaders.generated.js';
import { loaders } from '../data/labels-loaders.generated.js';
import type { Grade } from '../schema/fact.js';
import type { Label, Region } from '../schema/label.js';
import { labelsOfOptions } from './labels-of-options.js';
import { Parts } from './parts.js';

export const inhibitorLabels = new Parts<Label>('list of labels', loaders, ({ region }) => region);

const joined = new Map<Region, { readonly others: readonly Label[]; readonly all: readonly Label[] }>();

// The same labels one by one, and by their frequencies alone, for pages that do not judge every medicine.
const singleKey = ({ drug, region }: Pick<Label, 'drug' | 'region'>): string => `${region}-${drug}`;
const singleLabels = new Parts<Label>('label', singleLoaders, singleKey);
const frequencies = new Parts<Label>('list of frequencies', frequencyLoaders, ({ region }) => region);

/**
 * The labels of a region, or of all, that are there: one per medicine, those of JAK inhibitors first and all of them.
 * @throws Error where those have not been loaded
 */
export function labels(region?: Region): readonly Label[] {
  if (region === undefined) return [...labels('us'), ...labels('eu')];
  const others = labelsOfOptions();
  let found = joined.get(region);
  if (found?.others !== others) {
    const all = [...inhibitorLabels.of(region), ...others.filter((label) => label.region === region)];
    joined.set(region, (found = { others, all }));
  }
  return found.all;
}

const among = (some: readonly Label[], drug: string, region: Region): Label | undefined =>
  some.find((label) => label.drug === drug && label.region === region);

/** The label of a medicine in a region; undefined when none was read. @throws Error where neither the labels of the region nor this one have been loaded */
export const findLabel = (drug: string, region: Region): Label | undefined =>
  inhibitorLabels.has(region)
    ? among(labels(region), drug, region)
    : (singleLabels.of(singleKey({ drug, region }))[0] ?? among(labelsOfOptions(), drug, region));

/**
 * A label by how often it says that people react, and for nothing else: the rest may not be there.
 * @throws Error where nothing of it has been loaded
 */
export const findFrequencies = (drug: string, region: Region): Label | undefined =>
  inhibitorLabels.has(region) || singleLabels.has(singleKey({ drug, region }))
    ? findLabel(drug, region)
    : (among(frequencies.of(region), drug, region) ?? among(labelsOfOptions(), drug, region));

/** Loads the frequencies alone; at once when they are there. */
export const loadFrequencies = (region: Region): Promise<void> => frequencies.load(region);

/** Loads the labels of the JAK inhibitors of a region; at once when they are there. */
export const loadLabels = (region: Region): Promise<void> => inhibitorLabels.load(region);

/** Loads the label of one medicine alone, if it is a JAK inhibitor; at once when it is there. */
export const loadLabel = (drug: string, region: Region): Promise<void> =>
  singleLabels.load(singleKey({ drug, region }));

/** Secondary and remembered rules are shown as "unverified, check the label" and never make a verdict greener. */
export const isUnverified = (rule: { readonly grade: Grade; readonly partlyRemembered?: true }): boolean =>
  rule.grade === 'C' || rule.grade === 'M' || rule.partlyRemembered === true;

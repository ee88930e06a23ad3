import type { RegistryView } from './registry-view.ts';

const TONES = 7;

/** The tone that a medicine keeps in every picture of the registry. */
export const toneOf = (view: RegistryView, drug: string): number =>
  (view.medicines.findIndex((one) => one.drug === drug) % TONES) + 1;

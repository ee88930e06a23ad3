import { text } from '../data/harm-figures.generated.js';
import { once } from '../read-data.js';
import type { Harms } from '../schema/harms.js';

type HarmFigures = Omit<Harms, 'sources'>;

const figures = once(() => JSON.parse(text) as HarmFigures);
let whole: (() => HarmFigures) | undefined;

/** For an entry that has the notes, too. */
export function provideHarms(all: () => HarmFigures): void {
  whole = all;
}

/**
 * What a person's harms are computed from: background rates, ratios of diseases and risk factors, effects of medicines. In a
 * page without the notes on how they were counted; the sources are `sourcesOf('harms')`.
 */
export const harms = (): HarmFigures => (whole ?? figures)();

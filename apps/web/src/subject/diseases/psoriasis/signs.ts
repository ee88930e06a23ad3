import { disease } from '@bifrons/knowledge';
import { REGIONS, signOf, type RegionId, type RegionStates, type Signs } from '../../body/signs.ts';

/** The three signs of plaques, each 0 to 4. */
export const SIGNS = ['erythema', 'thickness', 'scale'] as const satisfies Signs;

const parts = () => disease('psoriasis')!.scores!.find(({ id }) => id === 'pasi')!.parts ?? [];

/** Share of the body that a region has in PASI, 0 to 1, at every age. */
export const weightOf = (region: RegionId): number =>
  parts().find(({ id }) => id === region)!.weight.value ?? 0;

/**
 * The global assessment that goes with the plaques as drawn: the mean of their signs, larger regions with more weight. A
 * clinician may see it otherwise. Null while a sign is open.
 */
export function suggestedPga(states: RegionStates): number | null {
  let [sum, skin] = [0, 0];
  for (const id of REGIONS) {
    const { area } = states[id];
    if (area === 0) continue;
    const signs = SIGNS.map((sign) => signOf(states[id], sign));
    if (signs.includes(null)) return null;
    const share = weightOf(id) * area;
    skin += share;
    sum += (share * signs.reduce<number>((total, sign) => total + sign!, 0)) / SIGNS.length;
  }
  return skin === 0 ? 0 : Math.max(1, Math.round(sum / skin));
}

import { saltOfRegions } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** The four regions of the scalp that SALT adds up, in the order of the pictures. */
export const REGIONS = [{ id: 'top' }, { id: 'left' }, { id: 'right' }, { id: 'back' }] as const;

export type RegionId = (typeof REGIONS)[number]['id'];

export function regionName(id: RegionId, say: Say): string {
  return { top: say('Top'), left: say('Left side'), right: say('Right side'), back: say('Back') }[id];
}

/** Hair loss of each region, in percent of that region. */
export type HairLoss = Readonly<Record<RegionId, number>>;

/** SALT, 0 to 100: the regions' hair loss, weighted by their share of the scalp. */
export function saltOf(loss: HairLoss): number {
  return saltOfRegions(loss);
}

/**
 * The same picture at another SALT: less hair loss shrinks every region in proportion, more fills what hair is left in
 * proportion, so no region leaves 0 to 100 % and their order stays.
 */
export function withSalt(loss: HairLoss, salt: number): HairLoss {
  const now = saltOf(loss);
  const change =
    salt <= now
      ? (value: number) => (now === 0 ? 0 : (value * salt) / now)
      : (value: number) => 100 - ((100 - value) * (100 - salt)) / (100 - now);
  return {
    top: change(loss.top),
    left: change(loss.left),
    right: change(loss.right),
    back: change(loss.back),
  };
}

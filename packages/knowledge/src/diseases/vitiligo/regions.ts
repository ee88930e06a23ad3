import { disease } from '../../catalogue/diseases.js';
import { z } from '../../schema/zod-mini.js';

/** Regions of the body that VASI adds up, from above; the face is also a score of its own. */
export const paleRegionIds = [
  'face',
  'head-neck',
  'upper-limbs',
  'hands',
  'trunk',
  'lower-limbs',
  'feet',
] as const;
/** Id of a region that loss of pigment is drawn in. */
export type PaleRegionId = (typeof paleRegionIds)[number];

/** A region of the body: how large its spots are, and how much of the pigment is gone there. */
const paleRegionSchema = z.strictObject({
  surface: z
    .number()
    .check(
      z.minimum(0),
      z.maximum(50),
      z.describe('surface of the spots in percent of the body (a hand is 1)'),
    ),
  lost: z.number().check(z.minimum(0), z.maximum(100), z.describe('pigment that is gone, in percent')),
});

export const paleRegionsSchema = z.strictObject({
  face: paleRegionSchema,
  /** Without the face. */
  'head-neck': paleRegionSchema,
  /** Without the hands. */
  'upper-limbs': paleRegionSchema,
  hands: paleRegionSchema,
  trunk: paleRegionSchema,
  /** Without the feet. */
  'lower-limbs': paleRegionSchema,
  feet: paleRegionSchema,
});
/** Loss of pigment in each region, in percent of that region. */
export type PaleRegions = z.infer<typeof paleRegionsSchema>;

/** VASI of a region: its surface without the pigment that is left. */
const vasiOf = ({ surface, lost }: PaleRegions[PaleRegionId]): number => (surface * lost) / 100;

/** VASI of the face alone (F-VASI). */
export const faceVasiOfRegions = (regions: PaleRegions): number => vasiOf(regions.face);

/** VASI of the whole body (T-VASI), the face included. */
export const totalVasiOfRegions = (regions: PaleRegions): number =>
  paleRegionIds.reduce((sum, id) => sum + vasiOf(regions[id]), 0);

/** Percent of the body surface with spots. */
export const paleShareOfBody = (regions: PaleRegions): number =>
  paleRegionIds.reduce((sum, id) => sum + regions[id].surface, 0);

/** How large a region is, in percent of the body surface. */
export const surfaceOfRegion = (id: PaleRegionId): number =>
  disease('vitiligo')!.facts.find((fact) => fact.id === `surface-${id}`)!.value!;

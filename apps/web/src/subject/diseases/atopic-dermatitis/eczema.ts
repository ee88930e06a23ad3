import { bodyPlan } from '../../body/body-plan.ts';
import { CELLS } from '../../body/cells.ts';
import type { InflamedSkin } from '../../body/inflamed-skin.ts';
import { SIGNS, weightOf } from './regions.ts';

/** Eczema on the body: where it likes to begin (folds, neck, hands, cheeks), and how it is drawn and told. */
export const eczema: InflamedSkin = {
  plan: bodyPlan(
    {
      lattice: CELLS,
      parts: {
        'head-neck': ['face', 'head-neck'],
        'upper-limbs': ['upper-limbs', 'hands'],
        trunk: ['trunk'],
        'lower-limbs': ['lower-limbs', 'feet'],
      },
      favourites: {
        'head-neck': [
          ['front', [9, 67]],
          ['back', [0, 66]],
          ['front', [11, 45]],
        ],
        'upper-limbs': [
          ['front', [46, 147]],
          ['front', [66, 214]],
          ['back', [66, 212]],
          ['back', [52, 156]],
        ],
        trunk: [
          ['front', [9, 92]],
          ['back', [10, 172]],
          ['front', [22, 150]],
          ['back', [18, 106]],
        ],
        'lower-limbs': [
          ['back', [21, 312]],
          ['front', [18, 398]],
          ['front', [20, 318]],
          ['back', [20, 252]],
        ],
      },
    },
    { strengths: [0, 1, 2, 3], rounded: (mean) => Math.round(2 * mean) / 2, usual: 2 },
  ),
  signs: SIGNS,
  most: 3,
  halves: true,
  look: 'soft',
  weightOf,
  words: {
    levels: (say) => [say('Mild'), say('Moderate'), say('Severe')],
    keys: (say) =>
      say(
        'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose mild, moderate or severe, 4 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.',
      ),
    draw: (side, say) =>
      side === 'front' ? say('Draw inflamed skin: front') : say('Draw inflamed skin: back'),
    told: (region, percent, say) => say('{region}: {percent} % inflamed', { region, percent }),
    percentOf: (region, say) => say('{region}: percent inflamed', { region }),
    open: (n, say) =>
      say(
        '{n, plural, one {# sign of inflamed skin is} other {# signs of inflamed skin are}} not chosen yet; then EASI follows from the drawing.',
        { n },
      ),
  },
};

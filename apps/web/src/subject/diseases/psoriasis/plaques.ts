import { bodyPlan } from '../../body/body-plan.ts';
import { CELLS } from '../../body/cells.ts';
import type { InflamedSkin } from '../../body/inflamed-skin.ts';
import { SIGNS, weightOf } from './signs.ts';

/** Plaques on the body: where they like to begin (elbows, knees, scalp, sacrum), and how they are drawn and told. */
export const plaques: InflamedSkin = {
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
          ['back', [0, 20]],
          ['front', [14, 14]],
          ['back', [12, 40]],
        ],
        'upper-limbs': [
          ['back', [49, 152]],
          ['back', [57, 178]],
          ['front', [54, 160]],
          ['back', [67, 212]],
        ],
        trunk: [
          ['back', [0, 184]],
          ['front', [0, 172]],
          ['back', [18, 130]],
          ['front', [20, 150]],
        ],
        'lower-limbs': [
          ['front', [21, 314]],
          ['front', [20, 350]],
          ['back', [22, 214]],
          ['back', [22, 352]],
        ],
      },
    },
    { strengths: [0, 1, 2, 3, 4], rounded: (mean) => Math.round(mean), usual: 2 },
  ),
  signs: SIGNS,
  most: 4,
  halves: false,
  look: 'plaque',
  weightOf,
  words: {
    levels: (say) => [say('Slight'), say('Moderate'), say('Marked'), say('Very marked')],
    keys: (say) =>
      say(
        'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1 to 4 choose how red a plaque is, from slight to very marked, 5 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.',
      ),
    draw: (side, say) => (side === 'front' ? say('Draw plaques: front') : say('Draw plaques: back')),
    told: (region, percent, say) => say('{region}: plaques on {percent} %', { region, percent }),
    percentOf: (region, say) => say('{region}: percent with plaques', { region }),
    open: (n, say) =>
      say(
        '{n, plural, one {# sign of the plaques is} other {# signs of the plaques are}} not chosen yet; then PASI follows from the drawing.',
        { n },
      ),
  },
};

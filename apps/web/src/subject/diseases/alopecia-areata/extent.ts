import type { SeverityDraft } from '../../severity/severity-draft.ts';
import type { BrowLashScore } from './brow-lash-score.ts';
import { withSalt, type HairLoss } from './regions.ts';

/** The extent of hair loss as it is kept. */
export interface HairExtent {
  loss: HairLoss;
  /** The regions were given; else they are only a picture of the score. */
  known: boolean;
  /** As drawn, in the writing of the scalp map. */
  drawing: string | null;
  eyebrows: BrowLashScore | null;
  eyelashes: BrowLashScore | null;
}

/** How patches lie on the scalp where nobody has said it. */
const USUAL_LOSS: HairLoss = { top: 94, left: 90, right: 80, back: 82.5 };

/** The picture of a score without regions. */
export const extentAt = (salt: number): HairExtent => ({
  loss: withSalt(USUAL_LOSS, salt),
  known: false,
  drawing: null,
  eyebrows: null,
  eyelashes: null,
});

/** What was kept of the extent; where nothing was, hair everywhere. */
export const extentOf = ({ extent }: SeverityDraft): HairExtent =>
  (extent as HairExtent | null) ?? extentAt(0);

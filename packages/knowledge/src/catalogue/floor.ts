import { texts } from '../data/floor.generated.js';
import { once, only } from '../read-data.js';
import type { Floor } from '../schema/label.js';

/** Rules of class that lie under every label. */
export const floor: () => Floor = once(() => only<Floor>(texts));

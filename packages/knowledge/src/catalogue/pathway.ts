import { texts } from '../data/pathway.generated.js';
import { once, only } from '../read-data.js';
import type { Pathway } from '../schema/pathway.js';

/** Cytokines, receptors, kinase pairs and transcription factors, with kinetics and gain-of-function variants. */
export const pathway: () => Pathway = once(() => only<Pathway>(texts));

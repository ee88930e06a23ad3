import { WhenLoaded } from '@bifrons/model';
import type { DiseaseDecision } from './decision.js';

const decisions = new Map(
  Object.entries<() => Promise<DiseaseDecision>>({
    'alopecia-areata': async () => (await import('./alopecia-areata.js')).alopeciaAreata,
    'atopic-dermatitis': async () => (await import('./atopic-dermatitis.js')).atopicDermatitis,
    psoriasis: async () => (await import('./psoriasis.js')).psoriasis,
    vitiligo: async () => (await import('./vitiligo.js')).vitiligo,
    sarcoidosis: async () => (await import('./granuloma.js')).sarcoidosis,
    'granuloma-annulare': async () => (await import('./granuloma.js')).granulomaAnnulare,
    'bullous-pemphigoid': async () => (await import('./bullous-pemphigoid.js')).bullousPemphigoid,
  }).map(([id, read]) => [id, new WhenLoaded(`what is weighed in ${id}`, read)]),
);

/** What is weighed in a disease that has a model. @throws Error before it has been loaded */
export const decisionIn = (disease: string): DiseaseDecision => found(disease).value;

/** Loads it, its words among it; at once when it is there. */
export const loadDecision = (disease: string): Promise<void> => found(disease).load();

function found(disease: string): WhenLoaded<DiseaseDecision> {
  const decision = decisions.get(disease);
  if (decision === undefined) throw new Error(`benefit and harm in ${disease}: no outcomes are listed`);
  return decision;
}

import { texts } from '../data/checks.generated.js';
import { once, parsed } from '../read-data.js';
import type { EngagementChecks, EngagementRelation, PharmacokineticChecks } from '../schema/acceptance.js';

const checks = once(() => parsed<EngagementChecks | PharmacokineticChecks>(texts));

/** Published figures that the pharmacokinetic equations must give back, and steady states computed elsewhere. */
export const pharmacokineticChecks = (): PharmacokineticChecks =>
  checks().find((file) => 'simulated' in file) as PharmacokineticChecks;

/** Published relations between drugs. */
export const engagementRelations = (): readonly EngagementRelation[] =>
  (checks().find((file) => 'relations' in file) as EngagementChecks).relations;

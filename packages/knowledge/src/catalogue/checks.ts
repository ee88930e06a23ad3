import { texts } from '../data/checks.generated.js';
import { once, parsed } from '../read-data.js';
import type { EngagementChecks, EngagementRelation, PharmacokineticChecks } from '../schema/acceptance.js';

const checks = once(() => parsed<EngagementChecks | PharmacokineticChecks>(texts));

/** Published figures that the pharmacokinetic equations must give back, and steady states computed elsewhere. */
export const pharmacokineticChecks = (): PharmacokineticChecks =>
  checks().find((file) => 'simulated' in file) as PharmacokineticChecks;

/** Published relations between drugs, with the table cells that were read and the sources. */
export const engagementChecks = (): EngagementChecks =>
  checks().find((file) => 'relations' in file) as EngagementChecks;
export const engagementRelations = (): readonly EngagementRelation[] => engagementChecks().relations;

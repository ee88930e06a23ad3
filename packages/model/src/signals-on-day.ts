import {
  antibodies,
  pathwaySignals,
  signalsOfAntibody,
  type Antibody,
  type Grade,
  type SignalId,
} from '@bifrons/knowledge';
import type { DiseaseModel } from './diseases/disease.js';
import { diseaseModels } from './diseases/registry.js';
import { engagement } from './engagement/engagement.js';
import { inhibition } from './engagement/potency.js';
import { FactReader, RefusedError } from './facts.js';
import type { PersonCovariates } from './person.js';
import { fullShare, readAntibody } from './pharmacokinetics/antibody.js';
import { injectionsIn, stretches, type RegimenSegment, type Stretch } from './regimen.js';
import { readInhibitors, strengthKey, type Cream } from './simulation/inhibitors.js';

/** A signal on one day of a regimen: mean inhibition over the day, null when the potency is unknown. */
export interface SignalOnDay {
  readonly signal: SignalId;
  readonly inhibition: number | null;
  /** How sure the potency is, and the mean at the ends of its 95 % range; absent without a medicine. */
  readonly grade?: Grade | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly missing?: string;
}

/**
 * Every signal's mean inhibition on a day (from 0) of a regimen: of what is taken daily at the steady state of that day's
 * dose, of a cream in the skin that it is put on, of an antibody by all its injections until then, which act on after a stop.
 * Signals outside the JAKs are told where an antibody of the regimen reaches them.
 */
export function signalsOnDay(request: {
  readonly regimen: readonly RegimenSegment[];
  readonly day: number;
  /** In whose skin a cream is put on; without it nothing is said of what it blocks. */
  readonly disease?: string;
  readonly person?: PersonCovariates;
}): SignalOnDay[] {
  const week = request.day / 7;
  const plan = stretches(request.regimen, week + 1);
  // What is known of antibodies is there where one is taken.
  const isInjected = plan.some(({ drug }) => drug !== null && signalsOfAntibody(drug) !== undefined);
  const injected = (isInjected ? antibodies() : []).flatMap((antibody) => {
    const its = plan.filter(({ drug }) => drug === antibody.id);
    return its.length === 0 ? [] : [{ antibody, taken: takenAway(antibody, its, request) }];
  });
  const outside = pathwaySignals()
    .outside.map(({ id }) => id)
    .filter((id) => injected.some(({ antibody }) => antibody.neutralises.signals.includes(id)));
  const reached = [...daily(request, plan), ...outside.map((signal) => ({ signal, inhibition: 0 }))];
  return reached.map((one): SignalOnDay => {
    const acting = injected.find(({ antibody }) => antibody.neutralises.signals.includes(one.signal));
    if (acting === undefined || one.inhibition === null) return one;
    const { taken, antibody } = acting;
    if (typeof taken === 'string') return { signal: one.signal, inhibition: null, missing: taken };
    const { grade } = antibody.neutralises.halfConcentration;
    return { signal: one.signal, inhibition: 1 - (1 - one.inhibition) * (1 - taken), grade };
  });
}

/** Share of its signals that an antibody takes away on a day, or the fact that is missing. */
function takenAway(
  antibody: Antibody,
  its: readonly Stretch[],
  { day, person = {} }: { readonly day: number; readonly person?: PersonCovariates },
): number | string {
  const reader = new FactReader();
  const read = readAntibody(antibody, reader);
  if (reader.missing[0] !== undefined) return reader.missing[0].fact;
  return read.neutralisedShare * fullShare(read, injectionsIn(its), person, 0, Math.floor(day)).at(-1)!;
}

/** What is blocked by what is taken daily. */
function daily(
  request: { readonly day: number; readonly disease?: string; readonly person?: PersonCovariates },
  plan: readonly Stretch[],
): SignalOnDay[] {
  const week = request.day / 7;
  const today = plan.find((s) => s.from <= week && week < s.to);
  if (today === undefined || today.drug === null || today.everyWeeks !== undefined) {
    return pathwaySignals().signals.map((s) => ({ signal: s.id, inhibition: 0 }));
  }
  if (today.strengthPercent !== undefined) return inSkin(today, request.disease);
  const { signals } = engagement({
    drug: today.drug,
    doseMg: today.doseMg,
    perDay: today.perDay,
    ...(request.person && { person: request.person }),
  });
  return signals.map((s) => ({
    signal: s.signal,
    inhibition: s.mean,
    grade: s.grade,
    lower: s.lower,
    upper: s.upper,
    ...(s.missing === undefined ? {} : { missing: s.missing }),
  }));
}

/** What a cream blocks in the skin of a disease: of its signals alone, because nothing else tells what it reaches there. */
function inSkin({ drug, strengthPercent, perDay }: Stretch, diseaseId: string | undefined): SignalOnDay[] {
  const disease = diseaseModels.find(({ id }) => id === diseaseId);
  const use = { fromWeek: 0, drug, strengthPercent, perDay } as RegimenSegment;
  const read = disease && creamIn(disease, use);
  return pathwaySignals().signals.map((s) => {
    const place = disease?.signals.indexOf(s.id) ?? -1;
    const potency = read?.potencies[place];
    return potency === undefined
      ? { signal: s.id, inhibition: null, missing: 'the concentration in the skin' }
      : {
          signal: s.id,
          inhibition: inhibition(potency, read!.inSkin.get(strengthKey(use))!, 0),
          grade: 'fit',
        };
  });
}

function creamIn(disease: DiseaseModel, use: RegimenSegment): Cream | undefined {
  try {
    return readInhibitors(disease, [[use]], new FactReader()).get(use.drug!) as Cream;
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

import type { PatientRecord, RiskFactor } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { personOn, takes, type Person } from '@bifrons/safety';

/** What of a person changes how often harms happen. What the record does not tell is absent: the average holds. */
export interface RiskPerson {
  /** Age in years, in the middle of what the record leaves open; the oldest that it may be. */
  readonly age: number;
  readonly oldest: number;
  readonly sex: 'female' | 'male' | undefined;
  readonly disease: string;
  readonly factors: ReadonlyMap<RiskFactor, boolean>;
  /** An earlier clot; whether on an anticoagulant now, where the medicines tell. */
  readonly earlierClot: { readonly anticoagulant: boolean } | null;
  readonly hormoneReplacement: boolean;
  /** Somebody like those of ORAL Surveillance: 65 and over, or 50 and over with a cardiovascular risk factor. */
  readonly atRisk: boolean;
  readonly person: Person;
}

/** @param today YYYY-MM-DD */
export function riskPersonOf(patient: PatientRecord, disease: string, today: string, say: Say): RiskPerson {
  const person = personOn(patient, today, undefined, say);
  const facts = patient.facts ?? {};
  const factors = new Map<RiskFactor, boolean>();
  const tell = (factor: RiskFactor, value: boolean | undefined) => {
    if (value !== undefined) factors.set(factor, value);
  };
  tell('smoking-current', facts.smoking === undefined ? undefined : facts.smoking === 'current');
  tell('smoking-past', facts.smoking === undefined ? undefined : facts.smoking === 'former');
  tell('earlier-infarction-or-stroke', facts.myocardialInfarctionOrStroke);
  tell('diabetes', facts.diabetes);
  tell('hypertension', facts.hypertension);
  tell('earlier-zoster', facts.herpesZosterHistory);
  tell('zoster-vaccine', facts.zosterVaccinated);
  const taking = (name: string) => takes(person.medicines, name).truth === true;
  if (patient.sex === 'female' && taking('combined-hormonal-contraceptive'))
    tell('combined-contraceptive', true);
  const ages = person.facts.get('ageYears')?.value;
  const [low, high] = typeof ages === 'object' ? [ages.low, ages.high] : [0, 0];
  const cardiovascular =
    person.facts.get('cardiovascularRisk')?.value === true || facts.myocardialInfarctionOrStroke === true;
  return {
    age: (low + high) / 2 + 0.5,
    oldest: high,
    sex: patient.sex,
    disease,
    factors,
    earlierClot: facts.venousThromboembolism === true ? { anticoagulant: taking('anticoagulant') } : null,
    hormoneReplacement: taking('hormone-replacement'),
    atRisk: high >= 65 || (high >= 50 && cardiovascular),
    person,
  };
}

import { patientFactVocabulary, type PatientFactName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { OwnFact } from './patient-draft.ts';

/** How a fact is answered: yes or no, one of a few, a day, or the names of medicines. */
export type Answer =
  { kind: 'flag' } | { kind: 'choice'; values: readonly string[] } | { kind: 'date' } | { kind: 'medicines' };

export interface FactDefinition {
  words: (say: Say) => string;
  answer: Answer;
  /** The fact as labels ask for it, if they do. */
  asked: PatientFactName | null;
}

/** The title of a group. */
export function groupTitle(group: FactGroup, say: Say): string {
  switch (group) {
    case 'organs':
      return say('Kidneys, liver and blood');
    case 'infections':
      return say('Infections and vaccines');
    case 'vessels':
      return say('Heart, clots and cancer');
    case 'pregnancy':
      return say('Pregnancy and contraception');
    case 'other':
      return say('Other illnesses');
    case 'earlier':
      return say('Earlier and other treatment');
  }
}

/** A group of facts that are thought of together; a section of the screen. */
export type FactGroup = 'organs' | 'infections' | 'vessels' | 'pregnancy' | 'other' | 'earlier';

/** Every fact of a patient file, in the order in which they are asked. */
export const FACT_GROUPS: Readonly<Record<FactGroup, readonly OwnFact[]>> = {
  organs: ['dialysis', 'hepatic', 'liverDisease', 'cyp2c9', 'cyp2c19', 'ancestry'],
  infections: [
    'tuberculosis',
    'tuberculosisExposure',
    'hepatitisB',
    'hepatitisC',
    'hiv',
    'activeInfection',
    'activeSeriousInfection',
    'seriousInfectionHistory',
    'recurrentInfections',
    'opportunisticInfection',
    'herpesZosterHistory',
    'herpesSimplexRecurrent',
    'zosterVaccinated',
    'vaccinationsUpToDate',
    'liveVaccinePlanned',
    'liveVaccineDate',
    'immunosuppressed',
    'transplant',
  ],
  vessels: [
    'smoking',
    'myocardialInfarctionOrStroke',
    'cardiovascularRisk',
    'heartFailure',
    'hypertension',
    'diabetes',
    'hyperlipidaemia',
    'venousThromboembolism',
    'thrombosisRisk',
    'malignancy',
    'malignancyRisk',
    'nonMelanomaSkinCancer',
    'skinCancerRisk',
  ],
  pregnancy: [
    'childbearingPotential',
    'pregnant',
    'breastfeeding',
    'effectiveContraception',
    'plansPregnancy',
  ],
  other: [
    'hypersensitivity',
    'inflammatoryBowelDisease',
    'diverticulitisOrPerforation',
    'demyelinatingDisease',
    'neurologicalSymptoms',
    'depressionOrSuicidality',
    'interstitialLungDisease',
    'hearingLoss',
    'majorSurgeryPlanned',
    'asthma',
    'helminthInfection',
    'uncontrolledHypertension',
    'alcoholMisuse',
    'bloodDyscrasia',
    'pepticUlcer',
    'photosensitiveDisease',
    'latexAllergy',
    'lactoseIntolerance',
  ],
  earlier: ['priorJakInhibitor', 'priorJakInhibitorFailed', 'systemicTherapyFailed', 'suitableAlternative'],
};

/** What labels do not ask for in the words of their vocabulary. */
const OWN_WORDS: Partial<Record<OwnFact, FactDefinition>> = {
  dialysis: flag((say) => say('dialysis'), 'endStageKidneyDisease'),
  liveVaccineDate: {
    words: (say) => say('day of the last live vaccine'),
    answer: { kind: 'date' },
    asked: null,
  },
  nonMelanomaSkinCancer: flag((say) => say('earlier skin cancer other than melanoma')),
  ancestry: {
    words: (say) => say('ancestry, for how the body handles medicines'),
    answer: { kind: 'choice', values: ['asian', 'black', 'white', 'other'] },
    asked: null,
  },
  hypersensitivity: {
    words: (say) => say('hypersensitivity to one of these medicines'),
    answer: { kind: 'medicines' },
    asked: 'hypersensitive',
  },
};

/** How a fact of the file is asked for. */
export function factDefinition(fact: OwnFact): FactDefinition {
  const own = OWN_WORDS[fact];
  if (own !== undefined) return own;
  const asked = fact as PatientFactName;
  const definition = patientFactVocabulary[asked];
  return {
    words: (say) => say(definition.words),
    answer: definition.kind === 'choice' ? { kind: 'choice', values: definition.values } : { kind: 'flag' },
    asked,
  };
}

function flag(words: FactDefinition['words'], asked: PatientFactName | null = null): FactDefinition {
  return { words, answer: { kind: 'flag' }, asked };
}

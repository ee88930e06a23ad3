import { z } from './zod-mini.js';

/**
 * The vocabulary of what labels ask about a person: every fact that a rule's condition may name, its type, its UCUM unit
 * and how to ask for it. `plausible` is the range beyond which a value is questioned, not judged. `harmless` are the
 * answers that no label counts against a medicine, the one that "none of these" means first; a number has none, since
 * nobody may invent a measurement.
 */
export type PatientFactDefinition =
  | {
      readonly kind: 'number';
      readonly words: string;
      readonly unit: string;
      readonly plausible: readonly [number, number];
      readonly harmless?: undefined;
    }
  | {
      readonly kind: 'choice';
      readonly words: string;
      readonly values: readonly string[];
      readonly harmless: readonly string[];
    }
  | { readonly kind: 'flag'; readonly words: string; readonly harmless: readonly boolean[] };

const number = (words: string, unit: string, low: number, high: number): PatientFactDefinition => ({
  kind: 'number',
  words,
  unit,
  plausible: [low, high],
});
const choice = <const Values extends readonly string[]>(
  words: string,
  values: Values,
  harmless: readonly Values[number][],
): PatientFactDefinition => ({ kind: 'choice', words, values, harmless });
/** A yes or no of which "no" is harmless. */
const flag = (words: string): PatientFactDefinition => ({ kind: 'flag', words, harmless: [false] });
/** A yes or no of which "yes" is harmless: what protects. */
const protection = (words: string): PatientFactDefinition => ({ kind: 'flag', words, harmless: [true] });

/** What labels ask of a person: words, UCUM unit and range, or the answers that there are. */
export const patientFactVocabulary = {
  ageYears: number('age', 'a', 0, 120),
  weightKg: number('weight', 'kg', 2, 400),
  salt: number('SALT', '{SALT}', 0, 100),
  egfr: number('eGFR', 'mL/min/{1.73_m2}', 1, 250),
  alc: number('lymphocytes', '10*9/L', 0.01, 50),
  anc: number('neutrophils', '10*9/L', 0.01, 100),
  haemoglobin: number('haemoglobin', 'g/dL', 1.5, 30),
  platelets: number('platelets', '10*9/L', 1, 3000),
  alt: number('ALT', '{xULN}', 0, 500),
  ast: number('AST', '{xULN}', 0, 500),
  cpk: number('CPK', '{xULN}', 0, 5000),
  ldl: number('LDL cholesterol', 'mmol/L', 0, 30),
  cholesterol: number('total cholesterol', 'mmol/L', 0.2, 50),
  triglycerides: number('triglycerides', 'mmol/L', 0.05, 150),
  hepatic: choice('liver function', ['none', 'child-pugh-a', 'child-pugh-b', 'child-pugh-c'], ['none']),
  smoking: choice('smoking', ['never', 'former', 'current'], ['never']),
  tuberculosis: choice(
    'tuberculosis',
    ['negative', 'latent-untreated', 'latent-treated', 'active', 'past-treated'],
    ['negative'],
  ),
  hepatitisB: choice(
    'hepatitis B',
    ['negative', 'vaccinated', 'past', 'chronic'],
    ['negative', 'vaccinated'],
  ),
  hepatitisC: choice('hepatitis C', ['negative', 'past-cured', 'active'], ['negative']),
  heartFailure: choice('heart failure', ['none', 'nyha-class-1-or-2', 'nyha-class-3-or-4'], ['none']),
  inflammatoryBowelDisease: choice(
    'inflammatory bowel disease',
    [
      'none',
      'past-crohn-disease',
      'active-crohn-disease',
      'past-ulcerative-colitis',
      'active-ulcerative-colitis',
    ],
    ['none'],
  ),
  malignancy: choice('malignancy', ['none', 'past', 'current'], ['none']),
  cyp2c9: choice('metaboliser type of CYP2C9', ['normal', 'intermediate', 'poor'], ['normal']),
  cyp2c19: choice(
    'metaboliser type of CYP2C19',
    ['ultrarapid', 'rapid', 'normal', 'intermediate', 'poor'],
    ['normal', 'rapid', 'ultrarapid'],
  ),
  endStageKidneyDisease: flag('end-stage kidney disease or dialysis'),
  liverDisease: flag('known or suspected liver disease'),
  pregnant: flag('pregnant'),
  breastfeeding: flag('breastfeeding'),
  childbearingPotential: flag('can become pregnant'),
  effectiveContraception: protection('effective contraception'),
  plansPregnancy: flag('plans a pregnancy'),
  activeInfection: flag('active infection'),
  activeSeriousInfection: flag('active serious infection'),
  recurrentInfections: flag('chronic or recurrent infections'),
  opportunisticInfection: flag('an earlier opportunistic infection'),
  seriousInfectionHistory: flag('an earlier serious infection'),
  tuberculosisExposure: flag('exposure to tuberculosis, or life or travel where it is common'),
  herpesZosterHistory: flag('an earlier episode of zoster'),
  herpesSimplexRecurrent: flag('cold sores or genital herpes again and again'),
  hiv: flag('HIV'),
  vaccinationsUpToDate: protection('vaccinations up to date'),
  zosterVaccinated: protection('vaccinated against zoster'),
  liveVaccinePlanned: flag('a live vaccine planned or given in the last weeks'),
  malignancyRisk: flag('risk factors for malignancy'),
  skinCancerRisk: flag('raised risk of skin cancer'),
  myocardialInfarctionOrStroke: flag('an earlier myocardial infarction or stroke'),
  cardiovascularRisk: flag('cardiovascular risk factors'),
  venousThromboembolism: flag('an earlier deep vein thrombosis or lung embolism'),
  thrombosisRisk: flag('risk factors for clots'),
  hypertension: flag('high blood pressure'),
  diabetes: flag('diabetes'),
  hyperlipidaemia: flag('raised lipids'),
  diverticulitisOrPerforation: flag('diverticular disease or an earlier perforation of the gut'),
  neurologicalSymptoms: flag('unexplained neurological symptoms'),
  interstitialLungDisease: flag('interstitial lung disease'),
  hearingLoss: flag('hearing loss of the inner ear'),
  majorSurgeryPlanned: flag('major surgery planned'),
  asthma: flag('asthma'),
  helminthInfection: flag('an infection with worms'),
  uncontrolledHypertension: flag('blood pressure that is not controlled'),
  alcoholMisuse: flag('alcohol misuse'),
  bloodDyscrasia: flag('a disease of blood or bone marrow'),
  pepticUlcer: flag('a peptic ulcer'),
  photosensitiveDisease: flag('a disease that light makes worse, such as lupus'),
  demyelinatingDisease: flag('a disease of the nerve sheaths, such as multiple sclerosis'),
  depressionOrSuicidality: flag('depression or suicidal thoughts, now or earlier'),
  latexAllergy: flag('allergy to latex'),
  lactoseIntolerance: flag('inborn intolerance of lactose or galactose'),
  immunosuppressed: flag('a weakened immune system'),
  transplant: flag('a transplant'),
  hypersensitive: flag('hypersensitivity to this medicine or an excipient'),
  priorJakInhibitor: flag('took a JAK inhibitor before'),
  priorJakInhibitorFailed: flag('a JAK inhibitor did not work'),
  weeksOnTreatment: number('weeks on this medicine', 'wk', 0, 2000),
  dailyDoseMg: number('daily dose', 'mg', 0, 2000),
  systemicTherapyFailed: protection(
    'another treatment of the whole body for this disease did too little, or is not possible',
  ),
  suitableAlternative: flag('another suitable treatment'),
} as const satisfies Record<string, PatientFactDefinition>;

/** Name of a fact that labels ask of a person. */
export type PatientFactName = keyof typeof patientFactVocabulary;
/** The names of all facts that labels ask of a person. */
export const patientFactNames = Object.keys(patientFactVocabulary) as PatientFactName[];
export const patientFactNameSchema = z.enum(patientFactNames);

/** What may happen to a person on treatment and what labels react to. */
export const treatmentEventNames = [
  'infection',
  'serious-infection',
  'opportunistic-infection',
  'infection-not-responding',
  'active-tuberculosis',
  'herpes-zoster',
  'herpes-simplex',
  'hepatitis-reactivation',
  'thromboembolism',
  'myocardial-infarction-or-stroke',
  'chest-pain',
  'change-of-sight',
  'malignancy',
  'skin-cancer',
  'liver-injury-suspected',
  'hypersensitivity',
  'abdominal-symptoms',
  'neurological-symptoms',
  'myopathy',
  'cpk-markedly-raised',
  'cytopenia-symptoms',
  'blood-count-fall',
  'haemoglobin-fall-above-2',
  'hypoglycaemia',
  'pregnancy',
  'planned-pregnancy',
  'planned-surgery',
  'live-vaccination',
  'conjunctivitis',
  'keratitis',
  'worm-infection',
  'asthma-worsening',
  'vasculitis',
  'blood-pressure-raised',
  'kidney-values-worsened',
  'lung-inflammation',
  'mouth-ulcers',
  'severe-diarrhoea',
  'light-burn',
  'severe-contact-reaction',
  'inflammatory-bowel-disease',
  'depression-or-suicidality',
  'heart-failure',
  'demyelinating-disease',
  'lupus-like-illness',
  'marked-weight-loss',
  'severe-vomiting',
  'contact-with-chickenpox',
] as const;
export const treatmentEventSchema = z.enum(treatmentEventNames);
/** What may happen under treatment and what labels react to. */
export type TreatmentEvent = z.infer<typeof treatmentEventSchema>;

import { boundedValue } from '../lab-value.js';
import { scores } from '../data/scores.generated.js';
import { regionScoring, specialAreas, type Regions, type SpecialArea } from '../diseases/regions.js';
import { bodySurfaceSchema, everyWeeksSchema } from './regimen.js';
import { z } from './zod-mini.js';

const text = z.string().check(z.minLength(1));
const date = () => z.iso.date().check(z.describe('a date as YYYY-MM-DD'));
const yesNo = (what: string) =>
  z.exactOptional(z.boolean()).check(z.describe(`${what}: true or false; leave out when unknown`));

type ScoresByDisease = typeof scores;
/** Ids of the scores of all diseases. */
export type ScoreId = { [D in keyof ScoresByDisease]: keyof ScoresByDisease[D] }[keyof ScoresByDisease];
/** Scores that are known, by their ids. */
export type Scores = Partial<Readonly<Record<ScoreId, number>>>;

/** A score as files have it. */
export interface ScoreInFile {
  readonly name: string;
  readonly short: string;
  readonly min: number;
  readonly max: number;
  /** In whole steps. */
  readonly whole: boolean;
  /** Of a diary. */
  readonly daily: boolean;
}
type ScoresInFile = readonly (readonly [id: string, score: ScoreInFile])[];

/** Scores of a disease, the primary one first; none of a disease without a file. */
export const scoresInFile = (disease: string): ScoresInFile =>
  Object.hasOwn(scores, disease) ? Object.entries(scores[disease as keyof ScoresByDisease]) : [];

const scoreSchema = ({ name, min, max, whole }: ScoreInFile) =>
  (whole ? z.int() : z.number()).check(z.minimum(min), z.maximum(max), z.describe(name));

/** Keys of scores, each of which may be left out. */
const optionalScores = (some: ScoresInFile) =>
  Object.fromEntries(
    some.map(([id, score]) => [id, z.exactOptional(scoreSchema(score))]),
  ) as unknown as Record<ScoreId, z.ZodMiniExactOptional<z.ZodMiniNumber<number>>>;

/** Where on the body the disease is. */
interface Places {
  readonly regions: z.ZodMiniType<Regions>;
  readonly areas: z.ZodMiniType<SpecialArea>;
}

/** What is seen of the disease at a time. */
const seen = (some: ScoresInFile, { regions, areas }: Places) => ({
  ...optionalScores(some),
  regions: z.exactOptional(regions),
  specialAreas: z.exactOptional(z.array(areas)),
});

const severitySchema = (some: ScoresInFile, places: Places) =>
  z.strictObject({
    ...seen(some, places),
    episodeYears: z
      .exactOptional(z.number().check(z.minimum(0), z.maximum(100)))
      .check(z.describe('duration of the current episode in years')),
  });

const visitSchema = (some: ScoresInFile, places: Places) =>
  z.strictObject({
    date: date(),
    ...seen(some, places),
    adverseEvents: z.exactOptional(z.array(text)),
  });

const diaryDaySchema = (some: ScoresInFile) =>
  z.strictObject({ date: date(), ...optionalScores(some.filter(([, { daily }]) => daily)) });

/** What is taken of a systemic corticosteroid. Some diseases are forecast only beside it. */
const systemicSteroidSchema = z.strictObject({
  mgPerKg: z
    .number()
    .check(
      z.minimum(0),
      z.maximum(2),
      z.describe('mg of prednisone (or as much of another) per kg of body weight and day; 0 for none'),
    ),
  sinceWeeks: z
    .exactOptional(z.number().check(z.minimum(0), z.maximum(520)))
    .check(z.describe('weeks that it has been taken; 0 when it begins now')),
  taperWeeks: z
    .exactOptional(z.number().check(z.positive(), z.maximum(520)))
    .check(z.describe('weeks from now in which it is lowered to nothing; leave out when it goes on')),
});

/**
 * What matters to the person: in their own words, and how heavy the disease is by the total of a questionnaire. Its questions are
 * licensed and are not kept.
 */
export const mattersSchema = z.strictObject({
  words: z
    .exactOptional(z.string().check(z.minLength(1), z.maxLength(2000)))
    .check(z.describe('what matters most to the person, in their own words, up to 2000 letters')),
  burden: z.exactOptional(
    z.strictObject({
      scale: z
        .string()
        .check(z.minLength(1), z.maxLength(60), z.describe('the name of the questionnaire, such as DLQI')),
      total: z.number().check(z.minimum(0), z.maximum(1000), z.describe('its total, from 0 on')),
      of: z
        .exactOptional(z.number().check(z.positive(), z.maximum(1000)))
        .check(z.describe('the greatest total that it can have; known of the DLQI')),
      date: date().check(z.describe('the day of the answers as YYYY-MM-DD')),
    }),
  ),
});
/** What matters to the person, and how heavy the disease is. */
export type Matters = z.infer<typeof mattersSchema>;

/** What labels ask about a person. A fact that is absent is unknown, not false. */
export const patientFactsSchema = z.strictObject({
  egfr: z.exactOptional(
    z
      .number()
      .check(
        z.minimum(1),
        z.maximum(250),
        z.describe('estimated glomerular filtration rate in mL/min per 1.73 m²'),
      ),
  ),
  dialysis: yesNo('on dialysis'),
  hepatic: z
    .exactOptional(z.enum(['none', 'child-pugh-a', 'child-pugh-b', 'child-pugh-c']))
    .check(z.describe('hepatic impairment')),
  liverDisease: yesNo('has known or suspected liver disease'),
  pregnant: yesNo('pregnant'),
  breastfeeding: yesNo('breastfeeding'),
  childbearingPotential: yesNo('can become pregnant'),
  effectiveContraception: yesNo('uses effective contraception'),
  plansPregnancy: yesNo('plans a pregnancy'),
  smoking: z.exactOptional(z.enum(['never', 'former', 'current'])).check(z.describe('smoking')),
  activeInfection: yesNo('has an active infection'),
  activeSeriousInfection: yesNo('has an active serious infection'),
  recurrentInfections: yesNo('has chronic or recurrent infections'),
  opportunisticInfection: yesNo('had an opportunistic infection'),
  seriousInfectionHistory: yesNo('had a serious infection'),
  tuberculosis: z
    .exactOptional(z.enum(['negative', 'latent-untreated', 'latent-treated', 'active', 'past-treated']))
    .check(z.describe('tuberculosis')),
  tuberculosisExposure: yesNo('was exposed to tuberculosis or lived where it is common'),
  hepatitisB: z
    .exactOptional(z.enum(['negative', 'vaccinated', 'past', 'chronic']))
    .check(z.describe('hepatitis B')),
  hepatitisC: z.exactOptional(z.enum(['negative', 'past-cured', 'active'])).check(z.describe('hepatitis C')),
  hiv: yesNo('has HIV'),
  herpesZosterHistory: yesNo('had herpes zoster'),
  herpesSimplexRecurrent: yesNo('has recurrent herpes simplex'),
  vaccinationsUpToDate: yesNo('vaccinations are up to date'),
  zosterVaccinated: yesNo('is vaccinated against herpes zoster'),
  liveVaccineDate: z.exactOptional(date()).check(z.describe('date of the last live vaccine as YYYY-MM-DD')),
  liveVaccinePlanned: yesNo('a live vaccine is planned, or was given in the last weeks'),
  malignancy: z
    .exactOptional(z.enum(['none', 'past', 'current']))
    .check(z.describe('malignancy other than treated non-melanoma skin cancer')),
  malignancyRisk: yesNo('has risk factors for malignancy'),
  nonMelanomaSkinCancer: yesNo('had non-melanoma skin cancer'),
  skinCancerRisk: yesNo('is at raised risk of skin cancer'),
  myocardialInfarctionOrStroke: yesNo('had a myocardial infarction or a stroke'),
  cardiovascularRisk: yesNo('has cardiovascular risk factors'),
  venousThromboembolism: yesNo('had deep vein thrombosis or pulmonary embolism'),
  thrombosisRisk: yesNo('has risk factors of thrombosis'),
  heartFailure: z
    .exactOptional(z.enum(['none', 'nyha-class-1-or-2', 'nyha-class-3-or-4']))
    .check(z.describe('heart failure')),
  hypertension: yesNo('has hypertension'),
  diabetes: yesNo('has diabetes'),
  hyperlipidaemia: yesNo('has hyperlipidaemia'),
  diverticulitisOrPerforation: yesNo('had diverticulitis or a gastrointestinal perforation'),
  interstitialLungDisease: yesNo('has interstitial lung disease'),
  neurologicalSymptoms: yesNo('has unexplained neurological symptoms'),
  hearingLoss: yesNo('has sensorineural hearing loss'),
  immunosuppressed: yesNo('is immunosuppressed'),
  transplant: yesNo('has a transplant'),
  majorSurgeryPlanned: yesNo('has major surgery planned'),
  hypersensitivity: z
    .exactOptional(z.array(text))
    .check(z.describe('medicines or excipients to which the person is hypersensitive')),
  asthma: yesNo('has asthma'),
  helminthInfection: yesNo('has an infection with worms'),
  uncontrolledHypertension: yesNo('has blood pressure that is not controlled'),
  alcoholMisuse: yesNo('misuses alcohol'),
  bloodDyscrasia: yesNo('has a disease of blood or bone marrow'),
  pepticUlcer: yesNo('has a peptic ulcer'),
  photosensitiveDisease: yesNo('has a disease that light makes worse, such as lupus'),
  inflammatoryBowelDisease: z
    .exactOptional(
      z.enum([
        'none',
        'past-crohn-disease',
        'active-crohn-disease',
        'past-ulcerative-colitis',
        'active-ulcerative-colitis',
      ]),
    )
    .check(z.describe('inflammatory bowel disease')),
  demyelinatingDisease: yesNo('has a disease of the nerve sheaths, such as multiple sclerosis'),
  depressionOrSuicidality: yesNo('has or had depression or suicidal thoughts'),
  latexAllergy: yesNo('is allergic to latex'),
  lactoseIntolerance: yesNo('has hereditary galactose intolerance or lactase deficiency'),
  cyp2c9: z
    .exactOptional(z.enum(['normal', 'intermediate', 'poor']))
    .check(z.describe('metaboliser type of CYP2C9')),
  cyp2c19: z
    .exactOptional(z.enum(['ultrarapid', 'rapid', 'normal', 'intermediate', 'poor']))
    .check(z.describe('metaboliser type of CYP2C19')),
  ancestry: z
    .exactOptional(z.enum(['asian', 'black', 'white', 'other']))
    .check(z.describe('ancestry, for pharmacokinetics')),
  priorJakInhibitor: yesNo('took a JAK inhibitor before'),
  priorJakInhibitorFailed: yesNo('a JAK inhibitor did not work'),
  systemicTherapyFailed: yesNo(
    'another treatment of the whole body for this disease did too little, or is not possible',
  ),
  suitableAlternative: yesNo('another treatment would be suitable'),
});
/** What labels ask about a person. A fact that is absent is unknown, not false. */
export type PatientFacts = z.infer<typeof patientFactsSchema>;

/** A value as the laboratory printed it; below or above what it can measure as a text. */
const labValueSchema = z
  .union([z.number().check(z.minimum(0)), z.string().check(z.regex(boundedValue))])
  .check(z.describe('a number from 0 on, or a text such as "<0.1" or "> 500"'));

/** A treatment with its dates; mg per dose, or percent of a cream. */
export const treatmentSchema = z.strictObject({
  drug: text.check(z.describe('an id of the catalogue')),
  doseMg: z.exactOptional(z.number().check(z.positive())),
  strengthPercent: z.exactOptional(z.number().check(z.positive(), z.maximum(100))),
  bodySurfacePercent: bodySurfaceSchema,
  everyWeeks: everyWeeksSchema,
  perDay: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  fromDate: date(),
  toDate: z.exactOptional(date()),
});

/** What else a person takes. */
export const medicationSchema = z.strictObject({ name: text, code: z.exactOptional(text) });

/** A laboratory value, as it was printed. */
export const labSchema = z.strictObject({
  date: date(),
  test: text,
  value: labValueSchema,
  unit: z
    .exactOptional(z.string())
    .check(
      z.describe(
        'a unit such as 10*9/L, /mm3, g/dL, mmol/L or U/L; without it that of the last value of the test is taken',
      ),
    ),
  upperLimit: z
    .exactOptional(z.number().check(z.positive()))
    .check(z.describe('the upper limit of normal of the laboratory, in the same unit')),
});

/** An examination that was made, by its date. */
export const examinationSchema = z.strictObject({
  date: date(),
  test: z.enum([
    'skin',
    'tuberculosis',
    'viral-hepatitis',
    'hbv-dna',
    'pregnancy',
    'infection-signs',
    'blood-pressure',
    'bilirubin',
    'electrolytes',
    'chest-x-ray',
    'alkaline-phosphatase',
    'weight',
    'mood',
    'bowel-symptoms',
  ]),
});

const everyScore = Object.keys(scores).flatMap(scoresInFile);
const anyPlaces: Places = {
  regions: z.union(
    Object.keys(scores).flatMap((id) => regionScoring(id)?.schema ?? []),
  ) as z.ZodMiniType<Regions>,
  areas: z.enum(specialAreas),
};

/** A patient file (DESIGN §5), of whatever disease; `patientSchemaOf` has what belongs to one. */
export const patientSchema = z.strictObject({
  id: text.check(z.describe('a name for the patient within your files')),
  birthYear: z.int().check(z.minimum(1900), z.describe('year of birth, four digits')),
  birthDate: z
    .exactOptional(z.iso.date())
    .check(z.describe('date of birth as YYYY-MM-DD, where the year alone leaves the age open')),
  sex: z.enum(['female', 'male']),
  weightKg: z
    .exactOptional(z.number().check(z.minimum(2), z.maximum(400)))
    .check(z.describe('body weight in kg, 2 to 400')),
  disease: text.check(z.describe('the id of a disease, such as alopecia-areata')),
  severity: severitySchema(everyScore, anyPlaces),
  systemicSteroid: z.exactOptional(systemicSteroidSchema),
  matters: z.exactOptional(mattersSchema),
  facts: z.exactOptional(patientFactsSchema),
  medications: z.exactOptional(z.array(medicationSchema)),
  labs: z.exactOptional(z.array(labSchema)),
  examinations: z.exactOptional(z.array(examinationSchema)),
  treatments: z.exactOptional(z.array(treatmentSchema)),
  visits: z.exactOptional(z.array(visitSchema(everyScore, anyPlaces))),
  diary: z.exactOptional(z.array(diaryDaySchema(everyScore))),
});
/** A patient who can be forecast: the primary score of the disease is known. */
export type Patient = z.infer<typeof patientSchema>;

/** A patient as far as known: who is screened may have no score and no sex in the file yet. */
export const patientRecordSchema = z.extend(patientSchema, {
  sex: z.exactOptional(patientSchema.shape.sex),
  severity: z.exactOptional(patientSchema.shape.severity),
});
/** A patient as far as known; enough to be screened. */
export type PatientRecord = z.infer<typeof patientRecordSchema>;

/** What is seen of one disease, as `patientSchemaOf` has it; of an unknown disease, that of any. */
export function seenSchemasOf(disease: string) {
  const known = scoresInFile(disease);
  const some = known.length > 0 ? known : everyScore;
  const scoring = regionScoring(disease);
  const places: Places =
    known.length === 0
      ? anyPlaces
      : {
          regions: scoring?.schema ?? z.never(),
          areas: scoring?.specialAreas === undefined ? z.never() : z.enum(scoring.specialAreas),
        };
  return {
    severity: severitySchema(some, places),
    visit: visitSchema(some, places),
    diaryDay: diaryDaySchema(some),
  };
}

/**
 * The same of people with one disease: its scores within their ranges, its regions. A `patient` has the primary score, of a
 * `record` all may be missing. Of an unknown disease, that of any.
 */
export function patientSchemaOf(kind: 'patient', disease: string): z.ZodMiniType<Patient>;
export function patientSchemaOf(kind: 'record', disease: string): z.ZodMiniType<PatientRecord>;
export function patientSchemaOf(kind: 'patient' | 'record', disease: string): z.ZodMiniType<PatientRecord>;
export function patientSchemaOf(kind: 'patient' | 'record', disease: string): z.ZodMiniType<PatientRecord> {
  // A name that somebody made up is not kept: what has no scores is read as any.
  const known = scoresInFile(disease).length > 0 ? disease : '';
  const key = `${kind} ${known}`;
  const schema = patientSchemas.get(key) ?? patientSchemaMade(kind, known);
  patientSchemas.set(key, schema);
  return schema;
}

/** Making one takes longer than reading a file by it. */
const patientSchemas = new Map<string, z.ZodMiniType<PatientRecord>>();

function patientSchemaMade(kind: 'patient' | 'record', disease: string): z.ZodMiniType<PatientRecord> {
  const [primary] = scoresInFile(disease);
  const { severity, visit, diaryDay } = seenSchemasOf(disease);
  const own = { visits: z.exactOptional(z.array(visit)), diary: z.exactOptional(z.array(diaryDay)) };
  if (kind === 'record')
    return z.extend(patientRecordSchema, { ...own, severity: z.exactOptional(severity) });
  return z.extend(patientSchema, {
    ...own,
    severity:
      primary === undefined
        ? severity
        : z.extend(severity, { [primary[0] as ScoreId]: scoreSchema(primary[1]) }),
  });
}

/** Code systems by their URI, as FHIR R4 names them (terminologies-systems of the specification). */
export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  ucum: 'http://unitsofmeasure.org',
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  conditionVerification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  allergyClinical: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
  allergyVerification: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
  interpretation: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
} as const;

/** What has no code elsewhere goes by ours, so that we read again what we wrote (decision 0031). */
export const own = {
  /** Id of a patient file. */
  patient: 'urn:bifrons:patient',
  disease: 'urn:bifrons:disease',
  /** A score of a disease, by its id. */
  score: 'urn:bifrons:score',
  /** A part of the patient file: `visit`, `severity`, `diary`, `systemicSteroid`, `matters`, or a list of it. */
  record: 'urn:bifrons:record',
  /** A key within such a part: `regions/top`. */
  part: 'urn:bifrons:part',
  /** A fact of the patient file, and its answer. */
  fact: 'urn:bifrons:fact',
  answer: 'urn:bifrons:answer',
  laboratory: 'urn:bifrons:laboratory',
  examination: 'urn:bifrons:examination',
  /** An id of the catalogue. */
  medicine: 'urn:bifrons:medicine',
  /** The code of a medicine as the file has it. */
  medicineCode: 'urn:bifrons:medicine-code',
  harm: 'urn:bifrons:harm',
  method: 'urn:bifrons:method',
} as const;

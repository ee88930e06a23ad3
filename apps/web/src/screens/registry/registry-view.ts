/** One medicine in the clinic's people with one disease, as `GET /api/registry` gives it. */
export interface MedicineOutcomes {
  drug: string;
  people: number;
  /** At the last visit near a week on the medicine; null where nobody has one. */
  response: {
    reached: number;
    of: number;
    week: number;
    /** Of forecasts from the first visits; null until they are computed. `of` people had one. */
    expected: { low: number; mid: number; high: number; of: number } | null;
    published: readonly { percent: number; n: number; week: number; trial: string; arm: string }[];
  } | null;
  /** Kaplan–Meier: share still on it. */
  timeOnTreatment: readonly { week: number; still: number; atRisk?: number }[];
  endReasons: Readonly<Record<string, number>>;
  lost: number;
}

export interface RegistryView {
  disease: string;
  people: number;
  /** What counts as a response. */
  target: string | null;
  medicines: readonly MedicineOutcomes[];
  forecast: { coverage50: number; coverage80: number; coverage95: number; of: number } | null;
  /** People whose forecast is still to be computed. */
  waiting?: number;
}

import type { ModelPool } from '@bifrons/model';
import type { ClinicRecord, Member } from '../record.js';

const toCome = (...some: unknown[]): never => {
  throw new Error(`to come ${some.length}`);
};

/** One medicine in the clinic's people with one disease. */
export interface MedicineOutcomes {
  readonly drug: string;
  readonly people: number;
  /** At the last visit near a week on the medicine; null where nobody has one. */
  readonly response: {
    readonly reached: number;
    readonly of: number;
    readonly week: number;
    /** How many were expected by forecasts from their first visits: the middle, and the range that holds 80 %; null until they are computed. */
    readonly expected: {
      readonly low: number;
      readonly mid: number;
      readonly high: number;
      readonly of: number;
    } | null;
    /** What the disease's target was in the medicine's trials, percent, with where it stands. */
    readonly published: readonly {
      readonly percent: number;
      readonly n: number;
      readonly week: number;
      readonly trial: string;
    }[];
  } | null;
  /** Kaplan–Meier: share still on it. */
  readonly timeOnTreatment: readonly {
    readonly week: number;
    readonly still: number;
    readonly atRisk: number;
  }[];
  readonly endReasons: Readonly<Record<string, number>>;
  /** On the medicine by the record, but not seen for half a year. */
  readonly lost: number;
}

/** The clinic's own scoreboard for one disease. */
export interface RegistryView {
  readonly disease: string;
  readonly people: number;
  /** What counts as a response: "SALT ≤ 20". */
  readonly target: string | null;
  readonly medicines: readonly MedicineOutcomes[];
  /** How often what was read lay inside the forecasts' bands; null until forecasts are computed. */
  readonly forecast: {
    readonly coverage50: number;
    readonly coverage80: number;
    readonly coverage95: number;
    readonly of: number;
  } | null;
  /** People whose forecast is still to be computed. */
  readonly waiting: number;
}

/** Computes the forecasts that the registry compares with, a few at a time, and keeps them in memory by their content. */
export interface Forecasts {
  stop(): Promise<void>;
}

export const keepForecasts = (pool: ModelPool): Forecasts => toCome(pool);

/** @throws Refusal unless clinician, nurse, administrator or researcher */
export const readRegistry = async (
  record: ClinicRecord,
  actor: Member,
  request: { readonly disease: string; readonly today?: string; readonly forecasts?: Forecasts },
): Promise<RegistryView> => toCome(record, actor, request);

/** A table of pseudonymous rows; cells are texts, numbers or nothing. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Rows of visits for researchers: pseudonyms, ages in bands, weeks instead of dates, small cells suppressed. @throws Refusal */
export const pseudonymousRows = async (
  record: ClinicRecord,
  actor: Member,
  request: { readonly disease: string },
): Promise<Table> => toCome(record, actor, request);

/** The fields of the TREAT registries' core data set that we have, for atopic dermatitis. @throws Refusal */
export const treatRows = async (record: ClinicRecord, actor: Member): Promise<Table> => toCome(record, actor);

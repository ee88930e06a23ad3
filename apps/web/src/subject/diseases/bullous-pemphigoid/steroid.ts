import type { PatientRecord } from '@bifrons/knowledge';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import type { SeverityDraft } from '../../severity/severity-draft.ts';

/** What was said of a systemic steroid, as it was typed. */
export interface SteroidDraft {
  /** Null while nobody has said it. */
  taken: boolean | null;
  mgPerKg: string;
  sinceWeeks: string;
  taperWeeks: string;
}

export const NOTHING_SAID: SteroidDraft = { taken: null, mgPerKg: '', sinceWeeks: '', taperWeeks: '' };

export const steroidOf = ({ extent }: Pick<SeverityDraft, 'extent'>): SteroidDraft =>
  extent === null ? NOTHING_SAID : (extent as { steroid: SteroidDraft }).steroid;

export const withSteroid = <S extends SeverityDraft>(severity: S, change: Partial<SteroidDraft>): S => ({
  ...severity,
  extent: { steroid: { ...steroidOf(severity), ...change } },
});

type InFile = NonNullable<PatientRecord['systemicSteroid']>;

/** The most that a patient file takes: of the dose, and of weeks. */
export const MOST = { mgPerKg: 2, weeks: 520 } as const;

const within = (text: string, most: number): number | undefined => {
  const value = parseNumber(text);
  return value !== null && value >= 0 && value <= most ? value : undefined;
};

/** Whether a text that was typed cannot be used. */
export const isUnread = (text: string, most: number): boolean =>
  text.trim() !== '' && within(text, most) === undefined;

/** The steroid as in a patient file; undefined while it is not known whether and how much is taken. */
export function steroidInFile(severity: Pick<SeverityDraft, 'extent'>): InFile | undefined {
  const { taken, mgPerKg, sinceWeeks, taperWeeks } = steroidOf(severity);
  if (taken === null) return undefined;
  if (!taken) return { mgPerKg: 0 };
  const dose = within(mgPerKg, MOST.mgPerKg);
  if (dose === undefined || dose === 0) return undefined;
  const [since, taper] = [within(sinceWeeks, MOST.weeks), within(taperWeeks, MOST.weeks)];
  return {
    mgPerKg: dose,
    ...(since === undefined ? {} : { sinceWeeks: since }),
    ...(taper === undefined || taper === 0 ? {} : { taperWeeks: taper }),
  };
}

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** The draft of what a file says. */
export const steroidFromFile = (steroid: InFile | undefined): SteroidDraft =>
  steroid === undefined
    ? NOTHING_SAID
    : {
        taken: steroid.mgPerKg > 0,
        mgPerKg: steroid.mgPerKg > 0 ? String(steroid.mgPerKg) : '',
        sinceWeeks: textOf(steroid.sinceWeeks),
        taperWeeks: textOf(steroid.taperWeeks),
      };

import type { OptionRisks } from '@bifrons/benefit-risk';
import { certaintyNames, type ForecastResult, type RegimenForecast } from '@bifrons/inference';
import { scoresInFile } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { own } from '../systems.js';
import { concept, type Resource, type Writing } from './resource.js';

/** Chances are told for every so many weeks, and for the last. */
const everyWeeks = 12;

const percent = (share: number): number => Math.round(1000 * share) / 10;
const one = (value: number): number => Math.round(10 * value) / 10;

/**
 * RiskAssessment (FHIR R4 9.7) of one regimen of a forecast: the chance of each score to reach its target, in percent as
 * FHIR has it, with what it is uncertain about in words.
 */
export function forecastAssessment(
  forecast: ForecastResult,
  regimen: RegimenForecast,
  disease: string,
  { subject }: Writing,
  now: string,
  say: Say,
): Resource {
  const last = forecast.weeks.at(-1) ?? 0;
  const names = new Map(scoresInFile(disease).map(([id, { short }]) => [id as string, short]));
  const prediction = Object.entries(regimen.scores).flatMap(([id, score]) =>
    forecast.weeks.flatMap((week, k) => {
      const isTold = week > 0 && Number.isInteger(week) && (week % everyWeeks === 0 || week === last);
      const chance = score.chanceAtTarget[k];
      if (!isTold || chance === undefined) return [];
      const band = score.bands.find(({ level }) => level === 80);
      return [
        {
          outcome: concept(
            say('{score} at most {target, number} at week {week, number}', {
              score: names.get(id) ?? id,
              target: score.target,
              week,
            }),
            { system: own.score, code: id },
          ),
          probabilityDecimal: percent(chance),
          whenRange: { low: weeksOf(week), high: weeksOf(week) },
          rationale: [
            band === undefined
              ? ''
              : say(
                  '80 % of people like this one: {low, number} to {high, number}, half below {median, number}',
                  {
                    low: one(band.lower[k] ?? 0),
                    high: one(band.upper[k] ?? 0),
                    median: one(score.median[k] ?? 0),
                  },
                ),
            say(certaintyNames[score.certainty.level]),
            score.beside === undefined ? '' : say(score.beside),
          ]
            .filter((part) => part !== '')
            .join('; '),
        },
      ];
    }),
  );
  const { version, seed, knowledge, calibration } = forecast.run;
  return {
    resourceType: 'RiskAssessment',
    status: 'final',
    subject,
    occurrenceDateTime: now,
    code: concept(say('Forecast: {label}', { label: regimen.label })),
    method: concept(
      say(
        'Mechanistic model of Bifrons {version}, calibration {calibration}, knowledge {knowledge}, seed {seed}',
        {
          version,
          calibration,
          knowledge: knowledge.slice(0, 12),
          seed: String(seed),
        },
      ),
      { system: own.method, code: 'forecast' },
    ),
    prediction,
    note: [
      { text: say('Supports decisions and research; it is not a medical device.') },
      ...[...forecast.beside, ...forecast.assumed, ...forecast.warnings].map((text) => ({ text: say(text) })),
    ],
  };
}

const weeksOf = (value: number) => ({
  value,
  unit: 'wk',
  system: 'http://unitsofmeasure.org',
  code: 'wk',
});

/** RiskAssessment of the harms of one option (`risks` of benefit-risk): people of 100 on it, with intervals in words. */
export function harmAssessment(
  option: OptionRisks,
  horizonWeeks: number,
  { subject }: Writing,
  now: string,
  say: Say,
): Resource {
  return {
    resourceType: 'RiskAssessment',
    status: 'final',
    subject,
    occurrenceDateTime: now,
    code: concept(say('Harms: {label}', { label: option.label })),
    method: concept(
      say(
        'From one background for the person (age, sex, region, disease, risk factors), with ratios of studies',
      ),
      { system: own.method, code: 'risks' },
    ),
    prediction: option.harms.map((harm) => ({
      outcome: concept(harm.name, { system: own.harm, code: harm.harm }),
      // Where no number is held, none is written.
      ...(harm.with === null ? {} : { probabilityDecimal: Math.round(1e4 * harm.with.value) / 1e4 }),
      whenRange: { low: weeksOf(0), high: weeksOf(harm.weeks ?? horizonWeeks) },
      rationale: [
        harm.told,
        harm.with?.interval == null
          ? ''
          : say('95 % interval {low, number} to {high, number} of 100', {
              low: Math.round(1e3 * harm.with.interval[0]) / 1e3,
              high: Math.round(1e3 * harm.with.interval[1]) / 1e3,
            }),
        harm.certainty === null ? '' : say(certaintyNames[harm.certainty.level]),
        ...harm.notes,
      ]
        .filter((part) => part !== '')
        .join('; '),
    })),
    note: [{ text: say('Supports decisions and research; it is not a medical device.') }],
  };
}

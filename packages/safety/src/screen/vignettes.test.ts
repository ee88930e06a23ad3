import { readFileSync } from 'node:fs';
import { parsePatientRecord, type Indication, type Region } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { screenDrug, verdicts, type Verdict } from './screen.js';

// Clinical vignettes with the verdicts that a careful expert would accept, written before anything was run.

type Letter = 'E' | 'C' | 'T' | 'N' | 'X';
type Fields = Record<string, unknown>;
interface Vignette {
  id: string;
  title: string;
  indication: Indication;
  /** By region and medicine: the accepted verdicts as letters. */
  expected: Partial<Record<Region, Record<string, string>>>;
  /** Merged over the base patient; null means not known, "none" an empty list. */
  differsFromBase: Fields;
}
interface Vignettes {
  today: string;
  letters: Record<Letter, Verdict>;
  basePatient: Fields & { facts: Fields; labs: { test: string }[] };
  vignettes: Vignette[];
}

const { today, letters, basePatient, vignettes } = JSON.parse(
  readFileSync(new URL('vignettes.fixture.json', import.meta.url), 'utf8'),
) as Vignettes;

/** Graver than the expert, each with its reason. None may be greener. */
const exceptions: Readonly<Record<string, { verdict: Verdict; reason: string }>> = {
  'egfr59 us ritlecitinib': {
    verdict: 'cannot-tell',
    reason: 'no US text on kidney function could be read; the EU label has no change down to 15 mL/min',
  },
  'egfr59 us deuruxolitinib': {
    verdict: 'cannot-tell',
    reason:
      'no change from 30 mL/min was read in secondary sources only: unverified rules make no verdict greener',
  },
};

function patientOf(differs: Fields): Fields {
  const patient: Fields & { facts: Fields; labs: { test: string }[] } = structuredClone(basePatient);
  for (const [key, value] of Object.entries(differs)) {
    if (key === 'facts') {
      for (const [fact, answer] of Object.entries(value as Fields))
        if (answer === null) delete patient.facts[fact];
        else patient.facts[fact] = answer;
    } else if (key === 'labs') {
      const labs = value === 'none' ? [] : (value as { test: string }[]);
      const others = patient.labs.filter(({ test }) => labs.every((lab) => lab.test !== test));
      patient.labs = value === 'none' ? [] : [...others, ...labs];
    } else if (value === null) delete patient[key];
    else patient[key] = value;
  }
  return patient;
}

const rows = vignettes.flatMap(({ id, title, indication, expected, differsFromBase }) =>
  Object.entries(expected).flatMap(([region, byDrug]) =>
    Object.entries(byDrug).map(([drug, accepted]) => ({
      key: `${id} ${region} ${drug}`,
      title,
      indication,
      region: region as Region,
      drug,
      accepted: [...accepted].map((letter) => letters[letter as Letter]),
      patient: patientOf(differsFromBase),
    })),
  ),
);

describe('vignettes', () => {
  it('are fifty, and fewer than three of their verdicts are exceptions, none of them greener', () => {
    expect(vignettes).toHaveLength(50);
    expect(Object.keys(exceptions).length).toBeLessThan(3);
    for (const [key, { verdict }] of Object.entries(exceptions)) {
      const row = rows.find((one) => one.key === key)!;
      const graver = row.accepted.every((one) => verdicts.indexOf(verdict) > verdicts.indexOf(one));
      expect(graver, key).toBe(true);
    }
  });

  it.each(rows)('$key: $title', ({ key, indication, region, drug, accepted, patient }) => {
    const reading = parsePatientRecord(JSON.stringify(patient), new Date(today));
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    if (!reading.ok) return;
    const { verdict, reasons } = screenDrug(reading.value, drug, { region, indication, today });
    const exception = exceptions[key];
    if (exception !== undefined) expect(verdict).toBe(exception.verdict);
    else expect(accepted, JSON.stringify(reasons.map(({ demand }) => demand))).toContain(verdict);
  });
});

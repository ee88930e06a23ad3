import { inlinePool } from '@bifrons/engine';
import { parseRegimenText, posterior, type Patient } from '@bifrons/knowledge';
import { canSimulate, modelTasks, RefusedError, UnknownDrugError } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { forecast, type ForecastRequest } from './forecast.js';

const patient: Patient = {
  id: 'severe',
  birthYear: 1988,
  sex: 'female',
  weightKg: 66,
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5 },
};
const regimen = (label: string) => {
  const read = parseRegimenText(label);
  if (!read.ok) throw new Error(label);
  return { label, segments: read.value };
};
const request = (...labels: string[]): ForecastRequest => ({
  patient,
  regimens: labels.map(regimen),
  weeks: 80,
  virtualPatients: 120,
  year: 2026,
});
const run = (r: ForecastRequest) => forecast(r, inlinePool(modelTasks));

describe('forecast', () => {
  it('regrows under treatment, and loses it again after a stop', async () => {
    const { regimens } = await run(request('baricitinib:4mg:qd', 'baricitinib:4mg:qd,none@36', 'none@0'));
    const [on, stopped, untreated] = regimens.map((r) => r.mean);
    expect(on![36]!).toBeLessThan(45);
    expect(on![80]!).toBeLessThan(on![36]!);
    stopped!.slice(0, 37).forEach((salt, week) => expect(salt).toBeCloseTo(on![week]!, 1));
    expect(stopped![80]!).toBeGreaterThan(stopped![36]! + 10);
    expect(untreated![80]!).toBeGreaterThan(70);
  });

  // In steps of one where very severe begins, and here and there below; all of them, with more people and at more weeks: bench/severity.mjs.
  it('falls with severity and without a step: between neighbouring SALT values by at most 3 points', async () => {
    const chanceOf = async (salt: number): Promise<number> => {
      const { regimens } = await run({
        ...request('baricitinib:4mg:qd'),
        patient: { ...patient, severity: { salt, episodeYears: 2.5 } },
        weeks: 52,
        virtualPatients: 512,
      });
      return 100 * regimens[0]!.chanceAtTarget[52]!;
    };
    const chances = new Map<number, number>();
    for (const salt of [50, 51, 65, 66, 80, 81, 92, 93, 94, 95, 96, 97, 98, 99, 100])
      chances.set(salt, await chanceOf(salt));
    for (const [salt, chance] of chances) {
      const milder = chances.get(salt - 1);
      if (milder !== undefined)
        expect(Math.abs(chance - milder), `from SALT ${salt - 1} to ${salt}`).toBeLessThanOrEqual(3);
    }
    const apart = [50, 65, 80, 92, 100].map((salt) => chances.get(salt)!);
    expect(apart).toEqual([...apart].sort((a, b) => b - a));
  }, 600_000);

  it('bands nest around the median, and the shares of their width make a whole', async () => {
    const { regimens } = await run(request('ritlecitinib:50mg:qd'));
    const [r] = regimens;
    const [half, most, nearlyAll] = r!.bands;
    r!.median.forEach((median, week) => {
      const ascending = [
        nearlyAll!.lower[week]!,
        most!.lower[week]!,
        half!.lower[week]!,
        median,
        half!.upper[week]!,
        most!.upper[week]!,
        nearlyAll!.upper[week]!,
      ];
      expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    });
    const { betweenPeople, parameters, measurement } = r!.widthShares;
    expect(betweenPeople + parameters + measurement).toBeCloseTo(1, 12);
    expect(r!.movers.map((m) => m.path)).toContain('ritlecitinib.covalent.resynthesisHalfLife');
  });

  it('does not move a curve when another regimen joins the comparison', async () => {
    const alone = await run(request('baricitinib:4mg:qd'));
    const together = await run(request('upadacitinib:15mg:qd', 'baricitinib:4mg:qd'));
    expect(together.regimens[1]!.median).toEqual(alone.regimens[0]!.median);
  });

  it('says where every number comes from', async () => {
    const { provenance } = await run(request('deuruxolitinib:8mg:bid'));
    const clearance = provenance.find((p) => p.path === 'deuruxolitinib.pharmacokinetics.clearance')!;
    expect(clearance.grade).toBe('assumed');
    expect(clearance.note).toBeTruthy();
    for (const entry of provenance) expect(entry.source.title, entry.path).toBeTruthy();
  });

  it('refuses a medicine with a missing fact, naming it, and one that is not in the catalogue', async () => {
    await expect(run(request('ivarmacitinib:4mg:qd'))).rejects.toThrow(RefusedError);
    await expect(run(request('ivarmacitinib:4mg:qd'))).rejects.toThrow(/absorption rate constant/);
    const unknown = {
      ...request('none@0'),
      regimens: [
        { label: 'x', segments: [{ fromWeek: 0, drug: 'baricitinob', doseMg: 4, perDay: 1 as const }] },
      ],
    };
    await expect(run(unknown)).rejects.toThrow(UnknownDrugError);
    await expect(run(unknown)).rejects.toThrow(/did you mean baricitinib/);
    expect(canSimulate('baricitinib')).toEqual({ ok: true });
    expect(canSimulate('ruxolitinib-cream')).toMatchObject({ ok: false });
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    const running = forecast(request('baricitinib:4mg:qd'), inlinePool(modelTasks), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(running).rejects.toThrow(/abort/i);
  });
});

// As soon as its calibration has a posterior.
describe.skipIf(posterior('atopic-dermatitis') === undefined)('a disease with several scores', () => {
  const eczema: Patient = {
    id: 'eczema',
    birthYear: 1992,
    sex: 'male',
    disease: 'atopic-dermatitis',
    severity: { easi: 26, itch: 8 },
  };
  const asked = (changes: Partial<Patient> = {}): ForecastRequest => ({
    ...request('upadacitinib:15mg:qd', 'dupilumab:600mg@0,300mg:q2w@2'),
    patient: { ...eczema, ...changes },
    weeks: 16,
  });

  it('is told by each of them, in its own points and towards its own target; itch follows in days', async () => {
    const { regimens } = await run({ ...asked(), targets: { itch: 3 } });
    const [tablet, injection] = regimens.map(({ scores }) => scores);
    expect(Object.keys(tablet!)).toEqual(['easi', 'iga', 'itch']);
    const { easi, iga, itch } = tablet!;
    expect([easi!.median[0], itch!.median[0], itch!.target, iga!.target]).toEqual([26, 8, 3, 1]);
    expect(easi!.improvements.map(({ name }) => name)).toContain('EASI-75');
    // The global assessment at the start is not known, so nobody can tell who is better by a point.
    expect(iga!.improvements).toEqual([]);
    expect(iga!.median.every(Number.isInteger)).toBe(true);
    expect(itch!.halfOfEffectDays!).toBeLessThan(8);
    expect(injection!['itch']!.halfOfEffectDays!).toBeGreaterThan(itch!.halfOfEffectDays!);
  });

  it('learns from every score of a visit: worse itch makes the itch to come no better', async () => {
    const after = async (itch: number) => {
      const { regimens, conditioning } = await run(
        asked({
          treatments: [{ drug: 'upadacitinib', doseMg: 15, perDay: 1, fromDate: '2026-01-05' }],
          visits: [{ date: '2026-03-02', easi: 9, itch }],
        }),
      );
      expect(conditioning!.visits).toBe(1);
      return regimens[0]!.scores;
    };
    const [better, worse] = [await after(2), await after(6)];
    expect(worse['itch']!.median[8]!).toBeGreaterThan(better['itch']!.median[8]! + 0.5);
    for (const score of ['easi', 'iga', 'itch'])
      worse[score]!.chanceAtTarget.forEach((chance, week) =>
        expect(chance).toBeLessThanOrEqual(better[score]!.chanceAtTarget[week]! + 0.01),
      );
  });
});

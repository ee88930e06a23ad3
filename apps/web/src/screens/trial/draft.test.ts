import { parseTrialDesign } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { designInput, draftOf } from './draft.ts';
import { PRESETS, presetsOf, responderChoice } from './presets.ts';
import { problemAt, readDraft } from './read-draft.ts';

const [brave] = presetsOf('alopecia-areata');
const draft = draftOf(brave!.design);

describe('a trial as it is typed', () => {
  it.each(PRESETS)('gives the design $id again', ({ design }) => {
    expect(parseTrialDesign(designInput(draftOf(design)))).toEqual({ ok: true, value: design });
  });

  it('can count only responders in every disease with a published withdrawal', () => {
    const diseases = [...new Set(PRESETS.map(({ design }) => design.disease))];
    const choices = diseases.flatMap((disease) => responderChoice(disease) ?? []);
    expect(choices.length).toBeGreaterThan(2);
    for (const disease of diseases) {
      const choice = responderChoice(disease);
      const first = draftOf(presetsOf(disease)[0]!.design);
      if (choice === undefined) continue;
      const { among, kept } = choice;
      const arms = first.arms.map((arm) => ({ ...arm, among, kept }));
      expect(readDraft({ ...first, arms }).problems, disease).toEqual([]);
    }
  });

  it('reads decimal commas, and weeks with commas or blanks between them', () => {
    const { design } = readDraft({
      ...draft,
      population: { ...draft.population, femaleShare: ' 0,62 ' },
      endpoints: [{ ...draft.endpoints[0]!, weeks: '12 24,36' }],
    });
    expect(design?.population.femaleShare).toBe(0.62);
    expect(design?.endpoints[0]!.weeks).toEqual([12, 24, 36]);
  });

  it('says at which field something is wrong', () => {
    const { design, problems } = readDraft({
      ...draft,
      population: { ...draft.population, n: 'many', 'salt.max': '40' },
      arms: [{ ...draft.arms[1]!, steps: [{ ...draft.arms[1]!.steps[0]!, amount: '' }] }],
      endpoints: [{ ...draft.endpoints[0]!, weeks: '36, soon' }],
    });
    expect(design).toBeNull();
    const at = (path: string) => problemAt(problems, path)?.message.toString();
    expect(at('$.population.n')).toContain('many');
    expect(at('$.population.salt.max')).toBe('is 40, below min 50');
    expect(at('$.arms[0].regimen[0].doseMg')).toContain('is missing');
    expect(at('$.endpoints[0].weeks')).toContain('soon');
    expect(at('$.arms[0].id')).toBeUndefined();
  });

  it('takes as many virtual patients as a page can simulate', () => {
    const sized = (n: string) =>
      readDraft({ ...draft, population: { ...draft.population, n } }).problems.map(({ path }) => path);
    expect([sized('99'), sized('100'), sized('100000'), sized('100001')]).toEqual([
      ['$.population.n'],
      [],
      [],
      ['$.population.n'],
    ]);
  });
});

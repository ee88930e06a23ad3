import { describe, expect, it } from 'vitest';
import { optionOf, people, today } from './people.fixture.js';
import { risks } from './risks.js';

const of = (words: string) => {
  const { patient, regimen } = people.find((one) => one.words === words)!;
  const [treated, bare] = risks({
    patient,
    options: [optionOf(regimen), optionOf('none')],
    region: 'us',
    today,
    horizonWeeks: 52,
  });
  const harmOf = (id: string, { harms }: NonNullable<typeof treated>) =>
    harms.find(({ harm }) => harm === id)!;
  return { on: (id: string) => harmOf(id, treated!), without: (id: string) => harmOf(id, bare!) };
};

describe('the certainty of a harm', () => {
  const { on, without } = of('woman 38, alopecia, zoster vaccine');

  it('is there exactly where a number or a limit is told', () => {
    for (const { patient, regimen } of people)
      for (const { harms } of risks({
        patient,
        options: [optionOf(regimen)],
        region: 'us',
        today,
        horizonWeeks: 52,
      }))
        for (const { standing, with: told, without: bare, certainty, harm } of harms)
          expect([harm, certainty !== null]).toEqual([
            harm,
            standing === 'background'
              ? bare !== null
              : standing === 'trial'
                ? told !== null
                : standing !== 'not-known',
          ]);
  });

  it('begins high in registers and in randomised trials, and each reason takes it down', () => {
    expect(without('malignancy').certainty).toMatchObject({ level: 4, lowered: [] });
    const zoster = on('zoster').certainty!;
    expect(String(zoster.standsOn)).toMatch(/from randomised trials/);
    expect(zoster.level).toBe(4 - zoster.lowered.length);
    expect(String(zoster.lowered)).toMatch(/JAK inhibitors together/);
    expect(on('mace').certainty!.level).toBe(1);
    expect(String(on('mace').certainty!.lowered)).toMatch(/may be that there is no difference/);
  });

  it('says where all was counted in another disease', () => {
    expect(String(on('nmsc').certainty!.lowered)).toMatch(/another disease/);
    expect(String(on('serious-infection').certainty!.lowered)).not.toMatch(/another disease/);
  });
});

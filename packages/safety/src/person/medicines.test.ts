import {
  indications,
  labels,
  medicineList,
  nearMedicines,
  readMedicine,
  type PatientRecord,
} from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { judge, screen } from '../screen/screen.js';
import { medicineQuestions, medicinesOf, takes } from './medicines.js';
import { blankPerson, personWith } from './person.fixture.js';

const today = '2026-11-29';

const patient = (...medications: { name: string; code?: string }[]): PatientRecord => ({
  id: 'p',
  birthYear: 1988,
  sex: 'male',
  disease: 'alopecia-areata',
  medications,
});

const truthOf = (name: string, of: string): unknown => takes(medicinesOf(patient({ name })), of).truth;

describe('whether a person takes a member of a class', () => {
  it('is known for a medicine that is recognised, however it is written', () => {
    expect(truthOf('Xarelto 20mg', 'anticoagulant')).toBe(true);
    expect(truthOf('Xarelto 20mg', 'antiplatelet')).toBe(false);
    expect(truthOf('Olumiant 4 mg', 'jak-inhibitor')).toBe(true);
    expect(truthOf('Opzelura cream', 'jak-inhibitor')).toBe(false);
    expect(truthOf('Opzelura cream', 'topical-immunomodulator')).toBe(true);
    expect(truthOf('tacrolimus ointment 0.1%', 'potent-immunosuppressant')).toBe(false);
  });

  it('depends on the dose of aspirin and on the form of a corticosteroid', () => {
    expect(truthOf('aspirin 81 mg', 'antiplatelet')).toBe(false);
    expect(truthOf('aspirin 100 mg', 'antiplatelet')).toBe(true);
    expect(truthOf('aspirin', 'antiplatelet')).toBe('unknown');
    expect(truthOf('aspirin', 'strong-cyp3a4-inhibitor')).toBe(false);
    expect(truthOf('budesonide', 'systemic-corticosteroid')).toBe('unknown');
    expect(truthOf('budesonide 3 mg', 'systemic-corticosteroid')).toBe(true);
    expect(truthOf('budesonide inhaler', 'systemic-corticosteroid')).toBe(false);
  });

  it('counts the medicine itself only where it reaches the blood', () => {
    expect(truthOf('Nizoral', 'ketoconazole')).toBe(true);
    expect(truthOf('ketoconazole shampoo', 'ketoconazole')).toBe(false);
  });

  it('is unknown while a name is not, also one with an error of typing', () => {
    expect(truthOf('fooberol', 'anticoagulant')).toBe('unknown');
    expect(truthOf('Xareltoo', 'anticoagulant')).toBe('unknown');
    expect(
      takes(medicinesOf(patient({ name: 'fooberol' }, { name: 'Xarelto' })), 'anticoagulant').truth,
    ).toBe(true);
  });

  it('is unknown where nobody said what is taken, and false where nothing is', () => {
    const { id, birthYear, disease } = patient();
    expect(takes(medicinesOf({ id, birthYear, disease }), 'anticoagulant').truth).toBe('unknown');
    expect(takes(medicinesOf(patient()), 'anticoagulant').truth).toBe(false);
  });

  it('leaves out the medicine in question', () => {
    const two = patient({ name: 'Olumiant 2 mg' }, { name: 'Litfulo' });
    expect(medicinesOf(two, 'baricitinib').recognised.map(({ id }) => id)).toEqual(['ritlecitinib']);
  });

  it('is read from the code where the name tells nothing', () => {
    const coded = medicinesOf(patient({ name: 'tablets from abroad', code: 'L04AX01' }));
    expect(takes(coded, 'potent-immunosuppressant').truth).toBe(true);
    expect(coded.unrecognised).toEqual([]);
  });
});

describe('a question about medicines', () => {
  const questions = (...names: string[]) =>
    medicineQuestions(patient(...names.map((name) => ({ name }))), english).map(({ message }) => message);

  it('is asked once for a name, however often it is written and however many labels ask', () => {
    const twice = patient({ name: 'fooberol' }, { name: 'lisinopril' }, { name: 'Fooberol 5 mg' });
    const { questions: asked } = screen(twice, { region: 'us', indication: 'alopecia-areata', today });
    expect(asked).toEqual([
      {
        path: '$.medications[0].name',
        message: '"fooberol" is not in the list of co-medications: its interactions are unknown',
      },
    ]);
  });

  it('names what may have been meant', () => {
    expect(questions('clarithromicyn 500 mg')).toEqual([
      '"clarithromicyn" is not in the list of co-medications: is it clarithromycin? Until then its interactions are unknown',
    ]);
    expect(nearMedicines('clarithromicyn 500 mg', ['clarithromicyn'])[0]?.text).toBe('clarithromycin 500 mg');
  });

  it('asks for the dose or the form where it decides, and for nothing else', () => {
    expect(questions('aspirin', 'budesonide', 'ramipril', 'statin')).toEqual([
      'aspirin: how many mg a day?',
      'budesonide: by mouth or injection, or only on the skin, in the nose, the eyes or the lungs?',
      'statin: which one is it?',
    ]);
  });

  it('tells a code that contradicts the name', () => {
    const [first] = medicineQuestions(patient({ name: 'lisinopril', code: 'L04AX03' }), english);
    expect(first?.message).toBe('"lisinopril": its code L04AX03 says methotrexate; both are counted');
  });
});

describe('the harmless medicines of the list', () => {
  const harmless = medicineList()!
    .medicinesFile()
    .medicines.flatMap(({ names, brands = [] }) => [names[0]!, ...brands.slice(0, 1)])
    .filter((name) => {
      const { found, unknown } = readMedicine(name);
      const nothing = found.every(({ classes, possible }) => classes.length + possible.length === 0);
      return unknown.length === 0 && found.length > 0 && nothing;
    });

  it('change no verdict of any label for a person without a trait', () => {
    expect(harmless.length).toBeGreaterThan(200);
    const base = personWith(blankPerson());
    // All of them at once: a medicine more can only add a reason.
    const medicines = medicinesOf(patient(...harmless.map((name) => ({ name }))));
    expect(medicines.unrecognised).toEqual([]);
    for (const label of labels())
      for (const indication of indications) {
        const without = judge(label, base, indication);
        expect(judge(label, { ...base, medicines }, indication), `${label.id} ${indication}`).toEqual(
          without,
        );
      }
  });

  it('would, were they unknown', () => {
    const base = personWith(blankPerson());
    const medicines = medicinesOf(patient({ name: 'fooberol' }));
    const changed = labels().filter(
      (label) =>
        judge(label, { ...base, medicines }, 'alopecia-areata').verdict !==
        judge(label, base, 'alopecia-areata').verdict,
    );
    expect(changed.length).toBeGreaterThan(5);
  });
});

it('screens a list of 500 names, and asks about each that it does not know', () => {
  const list = medicineList()!.medicinesFile().medicines;
  const letters = (index: number): string =>
    [index, index >> 4, index >> 8].map((part) => 'bcdfghjklmnpqrst'.charAt(part % 16)).join('u');
  const names = Array.from({ length: 500 }, (_, index) =>
    index % 2 === 0 ? `${list[index]!.names[0]} 5 mg` : `xy${letters(index)}w`,
  );
  const { drugs, questions } = screen(patient(...names.map((name) => ({ name }))), {
    region: 'eu',
    indication: 'alopecia-areata',
    today,
  });
  // Ten JAK inhibitors, and five other options in the disease.
  expect(drugs.length).toBe(15);
  expect(questions.length).toBeGreaterThanOrEqual(250);
});

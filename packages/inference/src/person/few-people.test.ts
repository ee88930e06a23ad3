import { inlinePool } from '@bifrons/engine';
import { parseRegimenText, type Patient } from '@bifrons/knowledge';
import { modelTasks } from '@bifrons/model';
import { expect, it } from 'vitest';
import { forecast } from './forecast.js';

const patient: Patient = {
  id: 'blisters',
  birthYear: 1945,
  sex: 'female',
  weightKg: 64,
  disease: 'bullous-pemphigoid',
  severity: { bpdai: 62, itch: 8 },
  systemicSteroid: { mgPerKg: 0.2, sinceWeeks: 0, taperWeeks: 26 },
};
const run = (label: string, own = patient) => {
  const read = parseRegimenText(label);
  if (!read.ok) throw new Error(label);
  return forecast(
    {
      patient: own,
      regimens: [{ label, segments: read.value }],
      weeks: 40,
      virtualPatients: 400,
      year: 2026,
    },
    inlinePool(modelTasks),
  );
};

it('stands beside whom it rests on, who dies, and the boxed warning; remission beside the randomised trial', async () => {
  const { beside, regimens } = await run('tofacitinib:5mg:bid');
  expect(beside.map(String).join(' ')).toMatch(/21 treated people.*17 in 100.*boxed warning/);
  const { scores } = regimens[0]!;
  expect(String(scores['complete-remission']!.beside)).toMatch(/18\.3 %.*6\.1 %/);
  // The antibody falls later than the skin heals.
  const left = (id: string, week: number) => scores[id]!.mean[week]! / scores[id]!.mean[0]!;
  for (const week of [4, 12]) expect(left('anti-bp180', week)).toBeGreaterThan(left('bpdai', week));
});

it('promises no steroid a second time that has been taken for long', async () => {
  const steroid = { mgPerKg: 0.5 };
  const [begun, longTaken] = await Promise.all(
    [0, 30].map((sinceWeeks) => run('none@0', { ...patient, systemicSteroid: { ...steroid, sinceWeeks } })),
  );
  const at4 = (result: typeof begun) => result!.regimens[0]!.median[4]!;
  expect(at4(begun)).toBeLessThan(30);
  expect(at4(longTaken)).toBeGreaterThan(50);
});

import { inlinePool } from '@bifrons/engine';
import { parseRegimenText, type RegimenSegment } from '@bifrons/knowledge';
import { forecast } from '@bifrons/inference';
import { modelTasks } from '@bifrons/model';

/** A forecast with every kind of kinetics, as the JSON text of its result: the same in every JavaScript engine. */
export async function forecastBytes(): Promise<string> {
  const result = await forecast(
    {
      patient: {
        id: 'bits',
        birthYear: 1980,
        sex: 'male',
        weightKg: 81,
        disease: 'alopecia-areata',
        severity: { salt: 97 },
      },
      regimens: [
        'baricitinib:4mg:qd,none@20',
        'ritlecitinib:200mg:qd,50mg:qd@4',
        'upadacitinib:30mg:qd',
        'tofacitinib:5mg:bid',
      ].map((label) => ({ label, segments: segmentsOf(label) })),
      weeks: 52,
      virtualPatients: 60,
      year: 2026,
      seed: 20261121,
    },
    inlinePool(modelTasks),
  );
  return JSON.stringify(result);
}

function segmentsOf(label: string): readonly RegimenSegment[] {
  const read = parseRegimenText(label);
  if (!read.ok) throw new Error(label);
  return read.value;
}

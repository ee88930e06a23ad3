import { treatmentName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { csvText } from '@bifrons/model';
import { doseWords, type DrugScreening } from '@bifrons/safety';
import { missingList } from './reason-list.tsx';

const COLUMNS = ['medicine', 'brand', 'verdict', 'off_label', 'dose', 'reasons', 'to_find_out', 'label'];

/** The verdicts as comma-separated values, a row for each medicine. */
export function screeningCsv(drugs: readonly DrugScreening[], say: Say): string {
  return csvText(
    COLUMNS,
    drugs.map(({ drug, brand, verdict, offLabel, dose, reasons, missing, label }) => [
      say(treatmentName(drug)),
      say(brand),
      verdict,
      offLabel,
      dose.recommended === null ? null : doseWords(dose.recommended, say),
      reasons.map(({ demand, because }) => [...because, demand].join(', ')).join('; '),
      missingList(missing, say),
      say(label.date),
    ]),
  );
}

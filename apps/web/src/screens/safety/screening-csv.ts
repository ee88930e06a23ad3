import { treatmentName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { csvText } from '@bifrons/model';
import { doseWords, type DrugScreening, type Reason } from '@bifrons/safety';
import { kindOf, missingList } from './reason-list.tsx';

const COLUMNS = ['medicine', 'brand', 'verdict', 'off_label', 'dose', 'reasons', 'to_find_out', 'label'];

/** The verdicts as comma-separated values, a row for each medicine; a reason that was not read in a label says so. */
export function screeningCsv(drugs: readonly DrugScreening[], say: Say): string {
  return csvText(
    COLUMNS,
    drugs.map(({ drug, brand, verdict, offLabel, dose, reasons, missing, label }) => [
      say(treatmentName(drug)),
      say(brand),
      verdict,
      offLabel,
      dose.recommended === null ? null : doseWords(dose.recommended, say),
      reasons.map((reason) => reasonText(reason, say)).join('; '),
      missingList(missing, say),
      say(label.date),
    ]),
  );
}

function reasonText(reason: Reason, say: Say): string {
  const { because, demand, unverified } = reason;
  const told = `${kindOf(reason, say).words}: ${[...because, demand].join(', ')}`;
  return unverified ? `${told} (${say('unverified, check the label')})` : told;
}

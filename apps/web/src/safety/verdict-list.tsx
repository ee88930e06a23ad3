import { findDrug, type Indication, type PatientRecord, type Region } from '@bifrons/knowledge';
import { doseWords, labelFrequencies, risks, type DrugScreening } from '@bifrons/safety';
import { useState, type ReactNode } from 'react';
import { DoseAdvice } from './dose-advice.tsx';
import { missingWords, ReasonList } from './reason-list.tsx';
import { FrequencyList, RiskTable } from './risk-table.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

interface VerdictListProps {
  drugs: readonly DrugScreening[];
  patient: PatientRecord;
  indication: Indication;
  region: Region;
  today: string;
}

/** Every medicine with its verdict; opened, its reasons, its dose and its risks. */
export function VerdictList({ drugs, patient, indication, region, today }: VerdictListProps): ReactNode {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <ol className="verdicts">
      {drugs.map((screening) => {
        const { drug, brand, verdict, offLabel, missing, dose, label, reasons } = screening;
        const name = findDrug(drug)?.name ?? drug;
        return (
          <li key={drug}>
            <details
              open={open.has(drug)}
              onToggle={(event) => {
                const next = new Set(open);
                if (event.currentTarget.open) next.add(drug);
                else next.delete(drug);
                if (next.size !== open.size) setOpen(next);
              }}
            >
              <summary>
                <span className="drug-name">
                  {name} <small>{brand}</small>
                </span>
                <VerdictBadge verdict={verdict} />
                {offLabel && <span className="off-label">off-label</span>}
                <span className="drug-dose">
                  {dose.recommended === null ? '' : doseWords(dose.recommended)}
                </span>
                <span className="drug-missing">
                  {missing.length > 0
                    ? `${missing.length} ${missing.length === 1 ? 'fact' : 'facts'} missing`
                    : ''}
                </span>
              </summary>
              {open.has(drug) && (
                <div className="drug-details">
                  <ReasonList reasons={reasons} />
                  {missing.length > 0 && (
                    <p className="quiet">To decide, find out: {missing.map(missingWords).join(', ')}.</p>
                  )}
                  <DoseAdvice dose={dose} />
                  <RiskTable
                    drug={name}
                    rates={risks(patient, {
                      drug,
                      indication,
                      today,
                      ...(dose.recommended === null ? {} : { dose: dose.recommended }),
                    })}
                  />
                  <FrequencyList frequencies={labelFrequencies(drug, region)} />
                  <p className="quiet">
                    Label: {label.date}. {label.gaps.join(' ')}
                  </p>
                </div>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

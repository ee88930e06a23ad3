import {
  loadSources,
  treatmentName,
  type Indication,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
import { doseWords, labelFrequencies, type DrugScreening } from '@bifrons/safety';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { DoseAdvice } from './dose-advice.tsx';
import { FrequencyList } from './frequency-list.tsx';
import { missingList, ReasonList } from './reason-list.tsx';
import { VerdictBadge } from '../../kit/interface/verdict-badge.tsx';

// Harms are counted where somebody opens a medicine; with them stands what each number rests on.
const RiskList = lazy(async () => {
  const [{ RiskList: loaded }] = await Promise.all([import('./risk-list.tsx'), loadSources('harms')]);
  return { default: loaded };
});

interface VerdictListProps {
  drugs: readonly DrugScreening[];
  patient: PatientRecord;
  indication: Indication;
  region: Region;
  today: string;
}

/** Every medicine with its verdict; opened, its reasons, its dose and its risks. */
export function VerdictList({ drugs, ...about }: VerdictListProps): ReactNode {
  return (
    <ol className="verdicts">
      {drugs.map((screening) => (
        <DrugVerdict key={screening.drug} screening={screening} {...about} />
      ))}
    </ol>
  );
}

interface DrugVerdictProps extends Omit<VerdictListProps, 'drugs'> {
  screening: DrugScreening;
}

function DrugVerdict({ screening, ...about }: DrugVerdictProps): ReactNode {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { drug, brand, verdict, offLabel, missing, dose } = screening;
  return (
    <li className={`of-${verdict}`}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="drug-name">
            {say(treatmentName(drug))} <small>{say(brand)}</small>
          </span>
          <VerdictBadge verdict={verdict} />
          <span className="drug-terms">
            {offLabel && <span className="off-label">{say('off-label')}</span>}
            {dose.recommended !== null && (
              <span className="drug-dose">{doseWords(dose.recommended, say)}</span>
            )}
          </span>
          {missing.length > 0 && (
            <span className="drug-missing">
              {say('{n, plural, one {# fact missing} other {# facts missing}}', { n: missing.length })}
            </span>
          )}
        </summary>
        {open && <DrugDetails screening={screening} {...about} />}
      </details>
    </li>
  );
}

function DrugDetails({ screening, patient, indication, region, today }: DrugVerdictProps): ReactNode {
  const say = useSay();
  const { drug, missing, dose, label, reasons } = screening;
  return (
    <div className="drug-details">
      <ReasonList reasons={reasons} />
      {missing.length > 0 && (
        <p className="quiet">{say('To decide, find out: {facts}', { facts: missingList(missing, say) })}</p>
      )}
      <DoseAdvice drug={drug} dose={dose} />
      <Suspense>
        <RiskList
          drug={drug}
          dose={dose.recommended}
          patient={patient}
          disease={indication}
          region={region}
          today={today}
        />
      </Suspense>
      <FrequencyList frequencies={labelFrequencies(drug, region, say)} />
      <p className="quiet">
        {say('Label as read: {date}.', { date: say(label.date) })}
        {label.gaps.map((gap) => ` ${gap}`)}
      </p>
    </div>
  );
}

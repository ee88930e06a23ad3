import { findDrug, patientFactVocabulary, type PatientRecord } from '@bifrons/knowledge';
import { doseWords, type Monitoring, type Screening } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { missingWords } from './reason-list.tsx';
import { verdictWords } from './verdict-badge.tsx';

const most = 10;

/** The page on paper: verdicts with their first reason, what is due, what the latest results demand. */
export function PrintSheet({
  record,
  screening,
  monitoring,
}: {
  record: PatientRecord;
  screening: Screening;
  monitoring: Monitoring | null;
}): ReactNode {
  const open = monitoring?.calendar.filter(({ status }) => status !== 'done').slice(0, most) ?? [];
  const demands = monitoring?.labs.filter(({ statements }) => statements.length > 0).slice(-4) ?? [];
  return (
    <div className="print-sheet" aria-hidden="true">
      <h1>Bifrons · safety by the labels of the {screening.region.toUpperCase()}</h1>
      <p>
        {record.id}, born {record.birthYear}
        {record.sex === undefined ? '' : `, ${record.sex}`}; {screening.indication.replaceAll('-', ' ')};{' '}
        {screening.today}
      </p>
      <table>
        <thead>
          <tr>
            <th>Medicine</th>
            <th>Verdict</th>
            <th>Dose</th>
            <th>First reason</th>
          </tr>
        </thead>
        <tbody>
          {screening.drugs.map(({ drug, verdict, offLabel, dose, reasons, missing }) => {
            const [first] = reasons;
            const citation = first?.statements[0]?.citation;
            return (
              <tr key={drug}>
                <td>{findDrug(drug)?.name ?? drug}</td>
                <td>
                  {verdictWords(verdict)}
                  {offLabel ? ', off-label' : ''}
                </td>
                <td>{dose.recommended === null ? '–' : doseWords(dose.recommended)}</td>
                <td>
                  {first === undefined
                    ? ''
                    : [
                        first.because.join('; '),
                        first.state === 'open' ? (first.statements[0]?.words ?? first.demand) : first.demand,
                      ]
                        .filter((part) => part !== '')
                        .join(' → ')}
                  {citation === undefined
                    ? ''
                    : ` [${citation.section}, ${citation.grade}${citation.unverified ? ', unverified' : ''}]`}
                  {missing.length > 0 && verdict === 'cannot-tell'
                    ? ` Missing: ${missing.slice(0, 4).map(missingWords).join(', ')}${missing.length > 4 ? ' …' : ''}`
                    : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {monitoring !== null && (
        <>
          <h2>
            {findDrug(monitoring.drug)?.name} since {monitoring.start}, week {monitoring.week}
          </h2>
          <ul>
            {open.map(({ what, status, dueFrom, dueTo }) => (
              <li key={`${what}${dueFrom}`}>
                ☐ {what}: {status}, {dueFrom} to {dueTo}
              </li>
            ))}
            {demands.map(({ date, fact, printed, demand, restartWhen }) => (
              <li key={`${date}${fact}`}>
                {date} {patientFactVocabulary[fact].words} {printed}: {demand}
                {restartWhen === null ? '' : ` (go on when ${restartWhen})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Supports a decision; not a medical device. “Unverified” was not read in a label: check the label.
        Signature: ____________________
      </p>
    </div>
  );
}

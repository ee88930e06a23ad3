import { disease, treatmentName, type PatientRecord } from '@bifrons/knowledge';
import { doseWords, type DrugScreening, type Monitoring, type Screening } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { dueWords, statusWords } from './monitor-panel.tsx';
import { missingList } from './reason-list.tsx';
import { labWords, resultWords } from './results-and-events.tsx';
import { verdictWords } from '../../kit/interface/verdict-badge.tsx';
import './print-sheet.css';

const MOST = 10;

interface PrintSheetProps {
  record: PatientRecord;
  screening: Screening;
  monitoring: Monitoring | null;
}

/** The page on paper: verdicts with their first reason, what is due, what the latest results demand. */
export function PrintSheet({ record, screening, monitoring }: PrintSheetProps): ReactNode {
  const say = useSay();
  const { region, indication, today, drugs } = screening;
  const shown = drugs.filter(({ drug, offLabel }) => !offLabel || drug === monitoring?.drug);
  return (
    <div className="print-sheet" aria-hidden="true">
      <h1>
        {region === 'us'
          ? say('Bifrons: safety by the labels of the US')
          : say('Bifrons: safety by the labels of the EU')}
      </h1>
      <p>
        {say('{person}, born {year}; {disease}; {date}', {
          person: record.id,
          year: String(record.birthYear),
          disease: say(disease(indication)?.name ?? indication),
          date: today,
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th>{say('Medicine')}</th>
            <th>{say('Verdict')}</th>
            <th>{say('Dose')}</th>
            <th>{say('First reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((drug) => (
            <DrugRow key={drug.drug} screening={drug} />
          ))}
        </tbody>
      </table>
      {shown.length < drugs.length && (
        <p>{say('What no label is for in this disease stands on the screen only.')}</p>
      )}
      {monitoring !== null && <Treatment monitoring={monitoring} />}
      <p>
        {say(
          'Supports a decision; not a medical device. “Unverified” was not read in a label: check the label.',
        )}{' '}
        {say('Signature: {line}', { line: '____________________' })}
      </p>
    </div>
  );
}

function DrugRow({ screening }: { screening: DrugScreening }): ReactNode {
  const say = useSay();
  const { drug, verdict, offLabel, dose, reasons, missing } = screening;
  const [first] = reasons;
  const citation = first?.statements[0]?.citation;
  const reason = [
    first?.because.join('; '),
    first?.state === 'open' ? (first.statements[0]?.words ?? first.demand) : first?.demand,
  ].filter((part) => part !== undefined && part !== '');
  return (
    <tr>
      <td>{say(treatmentName(drug))}</td>
      <td>
        {verdictWords(verdict, say)}
        {offLabel && `, ${say('off-label')}`}
      </td>
      <td>{dose.recommended === null ? '–' : doseWords(dose.recommended, say)}</td>
      <td>
        {reason.join(' → ')}
        {citation !== undefined &&
          ` [${citation.section ?? say('rule of class')}, ${citation.grade}${citation.unverified ? `, ${say('unverified')}` : ''}]`}
        {missing.length > 0 &&
          verdict === 'cannot-tell' &&
          ` ${say('missing: {facts}', { facts: missingList(missing.slice(0, 4), say) })}${missing.length > 4 ? ' …' : ''}`}
      </td>
    </tr>
  );
}

function Treatment({ monitoring }: { monitoring: Monitoring }): ReactNode {
  const say = useSay();
  const { drug, start, week, calendar, labs, today } = monitoring;
  const open = calendar.filter(({ status }) => status !== 'done').slice(0, MOST);
  const demands = labs
    .filter(({ demand }) => demand !== 'continue' && demand !== 'start' && demand !== 'no-limit')
    .slice(-4);
  return (
    <>
      <h2>
        {say('{drug} since {date}, week {week}', { drug: say(treatmentName(drug)), date: start, week })}
      </h2>
      <p>
        <strong>{today.line}</strong>
      </p>
      <ul>
        {open.map((entry) => (
          <li key={`${entry.what}${entry.dueFrom}`}>
            ☐ {entry.what}: {statusWords(entry.status, say)}, {dueWords(entry, say)}
          </li>
        ))}
        {demands.map((lab) => (
          <li key={`${lab.date}${lab.fact}`}>
            {lab.date} {resultWords(lab, say)}: {labWords(lab, say)}
          </li>
        ))}
      </ul>
    </>
  );
}

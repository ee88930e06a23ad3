import { drugs, injections, treatmentName } from '@bifrons/knowledge';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ChoiceField, TextField } from '../../kit/interface/text-field.tsx';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { isDate } from '../../subject/patient/visits.ts';
import {
  END_REASONS,
  START_REASONS,
  type EndReason,
  type Entry,
  type StartReason,
  type TreatmentBody,
} from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { endReasonWords, startReasonWords } from '../../subject/record/reason-words.ts';
import { isCream } from '../../subject/regimens/course.ts';
import { usualDose } from '../../subject/regimens/usual-dose.ts';
import { doseWords, useReasonWords } from './treatment-words.ts';
import type { DetailInUse } from './use-person-detail.ts';

interface TreatmentsPanelProps {
  treatments: readonly Entry<TreatmentBody>[];
  disease: string;
  today: string;
  write: DetailInUse['write'];
}

type Step = { is: 'start' } | { is: 'resume' | 'stop' | 'pause' | 'change'; of: Entry<TreatmentBody> };

/** What was and is taken, with the reasons of each start, change, pause and stop. */
export function TreatmentsPanel({ treatments, disease, today, write }: TreatmentsPanelProps): ReactNode {
  const say = useSay();
  const reasons = useReasonWords();
  const [step, setStep] = useState<Step | null>(null);
  const latestFirst = [...treatments].sort((a, b) => (a.body.fromDate < b.body.fromDate ? 1 : -1));
  const button = (words: string, next: Step): ReactNode => (
    <button type="button" className="chip" onClick={() => setStep(next)}>
      {words}
    </button>
  );
  return (
    <section className="panel" aria-labelledby="years-treatments-title">
      <div className="panel-head">
        <h2 id="years-treatments-title">{say('Treatments')}</h2>
        <button type="button" className="button" onClick={() => setStep({ is: 'start' })}>
          {say('Start a medicine')}
        </button>
      </div>
      {step !== null && (
        <TreatmentStep
          key={JSON.stringify(step)}
          step={step}
          disease={disease}
          today={today}
          write={write}
          onClose={() => setStep(null)}
        />
      )}
      {latestFirst.length === 0 && <p className="hint">{say('Nothing has been taken yet.')}</p>}
      <ul className="years-rows">
        {latestFirst.map((entry) => {
          const { body } = entry;
          const isPausedLast =
            body.pause === true &&
            !treatments.some((other) => other.body.drug === body.drug && other.body.fromDate > body.fromDate);
          return (
            <li key={entry.id}>
              <span className="years-when">
                {body.toDate === undefined
                  ? say('since {date}', { date: body.fromDate })
                  : say('{from} to {to}', { from: body.fromDate, to: body.toDate })}
              </span>
              <span className="years-what">
                <b>{treatmentName(body.drug)}</b> {doseWords(body, say)}
                <span className="years-why">
                  {[reasons.began(body), reasons.ended(body), body.note ?? '']
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              <span className="years-do">
                {body.toDate === undefined && (
                  <>
                    {button(say('Change the dose'), { is: 'change', of: entry })}
                    {button(say('Pause'), { is: 'pause', of: entry })}
                    {button(say('Stop'), { is: 'stop', of: entry })}
                  </>
                )}
                {isPausedLast && button(say('Resume'), { is: 'resume', of: entry })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface TreatmentStepProps {
  step: Step;
  disease: string;
  today: string;
  write: DetailInUse['write'];
  onClose: () => void;
}

function TreatmentStep({ step, disease, today, write, onClose }: TreatmentStepProps): ReactNode {
  const say = useSay();
  const before = step.is === 'start' ? null : step.of;
  const begins = step.is === 'start' || step.is === 'resume' || step.is === 'change';
  const ends = step.is === 'stop' || step.is === 'pause';
  const [date, setDate] = useState(today);
  const [drug, setDrug] = useState(before?.body.drug ?? '');
  const [dose, setDose] = useState(String(before?.body.doseMg ?? before?.body.strengthPercent ?? ''));
  const [times, setTimes] = useState(String(before?.body.everyWeeks ?? before?.body.perDay ?? 1));
  const [startReason, setStartReason] = useState<StartReason | ''>(
    step.is === 'resume' ? 'resumed' : step.is === 'change' ? 'dose-change' : '',
  );
  const [endReason, setEndReason] = useState<EndReason | ''>(step.is === 'change' ? 'dose-change' : '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const injected = injections.some(({ id }) => id === drug);

  const courseNow = (): TreatmentBody | string => {
    const amount = parseNumber(dose);
    const often = parseNumber(times);
    if (drug === '') return say('Please choose the medicine.');
    if (amount === null || amount <= 0) return say('Please give the dose as a number.');
    if (often === null || often <= 0) return say('Please give how often as a number.');
    return {
      drug,
      ...(isCream(drug) ? { strengthPercent: amount } : { doseMg: amount }),
      ...(injected ? { everyWeeks: often } : { perDay: often as 1 | 2 | 3 }),
      fromDate: date,
      ...(startReason === '' ? {} : { startReason }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
  };
  const save = async (): Promise<void> => {
    if (!isDate(date)) throw new Error(say('Please give the day as YYYY-MM-DD.'));
    if (before !== null && date < before.body.fromDate)
      throw new Error(say('This day is before the course began, on {date}.', { date: before.body.fromDate }));
    const next = begins ? courseNow() : null;
    if (typeof next === 'string') throw new Error(next);
    if (ends && endReason === '') throw new Error(say('Please choose the reason.'));
    if (before !== null && step.is !== 'resume')
      await write('PUT', `entries/${before.id}`, {
        entryVersion: before.version,
        body: {
          ...before.body,
          toDate: date,
          ...(endReason === '' ? {} : { endReason }),
          ...(step.is === 'pause' ? { pause: true } : {}),
          ...(!begins && note.trim() !== '' ? { note: note.trim() } : {}),
        },
      });
    if (next !== null) await write('POST', 'entries', { kind: 'treatment', body: next });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    save()
      .then(onClose, (error: unknown) => setProblem(problemWords(error, say)))
      .finally(() => setBusy(false));
  };
  return (
    <form className="years-form" onSubmit={submit} aria-label={useStepTitle(step)}>
      <h3>{useStepTitle(step)}</h3>
      <div className="fields">
        {step.is === 'start' && (
          <ChoiceField
            label={say('Medicine')}
            value={drug}
            empty={say('please choose')}
            options={[...drugs(), ...injections].map(({ id, name }) => ({ value: id, text: name }))}
            onChange={(id) => {
              const usual = usualDose(id, disease);
              setDrug(id);
              setDose(usual?.dose ?? '');
              setTimes(usual?.injected?.everyWeeks ?? String(usual?.perDay ?? 1));
            }}
          />
        )}
        {begins && (
          <>
            <TextField
              label={isCream(drug) ? say('Strength in percent') : say('Dose in mg')}
              value={dose}
              onChange={setDose}
            />
            {injected ? (
              <TextField label={say('Weeks between injections')} value={times} onChange={setTimes} />
            ) : (
              <ChoiceField
                label={say('How often')}
                value={times}
                options={[
                  { value: '1', text: say('once a day') },
                  { value: '2', text: say('twice a day') },
                  { value: '3', text: say('3 times a day') },
                ]}
                onChange={setTimes}
              />
            )}
          </>
        )}
        <TextField
          label={begins ? say('From') : say('Last day')}
          type="date"
          value={date}
          onChange={setDate}
        />
        {begins ? (
          <ChoiceField
            label={say('Reason')}
            value={startReason}
            empty={say('not given')}
            options={START_REASONS.map((value) => ({ value, text: startReasonWords(value, say) }))}
            onChange={setStartReason}
          />
        ) : (
          <ChoiceField
            label={say('Reason')}
            value={endReason}
            empty={say('please choose')}
            options={END_REASONS.map((value) => ({ value, text: endReasonWords(value, say) }))}
            onChange={setEndReason}
          />
        )}
        <TextField label={say('Note')} value={note} onChange={setNote} />
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button is-main" disabled={busy}>
          {say('Save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </form>
  );
}

function useStepTitle(step: Step): string {
  const say = useSay();
  const medicine = step.is === 'start' ? '' : treatmentName(step.of.body.drug);
  switch (step.is) {
    case 'start':
      return say('Start a medicine');
    case 'resume':
      return say('Resume {medicine}', { medicine });
    case 'change':
      return say('Change the dose of {medicine}', { medicine });
    case 'pause':
      return say('Pause {medicine}', { medicine });
    case 'stop':
      return say('Stop {medicine}', { medicine });
  }
}

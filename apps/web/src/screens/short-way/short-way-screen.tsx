import { Link } from 'wouter';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { NumberField } from '../../kit/interface/number-field.tsx';
import { RegionChoice } from '../../kit/interface/region-choice.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseForms, formOf, isModelled } from '../../subject/diseases/registry.ts';
import { localDay } from '../../subject/patient/local-day.ts';
import { diseaseIn, EMPTY_PATIENT } from '../../subject/patient/patient-draft.ts';
import { drawnScores } from '../../subject/severity/read-severity.ts';
import { ScoreField } from '../../subject/severity/score-field.tsx';
import { diseaseName, primaryScoreOf } from '../../subject/severity/scores.ts';
import type { SeverityDraft } from '../../subject/severity/severity-draft.ts';
import { useAgeYears, usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import './short-way.css';

/** A few questions on one page, made for a telephone, for somebody who has the disease; then the report. */
export function ShortWayScreen(): ReactNode {
  const say = useSay();
  const toast = useToast();
  const { state, dispatch } = useWorkbench();
  const { patient: draft, record, region } = state;
  useEffect(() => {
    // Whoever comes here means themselves, not the example.
    if (draft.origin === 'example')
      dispatch({ type: 'take-patient', patient: { ...EMPTY_PATIENT, disease: draft.disease }, record: null });
    // Once, when they come.
  }, []);
  const startAnew = (): void => {
    dispatch({ type: 'take-patient', patient: { ...EMPTY_PATIENT, disease: draft.disease }, record: null });
    toast({
      text: say('Nothing is known of the new person yet.'),
      undo: () => dispatch({ type: 'take-patient', patient: draft, record }),
    });
  };
  return (
    <div className="short-way">
      <ScreenHead
        title={say('About you')}
        lead={say('Answer what you know. It stays on this device, and you can change it at any time.')}
      >
        {draft.origin === 'own' && (
          <button type="button" className="button" onClick={startAnew}>
            {say('Begin anew')}
          </button>
        )}
      </ScreenHead>
      <ol className="short-steps">
        <Step title={say('What do you have?')}>
          <SegmentedControl
            label={say('Disease')}
            value={draft.disease}
            options={diseaseForms
              .filter(({ id }) => isModelled(id))
              .map(({ id }) => ({ value: id, text: diseaseName(id, say) }))}
            onChange={(disease) => dispatch({ type: 'choose-disease', disease })}
          />
        </Step>
        <AgeAndSex />
        <HowMuch />
        <HowLong />
        <Tried />
        <Step title={say('Whose labels count where you live?')}>
          <RegionChoice
            label={say('Whose labels')}
            region={region}
            onChange={(chosen) => dispatch({ type: 'choose-region', region: chosen })}
          />
        </Step>
      </ol>
      <ToReport />
    </div>
  );
}

function Step({ title, hint, children }: { title: string; hint?: string; children: ReactNode }): ReactNode {
  return (
    <li className="panel short-step">
      <h2>{title}</h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </li>
  );
}

function AgeAndSex(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { errors } = usePatient();
  return (
    <Step title={say('How old are you, and which sex?')}>
      <div className="short-row">
        <NumberField
          id="short-age"
          label={say('Age, or year of birth')}
          text={state.patient.age}
          error={errors.fields.age}
          onType={(text) => dispatch({ type: 'type-age', text })}
        />
        <SegmentedControl
          label={say('Sex')}
          value={state.patient.sex}
          options={[
            { value: 'female', text: say('female') },
            { value: 'male', text: say('male') },
          ]}
          onChange={(sex) => dispatch({ type: 'change-patient', change: { sex } })}
        />
      </div>
    </Step>
  );
}

/** Drawn, or as a number that somebody was told. */
function HowMuch(): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { errors } = usePatient();
  const ageYears = useAgeYears();
  const [stroke, setStroke] = useState<SeverityDraft | null>(null);
  const form = formOf(state.patient.disease);
  const course = diseaseIn(state.patient);
  const shown = stroke ?? course;
  const score = primaryScoreOf(form.id);
  return (
    <Step
      title={say('How much of it is there now?')}
      {...(form.Picture !== undefined && form.takenOf === undefined
        ? { hint: say('Draw it with your finger, or give the number if you were told it.') }
        : {})}
    >
      <ScoreField
        score={score}
        label={say(score.short)}
        hint={form.scores[0]!.hint(say)}
        text={shown.scores[score.id] ?? ''}
        drawn={drawnScores(form, shown, ageYears)[score.id] ?? null}
        error={errors.scores[score.id]}
        onType={(text) => dispatch({ type: 'type-score', score: score.id, text })}
      />
      <Suspense fallback={<div className="short-waits" />}>
        <form.Extent
          key={form.id}
          severity={course}
          ageYears={ageYears}
          errors={errors.scores}
          onChange={(severity, { final }) => {
            setStroke(final ? null : severity);
            if (final) dispatch({ type: 'change-disease', change: severity });
          }}
          // Only where a forecast cannot do without it is more asked than what is drawn.
          start={
            form.takenOf === undefined
              ? null
              : {
                  diary: course.diary,
                  onDiary: (diary) => dispatch({ type: 'change-disease', change: { diary } }),
                  today: localDay(today),
                }
          }
        />
      </Suspense>
    </Step>
  );
}

function HowLong(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { errors } = usePatient();
  return (
    <Step title={say('For how long, without a break?')}>
      <NumberField
        id="short-years"
        label={say('Years; half a year is 0.5')}
        text={diseaseIn(state.patient).episodeYears}
        error={errors.fields.episodeYears}
        onType={(episodeYears) => dispatch({ type: 'change-disease', change: { episodeYears } })}
      />
    </Step>
  );
}

/** Yes or no; nothing chosen is not known. */
function Tried(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { facts, treatments } = state.patient;
  const answers = [
    { value: 'no', text: say('no') },
    { value: 'yes', text: say('yes') },
  ] as const;
  const answerOf = (fact: boolean | undefined) => (fact === undefined ? null : fact ? 'yes' : 'no');
  const set = (fact: 'priorJakInhibitor' | 'systemicTherapyFailed', answer: 'yes' | 'no'): void =>
    dispatch({ type: 'set-fact', fact, value: answer === 'yes' });
  return (
    <Step title={say('What was tried?')}>
      <div className="short-question">
        <p>{say('Tablets, injections or light that did not help enough')}</p>
        <SegmentedControl
          label={say('Tablets, injections or light that did not help enough')}
          value={answerOf(facts.systemicTherapyFailed)}
          options={answers}
          onChange={(answer) => set('systemicTherapyFailed', answer)}
        />
      </div>
      <div className="short-question">
        <p>{say('A JAK inhibitor (a medicine whose name ends in “-citinib”)')}</p>
        <SegmentedControl
          label={say('A JAK inhibitor (a medicine whose name ends in “-citinib”)')}
          value={answerOf(facts.priorJakInhibitor)}
          options={answers}
          onChange={(answer) => {
            set('priorJakInhibitor', answer);
            // Who never had one has an empty list of them; which one it was is asked on the screen of the person.
            if (answer === 'no' || treatments?.length === 0)
              dispatch({ type: 'change-patient', change: { treatments: answer === 'no' ? [] : null } });
          }}
        />
      </div>
    </Step>
  );
}

/** The way on, and what is still wanted for it. */
function ToReport(): ReactNode {
  const say = useSay();
  const { state } = useWorkbench();
  const { patient, missing } = usePatient();
  const names: Record<(typeof missing)[number], string> = {
    age: say('age'),
    sex: say('sex'),
    score: say('how much there is'),
    systemicSteroid: say('whether cortisone is taken'),
    treatments: say('which JAK inhibitor was taken'),
    weightKg: '',
    egfr: '',
    episodeYears: '',
  };
  const words = Object.entries(names).flatMap(([one, name]) =>
    name !== '' && missing.some((lacked) => lacked === one) ? [name] : [],
  );
  return (
    <div className="short-end">
      {patient !== null ? (
        <Link className="button is-main" to="/report">
          {say('See my report')}
        </Link>
      ) : (
        <p role="status">
          {words.length > 0
            ? say('For the report there is still to say: {what}.', { what: say.list(words) })
            : say('Something above cannot be read yet.')}
        </p>
      )}
      {patient !== null && diseaseIn(state.patient).episodeYears.trim() === '' && (
        <p className="hint">{say('Without how long it has lasted the numbers are less sure.')}</p>
      )}
    </div>
  );
}

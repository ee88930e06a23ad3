import { Link } from 'wouter';
import { useEffect, useState, type ReactNode } from 'react';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { ChoiceField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import { ask } from '../../subject/record/ask.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { useSession } from '../../subject/record/session.ts';
import { diseaseName } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { CardUsePanel } from './card-use.tsx';
import type { RegistryView } from './registry-view.ts';
import { EndReasons } from './end-reasons.tsx';
import { ForecastCoverage } from './forecast-coverage.tsx';
import { Responses } from './responses.tsx';
import { TimeOnTreatment } from './time-on-treatment.tsx';
import './registry.css';

const ASK_AGAIN_MS = 6_000;

/** The clinic's own scoreboard: what the medicines did in its people, against the trials and against the forecast. */
export function RegistryScreen(): ReactNode {
  const say = useSay();
  const session = useSession();
  const { state } = useWorkbench();
  const [disease, setDisease] = useState(state.patient.disease);
  const { view, problem } = useRegistry(disease, session.is === 'in');
  const head = (children?: ReactNode): ReactNode => (
    <ScreenHead
      title={say('Registry')}
      lead={say(
        'What the medicines did in the people of this clinic, against the trials and against the forecast',
      )}
    >
      {children}
    </ScreenHead>
  );
  if (session.is !== 'in')
    return (
      <>
        {head()}
        <EmptyState title={say('Please log in to see the registry of your clinic')}>
          <Link className="button is-main" to="/login">
            {say('Log in')}
          </Link>
        </EmptyState>
      </>
    );
  const { roles } = session.account;
  const mayExport = roles.includes('researcher') || roles.includes('administrator');
  return (
    <div className="registry-screen">
      {head(
        mayExport && (
          <>
            <a className="button" href={`./api/registry.csv?disease=${disease}`} download>
              {say('CSV')}
            </a>
            <a className="button" href={`./api/registry.parquet?disease=${disease}`} download>
              {say('Parquet')}
            </a>
            <a className="button" href={`./api/registry/treat.csv?disease=${disease}`} download>
              {say('TREAT core data set')}
            </a>
          </>
        ),
      )}
      <div className="registry-disease">
        <ChoiceField
          label={say('Disease')}
          value={disease}
          options={diseaseForms.map(({ id }) => ({ value: id, text: diseaseName(id, say) }))}
          onChange={setDisease}
        />
        {view !== null && (
          <p className="registry-people">
            <b>{say.number(view.people)}</b>{' '}
            {say('{n, plural, one {person of this clinic} other {people of this clinic}}', {
              n: view.people,
            })}
          </p>
        )}
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {view !== null && view.medicines.length === 0 && (
        <EmptyState title={say('No treatment of this disease is in the record yet')}>
          <p>{say('As soon as people are treated and seen again, their outcomes are counted here.')}</p>
        </EmptyState>
      )}
      {view !== null && view.medicines.length > 0 && (
        <>
          <Responses view={view} />
          <div className="registry-columns">
            <TimeOnTreatment view={view} />
            <EndReasons view={view} />
          </div>
          <ForecastCoverage view={view} />
          {mayExport && (
            <p className="hint">
              {say(
                'The files hold no names, numbers or dates of birth; what fewer than 5 people share is left out.',
              )}
            </p>
          )}
        </>
      )}
      {(roles.includes('clinician') || roles.includes('administrator')) && <CardUsePanel />}
    </div>
  );
}

/** The registry of a disease, asked for again while forecasts are still being computed. */
function useRegistry(disease: string, isIn: boolean): { view: RegistryView | null; problem: string | null } {
  const say = useSay();
  const [found, setFound] = useState<{ view: RegistryView | null; problem: string | null }>({
    view: null,
    problem: null,
  });
  useEffect(() => {
    if (!isIn) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = (): void => {
      ask<RegistryView>('GET', `registry?disease=${encodeURIComponent(disease)}`).then(
        (view) => {
          if (!wanted) return;
          setFound({ view, problem: null });
          if ((view.waiting ?? 0) > 0) timer = setTimeout(load, ASK_AGAIN_MS);
        },
        (error: unknown) => wanted && setFound({ view: null, problem: problemWords(error, say) }),
      );
    };
    load();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [disease, isIn]);
  return found.view !== null && found.view.disease !== disease ? { view: null, problem: null } : found;
}

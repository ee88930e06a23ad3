import type { Exclusion } from '@bifrons/evidence';
import { errorWords, phrase, type Phrase } from '@bifrons/language';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useRun } from '../../kit/compute/use-run.ts';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { answerBeside } from './answer-beside.ts';
import { callsOf, excludedNames, lessened, selectionOf, type Answer, type Asked } from './answer.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { ForestPanel } from './forest-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { ResponsesPanel } from './responses-panel.tsx';
import { StudiesPanel } from './studies-panel.tsx';
import { useTrials } from '../../subject/state/use-trials.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { Question } from '../../subject/state/question.ts';
import './evidence.css';

const OwnStudies = lazy(async () => ({ default: (await import('./own/own-studies.tsx')).OwnStudies }));

/** A question with the studies that it is about. */
interface Selected extends Asked {
  question: Question;
  excluded: readonly Exclusion[];
}

/** What the published studies say, put together; or the reader's own. */
export function EvidenceScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { question } = state;
  const change = (part: Partial<Question>): void => dispatch({ type: 'ask', change: part });
  const [own, setOwn] = useState(false);
  const studies = useTrials(question.disease);
  const [left, setLeft] = useState<{ of: string; excluded: readonly Exclusion[] }>({ of: '', excluded: [] });
  const key = `${question.disease} ${question.endpoint} ${question.by}`;
  // Another question begins with all its studies.
  const excluded = left.of === key ? left.excluded : NONE;
  const all = useMemo(() => studies && selectionOf(question, studies), [question, studies]);
  const asked = useMemo<Selected | null>(() => {
    if (!all?.value) return null;
    const selection = lessened(all.value, excluded).value ?? all.value;
    const { measure, method } = question;
    const whole = excluded.length > 0 ? all.value : null;
    return { question, excluded, selection, whole, measure, method, better: 'higher' };
  }, [question, all, excluded]);
  const { computed, stale, failure } = useRun(own ? null : asked, async (of, { signal }) => ({
    asked: of,
    answer: await answerBeside(
      {
        selection: of.selection,
        whole: of.whole,
        measure: of.measure,
        method: of.method,
        better: of.better,
      },
      signal as AbortSignal,
    ),
  }));
  const answer = computed?.answer ?? null;
  // Another disease or endpoint is nothing to look at meanwhile.
  const shown = answer !== null && asked !== null && isOfSame(computed!.asked.question, question);
  return (
    <>
      <ScreenHead title={say('Evidence')} lead={say('What do the published studies say, put together?')}>
        <button
          type="button"
          className="button"
          onClick={() => document.getElementById('claims')?.scrollIntoView()}
        >
          {say('Claims')}
        </button>
      </ScreenHead>
      <div className="whose" role="group" aria-label={say('Whose studies')}>
        <button type="button" className="button" aria-pressed={!own} onClick={() => setOwn(false)}>
          {say('Published studies')}
        </button>
        <button type="button" className="button" aria-pressed={own} onClick={() => setOwn(true)}>
          {say('My own studies')}
        </button>
      </div>
      {own && (
        <Suspense>
          <OwnStudies question={question} />
        </Suspense>
      )}
      <div className="evidence" hidden={own}>
        <QuestionPanel question={question} studies={studies ?? []} onChange={change} />
        {all?.value === null && <Refusal reason={all.refusal} />}
        {failure !== null && (
          <p className="panel refusal" role="alert">
            {errorWords(failure, say)}
          </p>
        )}
        {asked !== null && stale && failure === null && (
          <p className="panel evidence-working" role="status">
            {say('Pooling {n, plural, one {# study} other {# studies}} …', {
              n: asked.selection.studies.length,
            })}
          </p>
        )}
        {shown && (
          <div className={stale ? 'evidence fades is-stale' : 'evidence fades'} aria-busy={stale}>
            <Answered asked={computed!.asked} answer={answer} />
          </div>
        )}
        {asked && (
          <StudiesPanel
            selection={asked.selection}
            excluded={excluded}
            onExclude={(next) => setLeft({ of: key, excluded: next })}
          />
        )}
        <ClaimsSection
          disease={question.disease}
          mayLoad={shown || failure !== null || all?.value === null}
        />
      </div>
    </>
  );
}

const isOfSame = (a: Question, b: Question): boolean => a.disease === b.disease && a.endpoint === b.endpoint;

const NONE: readonly Exclusion[] = [];

function Answered({ asked, answer }: { asked: Selected; answer: Answer }): ReactNode {
  const { question, selection, excluded } = asked;
  const { comparisons, before, network, responses } = answer;
  const calls = callsOf(asked, { exclude: excludedNames(excluded) });
  return (
    <>
      {before?.value && comparisons.value && <ChangesPanel before={before.value} after={comparisons.value} />}
      {comparisons.refusal !== null && <Refusal reason={comparisons.refusal} />}
      {comparisons.value && (
        <ForestPanel
          comparisons={comparisons.value}
          selection={selection}
          measure={question.measure}
          call={calls.pool}
        />
      )}
      {responses.length > 0 && (
        <ResponsesPanel responses={responses} selection={selection} call={calls.pool} />
      )}
      {network.value && <NetworkPanel answer={network.value} call={calls.network} />}
      {network.refusal !== null && String(network.refusal) !== String(comparisons.refusal) && (
        <Refusal reason={phrase('Network: {reason}', { reason: network.refusal })} />
      )}
    </>
  );
}

function Refusal({ reason }: { reason: Phrase }): ReactNode {
  const say = useSay();
  return (
    <p className="panel refusal" role="status">
      {say(reason)}
    </p>
  );
}

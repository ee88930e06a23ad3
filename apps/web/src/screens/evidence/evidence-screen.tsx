import type { Selection } from '@bifrons/evidence';
import { errorWords, phrase, type Phrase } from '@bifrons/language';
import { useMemo, type ReactNode } from 'react';
import { useRun } from '../../kit/compute/use-run.ts';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { answerBeside } from './answer-beside.ts';
import { callsOf, selectionOf, type Answer, type Asked } from './answer.ts';
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

/** A question with the studies that it is about. */
interface Selected extends Asked {
  selection: Selection;
}

/** What the published studies say, put together. */
export function EvidenceScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { question } = state;
  const change = (part: Partial<Question>): void => dispatch({ type: 'ask', change: part });
  const studies = useTrials(question.disease);
  const selection = useMemo(() => studies && selectionOf(question, studies), [question, studies]);
  const asked = useMemo<Selected | null>(
    () => studies && (selection?.value ?? null) && { question, studies, selection: selection!.value! },
    [question, studies, selection],
  );
  const { computed, stale, failure } = useRun(asked, async (of, { signal }) => ({
    asked: of,
    answer: await answerBeside({ question: of.question, studies: of.studies }, signal as AbortSignal),
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
      <div className="evidence">
        <QuestionPanel question={question} studies={studies ?? []} onChange={change} />
        {selection?.value === null && <Refusal reason={selection.refusal} />}
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
        {selection?.value && <StudiesPanel selection={selection.value} />}
        <ClaimsSection
          disease={question.disease}
          mayLoad={shown || failure !== null || selection?.value === null}
        />
      </div>
    </>
  );
}

const isOfSame = (a: Question, b: Question): boolean => a.disease === b.disease && a.endpoint === b.endpoint;

function Answered({ asked, answer }: { asked: Selected; answer: Answer }): ReactNode {
  const { question, selection } = asked;
  const { comparisons, network, responses } = answer;
  const calls = callsOf(question, selection);
  return (
    <>
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

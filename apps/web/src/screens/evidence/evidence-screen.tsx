import { phrase, type Phrase } from '@bifrons/language';
import { useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { answerOf } from './answer.ts';
import { ClaimsSection } from './claims-section.tsx';
import { ForestPanel } from './forest-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { ResponsesPanel } from './responses-panel.tsx';
import { StudiesPanel } from './studies-panel.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { Question } from '../../subject/state/question.ts';
import './evidence.css';

/** What the published studies say, put together. */
export function EvidenceScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { question } = state;
  const change = (part: Partial<Question>): void => dispatch({ type: 'ask', change: part });
  const answer = useMemo(() => answerOf(question), [question]);
  const { selection, comparisons, network } = answer;
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
        <QuestionPanel question={question} onChange={change} />
        {selection.value === null && <Refusal reason={selection.refusal} />}
        {selection.value && comparisons.refusal !== null && <Refusal reason={comparisons.refusal} />}
        {selection.value && comparisons.value && (
          <ForestPanel
            comparisons={comparisons.value}
            selection={selection.value}
            measure={question.measure}
            call={answer.poolCall}
          />
        )}
        {selection.value && answer.responses.length > 0 && (
          <ResponsesPanel responses={answer.responses} selection={selection.value} call={answer.poolCall} />
        )}
        {network.value && <NetworkPanel answer={network.value} call={answer.networkCall} />}
        {selection.value &&
          network.refusal !== null &&
          String(network.refusal) !== String(comparisons.refusal) && (
            <Refusal reason={phrase('Network: {reason}', { reason: network.refusal })} />
          )}
        {selection.value && <StudiesPanel selection={selection.value} />}
        <ClaimsSection disease={question.disease} />
      </div>
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

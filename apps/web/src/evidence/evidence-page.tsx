import { useMemo, type ReactNode } from 'react';
import { PageLinks } from '../page-links.tsx';
import { answerOf } from './answer.ts';
import { ClaimsPanel } from './claims-panel.tsx';
import { ForestPanel } from './forest-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { ResponsesPanel } from './responses-panel.tsx';
import { StudiesPanel } from './studies-panel.tsx';
import { useQuestion } from './use-question.ts';
import '../app.css';
import '../sources/sources.css';
import './evidence.css';

/** What the published studies say, put together. */
export function EvidencePage(): ReactNode {
  const [question, change] = useQuestion();
  const answer = useMemo(() => answerOf(question), [question]);
  const { selection, comparisons, network } = answer;
  return (
    <div className="page">
      <header className="page-header">
        <h1>Bifrons</h1>
        <p className="question">What the published studies say, put together</p>
        <PageLinks current="Evidence" />
        <button
          type="button"
          className="button"
          onClick={() => document.getElementById('claims')?.scrollIntoView()}
        >
          Claims
        </button>
      </header>
      <main className="evidence">
        <QuestionPanel question={question} onChange={change} />
        {selection.value === null && <Refusal text={selection.refusal} />}
        {selection.value && comparisons.refusal !== null && <Refusal text={comparisons.refusal} />}
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
        {selection.value && network.refusal !== null && network.refusal !== comparisons.refusal && (
          <Refusal text={`Network: ${network.refusal}`} />
        )}
        {selection.value && <StudiesPanel selection={selection.value} />}
        <ClaimsPanel />
      </main>
      <footer className="page-footer">
        Supports decisions and research; not a medical device. Everything is computed on this machine.
      </footer>
    </div>
  );
}

function Refusal({ text }: { text: string | null }): ReactNode {
  return (
    <p className="panel refusal" role="status">
      {text}
    </p>
  );
}

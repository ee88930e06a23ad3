import type { TrialDesign } from '@bifrons/knowledge';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseName } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { WithModel } from '../../subject/state/with-model.tsx';
import { armLooks } from './arm-look.ts';
import { ArmsEditor } from './arms-editor.tsx';
import { DesignPanel } from './design-panel.tsx';
import { draftOf } from './draft.ts';
import { EndpointsEditor } from './endpoints-editor.tsx';
import { PopulationEditor } from './population-editor.tsx';
import { PRESETS, presetsOf } from './presets.ts';
import { readDraft } from './read-draft.ts';
import { ResultsPanel } from './results-panel.tsx';
import { RunPanel } from './run-panel.tsx';
import type { TrialDraft } from '../../subject/state/trial-draft.ts';
import { useTrialRun } from './use-trial-run.ts';
import '../../kit/drawing/drawing.css';
import './trial.css';

/** What the screen shows of a disease until something is designed on it. */
const firstDraft = (disease: string): TrialDraft => draftOf((presetsOf(disease)[0] ?? PRESETS[0]!).design);

// Power is for those who ask: the first load has none of it.
const PowerPanel = lazy(() =>
  import('./power/power-panel.tsx').then((module) => ({ default: module.PowerPanel })),
);

/** What a run depends on: all of a design but its question. */
const simulated = (design: TrialDesign | null): string =>
  JSON.stringify(design, (key, value: unknown) => (key === 'question' ? undefined : value));

/** Designs a virtual trial and runs it. */
export function TrialScreen(): ReactNode {
  return (
    <WithModel>
      <Trial />
    </WithModel>
  );
}

function Trial(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { disease } = state.patient;
  const draft = useMemo(() => state.trial ?? firstDraft(disease), [state.trial, disease]);
  const setDraft = (trial: TrialDraft): void => dispatch({ type: 'design-trial', trial });
  const { design, population, problems } = useMemo(() => readDraft(draft), [draft]);
  const run = useTrialRun();
  const [asked, setAsked] = useState(false);
  const looks = armLooks(draft.arms);
  const { outcome } = run;
  const stale = outcome !== null && simulated(outcome.design) !== simulated(design);
  return (
    <div className="trial">
      <ScreenHead
        title={say('Virtual trial')}
        lead={say('How a trial would come out: design it, and run it with virtual patients')}
      />
      {draft.disease !== disease && (
        <p className="hint" role="note">
          {say('This design is of a trial in {disease}, not of this person’s disease.', {
            disease: diseaseName(draft.disease, say),
          })}
        </p>
      )}
      <DesignPanel
        disease={disease}
        draft={draft}
        looks={looks}
        design={design}
        problems={problems}
        onChange={setDraft}
      />
      <div className="trial-columns">
        <div className="trial-form">
          <PopulationEditor
            draft={draft}
            population={population}
            problems={problems}
            onType={(field, value) =>
              setDraft({ ...draft, population: { ...draft.population, [field]: value } })
            }
          />
          <ArmsEditor
            disease={draft.disease}
            arms={draft.arms}
            looks={looks}
            problems={problems}
            onChange={(arms) => setDraft({ ...draft, arms })}
          />
          <EndpointsEditor
            disease={draft.disease}
            endpoints={draft.endpoints}
            problems={problems}
            onChange={(endpoints) => setDraft({ ...draft, endpoints })}
          />
        </div>
        <div className="trial-answer">
          <RunPanel
            design={design}
            problems={problems}
            run={run}
            onNextSeed={(keepPatients) => {
              if (design === null) return;
              const seed = design.seed + 1;
              setDraft({ ...draft, seed: String(seed) });
              run.start({ ...design, seed }, keepPatients);
            }}
          />
          {asked || draft.kept?.question !== undefined ? (
            <Suspense fallback={null}>
              <PowerPanel draft={draft} design={design} problems={problems} onChange={setDraft} />
            </Suspense>
          ) : (
            <button type="button" className="button" onClick={() => setAsked(true)}>
              {say('Power and sample size')}
            </button>
          )}
          {outcome && <ResultsPanel outcome={outcome} stale={stale} />}
        </div>
      </div>
    </div>
  );
}

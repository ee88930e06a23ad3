import { loadSources, patientFactVocabulary } from '@bifrons/knowledge';
import { Suspense, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { diseaseForms, formOf } from '../../subject/diseases/registry.ts';
import { localDay } from '../../subject/patient/local-day.ts';
import { diseaseIn } from '../../subject/patient/patient-draft.ts';
import type { PatientErrors } from '../../subject/patient/read-patient.ts';
import { drawnScores } from '../../subject/severity/read-severity.ts';
import { scoreEntries } from '../../subject/severity/score-entries.ts';
import { ScoreField } from '../../subject/severity/score-field.tsx';
import { diseaseName, primaryScoreOf } from '../../subject/severity/scores.ts';
import type { SeverityDraft } from '../../subject/severity/severity-draft.ts';
import { useAgeYears } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { placeOf, useAsked } from '../asked/asked-context.ts';
import { scoreItem } from '../asked/score-item.ts';
import { EffectLine } from '../asked/effect-line.tsx';
import { PersonSection } from './person-section.tsx';
import { AskedField } from './who-section.tsx';

/** Which disease it is about, and how much of it there is: drawn or typed, and for how long. */
export function DiseaseSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { byId } = useAsked();
  const ageYears = useAgeYears();
  const { patient } = state;
  const form = formOf(patient.disease);
  const course = diseaseIn(patient);
  const [stroke, setStroke] = useState<SeverityDraft | null>(null);
  const shown = stroke ?? course;
  const score = primaryScoreOf(form.id);
  const item = scoreItem(form.id);
  const open = ([item, 'episodeYears'] as const).filter((one) => byId.get(one)?.known === false);
  return (
    <PersonSection
      id="disease"
      title={form.title(say)}
      open={open.length}
      aside={
        <WhyButton
          title={say('Where the score comes from')}
          answer={() => loadSources(form.id).then(() => ({ entries: scoreEntries(form.id, say) }))}
        />
      }
    >
      <div className="disease-choice">
        <SegmentedControl
          label={say('Disease')}
          value={form.id}
          options={diseaseForms.map(({ id, icon }) => ({
            value: id,
            text: (
              <>
                <svg className="disease-icon" viewBox="0 0 24 24" aria-hidden="true">
                  <path d={icon} />
                </svg>
                {diseaseName(id, say)}
              </>
            ),
          }))}
          onChange={(disease) => dispatch({ type: 'choose-disease', disease })}
        />
      </div>
      <div className="disease-numbers">
        <div id={placeOf(item)}>
          <ScoreField
            score={score}
            label={
              patient.visits.length === 0
                ? say(score.short)
                : say('{score} before treatment', { score: say(score.short) })
            }
            hint={form.scores[0]!.hint(say)}
            text={shown.scores[score.id] ?? ''}
            drawn={drawnScores(form, shown, ageYears)[score.id] ?? null}
            error={errors.scores[score.id]}
            onType={(text) => dispatch({ type: 'type-score', score: score.id, text })}
          >
            {item in patientFactVocabulary && <EffectLine item={item} />}
          </ScoreField>
        </div>
        <AskedField id="episodeYears" item="episodeYears" errors={errors} />
      </div>
      <Suspense fallback={<div className="extent-waits" />}>
        <form.Extent
          key={form.id}
          severity={course}
          ageYears={ageYears}
          errors={errors.scores}
          onChange={(severity, { final }) => {
            setStroke(final ? null : severity);
            if (final) dispatch({ type: 'change-disease', change: severity });
          }}
          start={{
            diary: course.diary,
            onDiary: (diary) => dispatch({ type: 'change-disease', change: { diary } }),
            today: localDay(today),
          }}
        />
      </Suspense>
    </PersonSection>
  );
}

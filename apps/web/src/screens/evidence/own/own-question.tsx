import {
  treatmentWords,
  type FitOptions,
  type Grouping,
  type Measure,
  type OwnStudies,
} from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { METHODS } from '../../../subject/state/question.ts';
import { Choice } from '../question-fields.tsx';
import { methodWords } from '../method-words.ts';
import type { OwnChoices } from './own-file.ts';

interface OwnQuestionProps {
  own: OwnStudies;
  endpoint: string;
  measures: readonly (readonly [Measure, string])[];
  measure: Measure;
  choices: OwnChoices;
  /** What the others are compared with. */
  control: string | null;
  treatments: readonly string[];
  onChoose: (change: Partial<OwnChoices>) => void;
}

/** What is asked of the reader's own studies. */
export function OwnQuestion(props: OwnQuestionProps): ReactNode {
  const { own, endpoint, measures, measure, choices, control, treatments, onChoose } = props;
  const say = useSay();
  return (
    <section className="panel question-panel" aria-labelledby="own-question-title">
      <h2 id="own-question-title">{say('Question')}</h2>
      <div className="fields">
        <Choice
          label={say('Endpoint')}
          value={endpoint}
          options={own.endpoints.map(({ name, studies }) => [
            name,
            say('{endpoint} ({n, plural, one {# study} other {# studies}})', {
              endpoint: say(name),
              n: studies,
            }),
          ])}
          onChange={(next) => onChoose({ endpoint: next, excluded: [] })}
        />
        <Choice
          label={say('Compared with')}
          value={control ?? ''}
          options={treatments.map((one) => [one, treatmentWords(one, say)])}
          onChange={(reference) => onChoose({ reference })}
        />
        <Choice
          label={say('Measure')}
          value={measure}
          options={measures}
          onChange={(next) => onChoose({ measure: next as Measure })}
        />
        <Choice
          label={say('Variance between studies')}
          value={choices.method}
          options={METHODS.map((one) => [one, methodWords(say)[one]])}
          onChange={(method) => onChoose({ method: method as FitOptions['method'] })}
        />
        <Choice
          label={say('Arms')}
          value={choices.by}
          options={[
            ['dose', say('each dose')],
            ['drug', say('joined by drug')],
          ]}
          onChange={(by) => onChoose({ by: by as Grouping, reference: null, excluded: [] })}
        />
        <Choice
          label={say('Better is')}
          value={choices.better}
          options={[
            ['higher', say('more')],
            ['lower', say('less')],
          ]}
          onChange={(better) => onChoose({ better: better as OwnChoices['better'] })}
        />
      </div>
      <label className="with-catalogue">
        <input
          type="checkbox"
          checked={choices.withCatalogue}
          onChange={({ target }) => onChoose({ withCatalogue: target.checked, excluded: [] })}
        />{' '}
        {say('Beside the published studies of the question on the other page')}
      </label>
    </section>
  );
}

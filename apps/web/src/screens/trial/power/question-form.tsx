import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import type { Say } from '@bifrons/language';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { TrialDraft } from '../../../subject/state/trial-draft.ts';
import { problemAt } from '../read-draft.ts';
import { TrialField } from '../trial-field.tsx';
import { endpointText } from '../trial-words.ts';
import { weeksOf, type QuestionDraft } from './question-draft.ts';

interface QuestionFormProps {
  question: QuestionDraft;
  draft: TrialDraft;
  problems: readonly Problem[];
  onChange: (question: QuestionDraft) => void;
}

const MULTIPLICITIES = ['holm', 'bonferroni', 'fixed-sequence', 'none'] as const;

function multiplicityText(say: Say, multiplicity: QuestionDraft['multiplicity']): string {
  switch (multiplicity) {
    case 'holm':
      return say('shared after Holm');
    case 'bonferroni':
      return say('shared after Bonferroni');
    case 'fixed-sequence':
      return say('one arm after the other');
    case 'none':
      return say('all of it to each');
    case 'graph':
      return say('by the graph of the file');
  }
}

/** What is compared, at which endpoint, and how surely. */
export function QuestionForm({ question, draft, problems, onChange }: QuestionFormProps): ReactNode {
  const say = useSay();
  const change = (some: Partial<QuestionDraft>): void => onChange({ ...question, ...some });
  const endpoints = draft.endpoints.flatMap(({ measure, type, value, kept, fromWeek }, number) =>
    weeksOf(draft, number).map((week) => ({
      number,
      week,
      text: say('{endpoint}, week {week}', {
        endpoint: endpointText(say, draft.disease, {
          ...kept,
          ...(measure === '' ? {} : { measure }),
          type,
          ...(value === '' ? {} : { value: Number(value) }),
          ...(fromWeek === '' ? {} : { fromWeek: Number(fromWeek) }),
          weeks: [],
        }),
        week,
      }),
    })),
  );
  const chosen = question.endpoint;
  return (
    <div className="question">
      <label className="trial-field">
        <span>{say('compared with')}</span>
        <select value={question.control} onChange={(event) => change({ control: event.target.value })}>
          {draft.arms.map(({ id }, index) => (
            <option key={index} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <label className="trial-field question-endpoint">
        <span>{say('deciding endpoint')}</span>
        <select
          value={chosen === null ? '' : `${chosen.number} ${chosen.week}`}
          onChange={(event) => {
            const [number = 0, week = 0] = event.target.value.split(' ').map(Number);
            change({ endpoint: event.target.value === '' ? null : { number, week } });
          }}
        >
          {chosen === null && <option value="">{say('as the file has it')}</option>}
          {endpoints.map(({ number, week, text }) => (
            <option key={`${number} ${week}`} value={`${number} ${week}`}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <TrialField
        label={say('alpha')}
        unit="%"
        value={question.alpha}
        problem={problemAt(problems, '$.question.alpha')}
        onType={(alpha) => change({ alpha })}
      />
      <label className="trial-field">
        <span>{say('sides')}</span>
        <select
          value={question.sides}
          onChange={(event) => change({ sides: event.target.value === '1' ? 1 : 2 })}
        >
          <option value={2}>{say('two-sided')}</option>
          <option value={1}>{say('one-sided')}</option>
        </select>
      </label>
      <TrialField
        label={say('power wanted')}
        unit="%"
        value={question.power}
        problem={problemAt(problems, '$.question.power')}
        onType={(power) => change({ power })}
      />
      <TrialField
        label={say('assurance wanted')}
        unit="%"
        value={question.assurance}
        problem={problemAt(problems, '$.question.assurance')}
        onType={(assurance) => change({ assurance })}
      />
      <TrialField
        label={say('margin')}
        value={question.margin}
        problem={problemAt(problems, '$.question.margin')}
        onType={(margin) => change({ margin })}
      />
      {draft.arms.length > 2 && (
        <label className="trial-field">
          <span>{say('alpha between arms')}</span>
          <select
            value={question.multiplicity}
            onChange={(event) =>
              change({ multiplicity: event.target.value as QuestionDraft['multiplicity'] })
            }
          >
            {[...MULTIPLICITIES, ...(question.multiplicity === 'graph' ? (['graph'] as const) : [])].map(
              (one) => (
                <option key={one} value={one}>
                  {multiplicityText(say, one)}
                </option>
              ),
            )}
          </select>
        </label>
      )}
      <TrialField
        label={say('interim looks at')}
        unit="%"
        kind="text"
        value={question.looks}
        problem={problemAt(problems, '$.question.looks')}
        onType={(looks) => change({ looks })}
      />
      {question.looks.trim() !== '' && (
        <label className="trial-field">
          <span>{say('alpha spent')}</span>
          <select
            value={question.spending}
            onChange={(event) => change({ spending: event.target.value as QuestionDraft['spending'] })}
          >
            <option value="obrien-fleming">{say('after O’Brien and Fleming')}</option>
            <option value="pocock">{say('after Pocock')}</option>
          </select>
        </label>
      )}
    </div>
  );
}

import { burdenScale } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import '../../kit/interface/text-field.css';
import { NumberField } from '../../kit/interface/number-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { formOf } from '../../subject/diseases/registry.ts';
import { localDay } from '../../subject/patient/local-day.ts';
import type { BurdenDraft } from '../../subject/patient/patient-draft.ts';
import { shownScores } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { PersonSection } from './person-section.tsx';

const MOST_LETTERS = 2000;

/** What matters most to the person, in their own words, and how heavy the disease is by the total of a questionnaire. */
export function MattersSection({ error }: { error: string | null }): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { ownWords, burden } = state.patient;
  const change = (next: Partial<BurdenDraft>): void =>
    dispatch({ type: 'change-patient', change: { burden: { ...burden, ...next } } });
  const known = burdenScale();
  // Where the disease has it among its scores it is typed there.
  const isAsked = formOf(state.patient.disease).scores.some(
    ({ id }) => shownScores(state.patient.disease).find((score) => score.id === id)?.short === known.short,
  );
  const isOpen = !isAsked || burden.total.trim() !== '';
  return (
    <PersonSection id="matters" title={say('What matters')}>
      <div className="text-field own-words">
        <label htmlFor="own-words">{say('What matters most to this person, in their own words')}</label>
        <textarea
          id="own-words"
          rows={3}
          maxLength={MOST_LETTERS}
          value={ownWords}
          placeholder={say('such as: to sleep through, to go swimming, to be asked about something else')}
          onChange={({ target }) => dispatch({ type: 'change-patient', change: { ownWords: target.value } })}
        />
        <p className="text-field-hint">{say('It changes no number, and is printed in the report.')}</p>
      </div>
      {!isOpen && <p className="hint">{say('{scale} is asked with the disease.', { scale: known.short })}</p>}
      {isOpen && (
        <div className="person-fields">
          <NumberField
            id="burden-total"
            label={
              burden.scale.trim() === ''
                ? say('{scale}, total', { scale: known.short })
                : say('{scale}, total', { scale: burden.scale })
            }
            hint={say('The total alone: the questions are licensed, and are asked on their own sheet.')}
            {...(burden.scale.trim() === '' && {
              unit: say('of {max, number}', { max: known.max }),
            })}
            text={burden.total}
            error={error ?? undefined}
            onType={(total) => change({ total })}
          />
          <div className="field">
            <label htmlFor="burden-scale">{say('Another questionnaire')}</label>
            <span className="field-input">
              <input
                id="burden-scale"
                autoComplete="off"
                maxLength={60}
                placeholder={known.short}
                value={burden.scale}
                onChange={({ target }) => change({ scale: target.value })}
              />
            </span>
          </div>
          {burden.scale.trim() !== '' && (
            <NumberField
              id="burden-of"
              label={say('The most points it can have')}
              text={burden.of}
              error={undefined}
              onType={(of) => change({ of })}
            />
          )}
          <div className="field">
            <label htmlFor="burden-date">{say('Day of the answers')}</label>
            <span className="field-input">
              <input
                id="burden-date"
                autoComplete="off"
                placeholder={localDay(today)}
                value={burden.date}
                onChange={({ target }) => change({ date: target.value })}
              />
            </span>
          </div>
        </div>
      )}
    </PersonSection>
  );
}

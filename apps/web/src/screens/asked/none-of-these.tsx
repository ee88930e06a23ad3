import { testedFacts } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { OwnFact, PatientDraft } from '../../subject/patient/patient-draft.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useAsked } from './asked-context.ts';
import {
  FACT_GROUPS,
  factDefinition,
  groupTitle,
  type FactGroup,
} from '../../subject/patient/fact-groups.ts';

type OwnFacts = PatientDraft['facts'];

interface NoneOfTheseProps {
  group: FactGroup;
  /** The questions of the group that are meant; all of them unless given. */
  among?: readonly OwnFact[];
  /** Called when answers are given, so that whoever gave them sees them. */
  onAnswer?: () => void;
}

/**
 * One answer to all open questions of a group: none of these. It overwrites nothing, invents no number, and the same
 * button takes it back as long as the answers stand.
 */
export function NoneOfThese({ group, among, onAnswer }: NoneOfTheseProps): ReactNode {
  const say = useSay();
  const { labels, byId } = useAsked();
  const { state, dispatch, today } = useWorkbench();
  const [given, setGiven] = useState<OwnFacts | null>(null);
  const { facts } = state.patient;
  const members = among ?? FACT_GROUPS[group];
  const answers = (): OwnFacts =>
    labels?.noneOf(state.patient, members, today.toISOString().slice(0, 10)) ?? {};
  const names = Object.keys(given ?? {}) as OwnFact[];
  const stands = names.length > 0 && names.every((name) => sameAnswer(facts[name], given?.[name]));
  const open = Object.keys(answers()).length;
  const change = (next: typeof facts): void => dispatch({ type: 'change-patient', change: { facts: next } });
  const words = (some: readonly OwnFact[]): string =>
    say.list(some.map((fact) => factDefinition(fact).words(say)));
  const title = group === 'organs' ? say('All normal') : say('None of these');
  if (stands) {
    const tested = names.filter((fact) => {
      const { asked } = factDefinition(fact);
      return asked !== null && testedFacts.has(asked);
    });
    const left = members.filter((fact) => {
      const { asked } = factDefinition(fact);
      return asked !== null && byId.get(asked)?.counted === true && byId.get(asked)?.known === false;
    });
    return (
      <div className="none-of-these">
        <button
          type="button"
          className="button"
          onClick={() => {
            change(
              Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as OwnFact))),
            );
            setGiven(null);
          }}
        >
          {say('Take back: {answer}', { answer: title })}
        </button>
        <p role="status">
          {say('{n, plural, one {# open question is} other {# open questions are}} answered: “{answer}”.', {
            n: names.length,
            answer: title,
          })}{' '}
          {tested.length > 0 &&
            say('Test results are among them, right only where the tests were done: {facts}.', {
              facts: words(tested),
            })}{' '}
          {left.length > 0 && say('Still to be answered: {facts}.', { facts: words(left) })}
        </p>
      </div>
    );
  }
  if (open === 0) return null;
  return (
    <div className="none-of-these">
      <button
        type="button"
        className="button"
        aria-label={say('{answer}: {section}', { answer: title, section: groupTitle(group, say) })}
        onClick={() => {
          const next = answers();
          change({ ...facts, ...next });
          setGiven(next);
          onAnswer?.();
        }}
      >
        {title}
      </button>
      <p>
        {say('answers {n, plural, one {# open question} other {# open questions}} of this section at once', {
          n: open,
        })}
        {group === 'organs' && `; ${say('values of blood and kidneys are never filled in')}`}
      </p>
    </div>
  );
}

const sameAnswer = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

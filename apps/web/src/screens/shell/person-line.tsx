import type { ScoreId } from '@bifrons/knowledge';
import { Link } from 'wouter';
import type { ReactNode } from 'react';
import { Icon } from '../../kit/interface/icon.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseIn } from '../../subject/patient/patient-draft.ts';
import { useSession } from '../../subject/record/session.ts';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** Whom everything on the screen is about. */
export function PersonLine(): ReactNode {
  const say = useSay();
  const { state, today } = useWorkbench();
  const { age, sex, disease, origin } = state.patient;
  const { record } = usePatient();
  const session = useSession();
  const { id, short } = primaryScoreOf(disease);
  const score = diseaseIn(state.patient).scores[id]?.trim() || record?.severity?.[id as ScoreId];
  // A person of the record is named to whom they were opened for.
  if (state.record !== null && session.is !== 'in' && session.is !== 'unreachable') return null;
  const years = ageText(age, today);
  const words = [
    ...(state.record === null ? (origin === 'example' ? [say('Example person')] : []) : [state.record.name]),
    years === '' ? say('age unknown') : say('{years} years', { years }),
    sex === null ? say('sex unknown') : sex === 'female' ? say('female') : say('male'),
    score === undefined
      ? say('{score} unknown', { score: say(short) })
      : say('{score} {value}', { score: say(short), value: score }),
  ].join(' · ');
  return (
    <Link className="person-line" to="/person" aria-label={say('The person: {words}', { words })}>
      <Icon name="person" />
      <span>{words}</span>
    </Link>
  );
}

/** A year of birth as years of age. */
function ageText(text: string, today: Date): string {
  const typed = text.trim();
  return /^\d{4}$/.test(typed) ? String(today.getFullYear() - Number(typed)) : typed;
}

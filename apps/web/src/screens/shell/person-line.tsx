import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../../kit/interface/icon.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** Whom everything on the screen is about. */
export function PersonLine(): ReactNode {
  const say = useSay();
  const { state, today } = useWorkbench();
  const { age, sex, salt, origin } = state.patient;
  const years = ageText(age, today);
  const words = [
    ...(origin === 'example' ? [say('Example person')] : []),
    years === '' ? say('age unknown') : say('{years} years', { years }),
    sex === null ? say('sex unknown') : sex === 'female' ? say('female') : say('male'),
    salt.trim() === '' ? say('SALT unknown') : say('SALT {salt}', { salt: salt.trim() }),
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

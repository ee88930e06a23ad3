import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../interface/icon.tsx';
import { useSay } from '../language/say-context.tsx';
import { useWorkbench } from '../state/workbench-context.tsx';

/** Whom everything on the screen is about. */
export function PersonLine(): ReactNode {
  const say = useSay();
  const { age, sex, salt } = useWorkbench().state.person;
  const words = say('{age} years, {sex, select, female {female} other {male}}, SALT {salt}', {
    age: age.trim() || '?',
    sex,
    salt: salt.trim() || '?',
  });
  return (
    <Link className="person-line" to="/person" aria-label={say('The person: {words}', { words })}>
      <Icon name="person" />
      <span>{words}</span>
    </Link>
  );
}

import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { useWhy, type Why } from './why.ts';

interface WhyButtonProps {
  /** What is asked about, as the heading of the answer. */
  title: string;
  /** The answer, made when it is asked for. */
  answer: () => Omit<Why, 'title'> | Promise<Omit<Why, 'title'>>;
}

/** The way from a group of numbers to where they come from. */
export function WhyButton({ title, answer }: WhyButtonProps): ReactNode {
  const say = useSay();
  const why = useWhy();
  return (
    <button
      type="button"
      className="why"
      aria-label={say('Why? {title}', { title })}
      onClick={() => {
        const answered = answer();
        why(
          answered instanceof Promise
            ? answered.then((later) => ({ title, ...later }))
            : { title, ...answered },
        );
      }}
    >
      {say('why?')}
    </button>
  );
}

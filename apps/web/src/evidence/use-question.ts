import { useEffect, useState } from 'react';
import { readQuestion, writeQuestion, type Question } from './question.ts';

/** The question, begun from the address and written back to it. */
export function useQuestion(): [Question, (change: Partial<Question>) => void] {
  const [question, setQuestion] = useState(() => readQuestion(location.hash));
  useEffect(() => {
    const follow = (): void => setQuestion(readQuestion(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (part: Partial<Question>): void =>
    setQuestion((before) => {
      const next = { ...before, ...part };
      history.replaceState(null, '', `#${writeQuestion(next)}`);
      return next;
    });
  return [question, change];
}

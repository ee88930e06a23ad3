import { useEffect, useState } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { problemWords } from '../../subject/record/problem-words.ts';

export interface ListInUse<Answer> {
  answer: Answer | null;
  problem: string | null;
  again: () => void;
  /** Does something, then asks again; tells what was refused. */
  attempt: (run: () => Promise<unknown>) => void;
}

/** What the server has at a path. */
export function useList<Answer>(path: string): ListInUse<Answer> {
  const say = useSay();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const again = (): void => setRound((before) => before + 1);
  useEffect(() => {
    let wanted = true;
    ask<Answer>('GET', path).then(
      (found) => wanted && setAnswer(found),
      (error: unknown) => wanted && setProblem(problemWords(error, say)),
    );
    return () => {
      wanted = false;
    };
  }, [path, round]);
  return {
    answer,
    problem,
    again,
    attempt: (run) => {
      setProblem(null);
      run()
        .then(again)
        .catch((error: unknown) => setProblem(problemWords(error, say)));
    },
  };
}

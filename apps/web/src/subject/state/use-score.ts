import { useSay } from '../../kit/language/say-context.tsx';
import { primaryScoreOf, type ShownScore } from '../severity/scores.ts';
import { goalWords } from '../severity/target.ts';
import { useWorkbench } from './workbench-context.tsx';

/** The primary score of the person's disease: `const { short, goal } = useScore()`. */
export function useScore(): { score: ShownScore; short: string; goal: string } {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const score = primaryScoreOf(disease);
  return { score, short: say(score.short), goal: goalWords(disease, say) };
}

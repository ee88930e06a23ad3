import { diseaseModel } from '@bifrons/model';
import { useSay } from '../../kit/language/say-context.tsx';
import { goalWords } from '../../subject/severity/target.ts';
import { useScore } from '../../subject/state/use-score.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** What counts as success of a treatment in the person's disease, in words. */
export function useSuccess(): string {
  const say = useSay();
  const { short } = useScore();
  const { disease } = useWorkbench().state.patient;
  const { success } = diseaseModel(disease);
  return success === undefined
    ? goalWords(disease, say)
    : say('{score} ≤ {value}', { score: short, value: success });
}

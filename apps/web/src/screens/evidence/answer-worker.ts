import type { Question } from '../../subject/state/question.ts';
import { answerOf } from './answer.ts';

// One question after the other; whoever does not want to wait for an answer ends the worker.
addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answerOf(data)));

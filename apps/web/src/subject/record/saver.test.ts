import type { PatientRecord } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { NotReachable, Refusal } from './ask.ts';
import { createSaver, type Saver, type SaveState } from './saver.ts';

const weighing = (weightKg: number): PatientRecord => ({
  id: 'p',
  birthYear: 1988,
  disease: 'none',
  weightKg,
});

/** A saver with a server that answers when it is told to, and a clock that goes when it is told to. */
function saverWithServer(): {
  saver: Saver;
  states: SaveState[];
  saved: [number, number | undefined][];
  asked: { version: number; weightKg: number | undefined }[];
  answer: (result: number | Error) => Promise<void>;
  pass: () => void;
} {
  const states: SaveState[] = [];
  const saved: [number, number | undefined][] = [];
  const asked: { version: number; weightKg: number | undefined }[] = [];
  let settle: (result: number | Error) => void = () => undefined;
  const waiting = new Set<() => void>();
  const saver = createSaver({
    version: 1,
    put: (version, { weightKg }) =>
      new Promise((resolve, reject) => {
        asked.push({ version, weightKg });
        settle = (result) => (typeof result === 'number' ? resolve({ version: result }) : reject(result));
      }),
    wait: (_, run) => {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    onState: (state) => states.push(state),
    onSaved: (version, { weightKg }) => saved.push([version, weightKg]),
  });
  return {
    saver,
    states,
    saved,
    asked,
    answer: async (result) => {
      settle(result);
      await new Promise((resolve) => setTimeout(resolve));
    },
    pass: () => {
      const due = [...waiting];
      waiting.clear();
      due.forEach((run) => run());
    },
  };
}

const last = (states: readonly SaveState[]): string | undefined => states.at(-1)?.is;

it('saves what was typed last, and what is typed while it saves on top of that', async () => {
  const { saver, states, saved, asked, answer, pass } = saverWithServer();
  saver.typed(weighing(7), false);
  saver.typed(weighing(70), false);
  pass();
  saver.typed(weighing(71), false);
  pass();
  expect(asked).toEqual([{ version: 1, weightKg: 70 }]);
  await answer(2);
  expect(last(states)).toBe('saving');
  pass();
  expect(asked.at(-1)).toEqual({ version: 2, weightKg: 71 });
  await answer(3);
  expect(saved).toEqual([
    [2, 70],
    [3, 71],
  ]);
  expect(last(states)).toBe('saved');
});

it('keeps what the server could not be told and tells it again', async () => {
  const { saver, states, asked, answer, pass } = saverWithServer();
  saver.typed(weighing(70), false);
  pass();
  await answer(new NotReachable());
  expect(last(states)).toBe('unreachable');
  pass();
  expect(asked).toHaveLength(2);
  await answer(2);
  expect(last(states)).toBe('saved');
});

it('sends nothing over what another has changed until both are brought together', async () => {
  const { saver, states, asked, answer, pass } = saverWithServer();
  saver.typed(weighing(70), false);
  pass();
  await answer(new Refusal(409, 'changed meanwhile', { current: { version: 5 } }));
  expect(states.at(-1)).toEqual({ is: 'conflict', current: { version: 5 } });
  saver.typed(weighing(72), false);
  pass();
  expect(asked).toHaveLength(1);
  expect(last(states)).toBe('conflict');
  saver.basedOn(5);
  saver.typed(weighing(72), false);
  pass();
  expect(asked.at(-1)).toEqual({ version: 5, weightKg: 72 });
});

it('saves nothing while something typed cannot be read', async () => {
  const { saver, states, asked, pass } = saverWithServer();
  saver.typed(weighing(70), false);
  saver.typed(null, false);
  pass();
  expect(asked).toEqual([]);
  expect(last(states)).toBe('unreadable');
});

it('tells of a session that has ended, and of what was refused', async () => {
  const { saver, states, answer, pass } = saverWithServer();
  saver.typed(weighing(70), false);
  pass();
  await answer(new Refusal(401, 'log in', {}));
  expect(last(states)).toBe('logged-out');
  saver.now();
  await answer(new Refusal(403, 'A nurse cannot do that.', {}));
  expect(states.at(-1)).toEqual({ is: 'refused', message: 'A nurse cannot do that.' });
});

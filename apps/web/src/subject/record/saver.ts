import type { PatientRecord } from '@bifrons/knowledge';
import { NotReachable, Refusal } from './ask.ts';
import type { PersonDetail } from './contract.ts';

/** How far saving into the record has come. */
export type SaveState =
  | { is: 'saved' }
  | { is: 'saving' }
  /** Something typed cannot be read yet: it is kept on this machine, and nothing is saved without it. */
  | { is: 'unreadable' }
  /** The server does not answer: what was typed is kept on this machine and saved when it does. */
  | { is: 'unreachable' }
  /** The session has ended: kept here until the same account logs in. */
  | { is: 'logged-out' }
  /** Another has changed the same person since: both are to be brought together. */
  | { is: 'conflict'; current: PersonDetail }
  | { is: 'refused'; message: string };

export interface SaverSettings {
  /** The version of the person that everything is based on. */
  version: number;
  /** Sends the patient file, based on a version; gives the version that it made. */
  put: (version: number, patient: PatientRecord) => Promise<{ version: number }>;
  /** Runs later, unless it is called off. */
  wait: (milliseconds: number, run: () => void) => () => void;
  onState: (state: SaveState) => void;
  onSaved: (version: number, patient: PatientRecord) => void;
}

export interface Saver {
  /** The patient file as it is now; null while something typed cannot be read; `unchanged` when the record says the same. */
  typed(patient: PatientRecord | null, unchanged: boolean): void;
  /** What was brought together goes on from another version. */
  basedOn(version: number): void;
  /** Saves at once what waits. */
  now(): void;
  /** Nothing more is sent or told. */
  stop(): void;
}

/** A pause in typing after which it is saved. */
const PATIENCE_MS = 900;
const FIRST_RETRY_MS = 2_000;
const MOST_RETRY_MS = 30_000;

/** Saves the latest patient file of one person, one change after the other, each based on the version before. */
export function createSaver({ put, wait, onState, onSaved, ...settings }: SaverSettings): Saver {
  let { version } = settings;
  let next: PatientRecord | null = null;
  let calledOff: () => void = () => undefined;
  let isSending = false;
  let isHeld = false;
  let retryMs = FIRST_RETRY_MS;
  let stopped = false;

  const tell = (state: SaveState): void => {
    if (!stopped) onState(state);
  };
  const schedule = (milliseconds: number): void => {
    calledOff();
    calledOff = wait(milliseconds, () => void send());
  };
  const send = async (): Promise<void> => {
    calledOff();
    if (next === null || isSending || isHeld || stopped) return;
    const sent = next;
    isSending = true;
    try {
      const answer = await put(version, sent);
      version = answer.version;
      retryMs = FIRST_RETRY_MS;
      if (next === sent) next = null;
      if (!stopped) onSaved(version, sent);
      tell(next === null ? { is: 'saved' } : { is: 'saving' });
    } catch (problem) {
      failed(problem);
    } finally {
      isSending = false;
    }
    if (next !== null && next !== sent) schedule(0);
  };
  const failed = (problem: unknown): void => {
    if (problem instanceof NotReachable) {
      tell({ is: 'unreachable' });
      schedule(retryMs);
      retryMs = Math.min(MOST_RETRY_MS, 2 * retryMs);
    } else if (problem instanceof Refusal && problem.status === 409) {
      isHeld = true;
      tell({ is: 'conflict', current: (problem.answer as { current: PersonDetail }).current });
    } else if (problem instanceof Refusal && problem.status === 401) tell({ is: 'logged-out' });
    else tell({ is: 'refused', message: problem instanceof Error ? problem.message : String(problem) });
  };

  return {
    typed: (patient, unchanged) => {
      if (unchanged || patient === null) {
        next = null;
        calledOff();
        if (isHeld) return;
        if (patient === null) tell({ is: 'unreadable' });
        else if (!isSending) tell({ is: 'saved' });
        return;
      }
      next = patient;
      if (isHeld) return;
      tell({ is: 'saving' });
      schedule(PATIENCE_MS);
    },
    basedOn: (other) => {
      version = other;
      isHeld = false;
    },
    now: () => void send(),
    stop: () => {
      stopped = true;
      calledOff();
    },
  };
}

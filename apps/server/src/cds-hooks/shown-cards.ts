import { addShownCards, organisations, type ClinicRecord, type ShownCard } from '@bifrons/record';
import type { FastifyBaseLogger } from 'fastify';
import { logFailure } from '../http/errors.js';

/** Counts the cards that are given out. They are written together, a few seconds later: no answer waits for it. */
export interface ShownCards {
  note(service: string, cards: readonly { readonly uuid: string }[]): void;
  /** Writes what was noted. */
  write(): Promise<void>;
}

const LATER_MS = 5000;

/** @param log told when they cannot be written: then they are not counted */
export function shownCards(record: ClinicRecord, log: FastifyBaseLogger): ShownCards {
  let noted: ShownCard[] = [];
  let timer: NodeJS.Timeout | undefined;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const cards = noted;
    noted = [];
    if (cards.length === 0) return;
    try {
      const [first] = await organisations(record);
      await addShownCards(record, first!.id, cards);
    } catch (error) {
      logFailure(log, error);
    }
  };
  return {
    note: (service, cards) => {
      const at = new Date();
      noted.push(...cards.map(({ uuid }) => ({ service, card: uuid, at })));
      timer ??= setTimeout(() => void write(), LATER_MS).unref();
    },
    write,
  };
}

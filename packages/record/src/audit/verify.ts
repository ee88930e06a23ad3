import type { ClinicRecord, Member } from '../record.js';
import type { ChainHead } from './chain.js';

const toCome = (...some: unknown[]): never => {
  throw new Error(`to come ${some.length}`);
};

/** What a look at the whole chain found. */
export type ChainState =
  | { readonly whole: true; readonly head: ChainHead }
  | {
      readonly whole: false;
      /** The first event that is wrong, or that is missing. */
      readonly sequence: number;
      readonly problem: string;
    };

/**
 * Recomputes every hash of the organisation's chain and holds the entries against it. `noted`: a head that was kept elsewhere,
 * which must be in the chain: only that shows that somebody rewrote all of it.
 * @throws Refusal unless administrator
 */
export const verifyChain = (record: ClinicRecord, actor: Member, noted?: ChainHead): Promise<ChainState> =>
  toCome(record, actor, noted);

/** Where the organisation's chain ends: note it outside now and then. */
export const chainHead = (record: ClinicRecord, actor: Member): Promise<ChainHead> => toCome(record, actor);

/** An event as it is shown. */
export interface AuditEvent {
  readonly sequence: number;
  readonly at: Date;
  readonly account: string | null;
  readonly action: string;
  readonly person: string | null;
  readonly entry: string | null;
  readonly entryVersion: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** Events from a sequence on, oldest first, of everybody or of one person. @throws Refusal unless administrator */
export const readAudit = (
  record: ClinicRecord,
  actor: Member,
  request: { readonly from?: number; readonly person?: string; readonly limit?: number } = {},
): Promise<AuditEvent[]> => toCome(record, actor, request);

import { audited, workerFor, type ClinicRecord, type Member } from '../record.js';
import { demandRole } from '../record.js';

/** What somebody did with a card of CDS Hooks (CDS Hooks 2.0, Feedback). */
export interface CardFeedback {
  readonly service: string;
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly at: Date;
  readonly acceptedSuggestions: readonly string[];
  readonly overrideReason?: { readonly code?: string; readonly text?: string };
}

/** Keeps feedback; `organisation`: whose client sent it. */
export const addCardFeedback = async (
  record: ClinicRecord,
  organisation: string,
  feedback: readonly CardFeedback[],
): Promise<void> =>
  audited(record, workerFor(organisation), async (work, note) => {
    if (feedback.length === 0) return;
    await work
      .insertInto('card_feedback')
      .values(
        feedback.map(({ service, card, outcome, at, acceptedSuggestions, overrideReason }) => ({
          organisation,
          service,
          card,
          outcome,
          at,
          detail: JSON.stringify({ acceptedSuggestions, overrideReason }),
        })),
      )
      .execute();
    note({ action: 'card-feedback', detail: { n: feedback.length } });
  });

/** All feedback, newest first. @throws Refusal unless administrator or clinician */
export async function listCardFeedback(record: ClinicRecord, actor: Member): Promise<CardFeedback[]> {
  demandRole(actor, 'administrator', 'clinician');
  const rows = await record.database.as(actor, (work) =>
    work.selectFrom('card_feedback').selectAll().orderBy('at', 'desc').execute(),
  );
  return rows.map(({ service, card, outcome, at, detail }) => ({
    service,
    card,
    outcome: outcome as CardFeedback['outcome'],
    at,
    ...(JSON.parse(detail) as Pick<CardFeedback, 'acceptedSuggestions' | 'overrideReason'>),
  }));
}

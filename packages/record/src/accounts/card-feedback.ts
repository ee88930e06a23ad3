import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';

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

/** A card that was given out. It is about nobody: what it was about is not kept. */
export interface ShownCard {
  readonly service: string;
  readonly card: string;
  readonly at: Date;
}

/** Keeps that cards were given out, against which feedback is counted. It is no event of the log: nobody's record was read. */
export const addShownCards = async (
  record: ClinicRecord,
  organisation: string,
  cards: readonly ShownCard[],
): Promise<void> => {
  if (cards.length === 0) return;
  await record.database.as(workerFor(organisation), (work) =>
    work
      .insertInto('card_feedback')
      .values(cards.map((card) => ({ organisation, ...card, outcome: SHOWN, detail: '{}' })))
      .execute(),
  );
};

const SHOWN = 'shown';

/** All feedback, newest first. @throws Refusal unless administrator or clinician */
export async function listCardFeedback(record: ClinicRecord, actor: Member): Promise<CardFeedback[]> {
  demandRole(actor, 'administrator', 'clinician');
  const rows = await record.database.as(actor, (work) =>
    work
      .selectFrom('card_feedback')
      .selectAll()
      .where('outcome', '!=', SHOWN)
      .orderBy('at', 'desc')
      .execute(),
  );
  return rows.map(({ service, card, outcome, at, detail }) => ({
    service,
    card,
    outcome: outcome as CardFeedback['outcome'],
    at,
    ...(JSON.parse(detail) as Pick<CardFeedback, 'acceptedSuggestions' | 'overrideReason'>),
  }));
}

/** What became of the cards of one service. A card counts once, however often its feedback was sent. */
export interface CardUse {
  readonly service: string;
  /** Cards given out since they are counted; at least those with feedback. */
  readonly shown: number;
  /** By the latest feedback. */
  readonly accepted: number;
  readonly overridden: number;
  /** Of those overridden: how many for each code; `none` where no code was given. The most frequent first. */
  readonly reasons: readonly { readonly code: string; readonly n: number }[];
  /** Of those overridden: how many have a comment in somebody's own words. */
  readonly commented: number;
}

/** What became of the cards, by service, and since when they are counted. @throws Refusal unless administrator or clinician */
export async function readCardUse(
  record: ClinicRecord,
  actor: Member,
): Promise<{ readonly since: Date | null; readonly services: readonly CardUse[] }> {
  const latest = new Map<string, CardFeedback>();
  for (const one of await listCardFeedback(record, actor))
    if (!latest.has(one.card)) latest.set(one.card, one);
  const counted = await record.database.as(actor, (work) =>
    work
      .selectFrom('card_feedback')
      .select(({ fn }) => ['service', fn.count('card').distinct().as('cards'), fn.min('at').as('first')])
      .groupBy('service')
      .orderBy('service')
      .execute(),
  );
  const services = counted.map(({ service, cards }): CardUse => {
    const answered = [...latest.values()].filter((one) => one.service === service);
    const overridden = answered.filter(({ outcome }) => outcome === 'overridden');
    const reasons = new Map<string, number>();
    for (const { overrideReason } of overridden) {
      const code = overrideReason?.code ?? 'none';
      reasons.set(code, (reasons.get(code) ?? 0) + 1);
    }
    return {
      service,
      shown: Number(cards),
      accepted: answered.length - overridden.length,
      overridden: overridden.length,
      reasons: [...reasons].map(([code, n]) => ({ code, n })).sort((a, b) => b.n - a.n),
      commented: overridden.filter(({ overrideReason }) => overrideReason?.text !== undefined).length,
    };
  });
  const since = counted.map(({ first }) => first).sort((a, b) => Number(a) - Number(b))[0] ?? null;
  return { since, services };
}

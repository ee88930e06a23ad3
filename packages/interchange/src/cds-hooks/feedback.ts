import type { Feedback } from './protocol.js';
import { at, isFields, listAt, textAt, type Fields } from '../fhir/import/fields.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => uuid.test(text);

/** Reads the body of a feedback call (CDS Hooks 2.0, "Feedback"): its entries, or everything that is wrong with it. */
export function readFeedback(
  body: unknown,
):
  | { readonly ok: true; readonly feedback: readonly Feedback[] }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const entries = isFields(body) ? body['feedback'] : undefined;
  if (!Array.isArray(entries) || entries.length === 0)
    return { ok: false, problems: ['"feedback" is a list of at least one entry'] };
  const problems: string[] = [];
  const feedback = entries.flatMap((entry: unknown, index): Feedback[] => {
    const before = problems.length;
    const wrong = (text: string): number => problems.push(`feedback[${index}].${text}`);
    const card = textAt(entry, 'card');
    const outcome = textAt(entry, 'outcome');
    const outcomeTimestamp = textAt(entry, 'outcomeTimestamp');
    if (card === undefined || !isUuid(card)) wrong('card is not the uuid of a card');
    if (outcome !== 'accepted' && outcome !== 'overridden')
      wrong('outcome is neither "accepted" nor "overridden"');
    if (outcomeTimestamp === undefined || Number.isNaN(Date.parse(outcomeTimestamp)))
      wrong('outcomeTimestamp is not a time of ISO 8601');
    const accepted = listAt(entry, 'acceptedSuggestions').flatMap((one) => {
      const id = textAt(one, 'id');
      return id === undefined ? [] : [{ id }];
    });
    if (outcome === 'accepted' && accepted.length === 0)
      wrong('acceptedSuggestions is missing: an accepted card names what was taken');
    if (problems.length > before) return [];
    const reason = at(entry, 'overrideReason');
    return [
      {
        card: card!,
        outcome: outcome as Feedback['outcome'],
        outcomeTimestamp: outcomeTimestamp!,
        ...(outcome === 'accepted' ? { acceptedSuggestions: accepted } : {}),
        ...(outcome === 'overridden' && Object.keys(reason).length > 0
          ? { overrideReason: overrideReasonOf(reason) }
          : {}),
      },
    ];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, feedback };
}

function overrideReasonOf(given: Fields): NonNullable<Feedback['overrideReason']> {
  const reason = at(given, 'reason');
  const code = textAt(reason, 'code');
  const system = textAt(reason, 'system');
  const display = textAt(reason, 'display');
  const userComment = textAt(given, 'userComment');
  return {
    ...(code === undefined
      ? {}
      : {
          reason: {
            code,
            ...(system === undefined ? {} : { system }),
            ...(display === undefined ? {} : { display }),
          },
        }),
    ...(userComment === undefined ? {} : { userComment: userComment.slice(0, 2000) }),
  };
}

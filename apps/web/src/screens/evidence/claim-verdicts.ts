import type { Claim } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

export type ClaimVerdict = Claim['verdict'];

/** In the order in which claims are shown: those that mislead come first. */
export const VERDICTS = [
  'wrong',
  'primary-source-not-found',
  'cannot-be-checked-here',
  'confirmed-with-a-remark',
  'confirmed',
] as const satisfies readonly ClaimVerdict[];

/** A sign for each verdict, so that none is told by its colour alone. */
export const verdictMark: Readonly<Record<ClaimVerdict, string>> = {
  wrong: '✕',
  'primary-source-not-found': '?',
  'cannot-be-checked-here': '–',
  'confirmed-with-a-remark': '≈',
  confirmed: '✓',
};

export const verdictWords = (say: Say): Readonly<Record<ClaimVerdict, string>> => ({
  wrong: say('wrong'),
  'primary-source-not-found': say('primary source not found'),
  'cannot-be-checked-here': say('could not be checked here'),
  'confirmed-with-a-remark': say('confirmed, with a remark'),
  confirmed: say('confirmed'),
});

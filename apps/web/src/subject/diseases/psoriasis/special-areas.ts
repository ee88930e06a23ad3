import type { SpecialArea } from '@bifrons/knowledge';
import type { SeverityDraft } from '../../severity/severity-draft.ts';

/** Areas that were said to have plaques. */
export const areasIn = ({ extent }: SeverityDraft): readonly SpecialArea[] =>
  (extent as { areas?: readonly SpecialArea[] } | null)?.areas ?? [];

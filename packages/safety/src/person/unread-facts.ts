import type { PatientFacts } from '@bifrons/knowledge';

/**
 * Facts of a patient file that no clause of a label or of the floor reads, each with the reason. A fact that is asked for
 * and read nowhere is a promise that nobody keeps: `unread-facts.test.ts` holds this list complete and no longer than that.
 */
export const unreadFacts: Partial<Readonly<Record<keyof PatientFacts, string>>> = {
  ancestry: 'read by the pharmacokinetics, where a study found a difference',
  hearingLoss: 'no label that was read asks for it',
  priorJakInhibitor: 'says nothing about safety today; what it did is in the record of treatments',
  priorJakInhibitorFailed: 'about benefit, not safety',
};

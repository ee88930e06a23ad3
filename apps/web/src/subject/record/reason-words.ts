import type { Say } from '@bifrons/language';
import type { EndReason, StartReason } from './contract.ts';

/** Why a course began. */
export function startReasonWords(reason: StartReason, say: Say): string {
  switch (reason) {
    case 'first-treatment':
      return say('first treatment');
    case 'inadequate-response':
      return say('too little response before');
    case 'adverse-event':
      return say('adverse event before');
    case 'flare':
      return say('flare');
    case 'resumed':
      return say('resumed after a pause');
    case 'dose-change':
      return say('change of dose');
    case 'other':
      return say('another reason');
  }
}

/** Why a course ended. */
export function endReasonWords(reason: EndReason, say: Say): string {
  switch (reason) {
    case 'inadequate-response':
      return say('too little response');
    case 'loss-of-response':
      return say('response lost');
    case 'adverse-event':
      return say('adverse event');
    case 'infection':
      return say('infection');
    case 'pregnancy':
      return say('pregnancy');
    case 'surgery':
      return say('surgery');
    case 'remission':
      return say('remission');
    case 'wish':
      return say('wish of the person');
    case 'cost':
      return say('cost');
    case 'lost-to-follow-up':
      return say('lost to follow-up');
    case 'dose-change':
      return say('change of dose');
    case 'other':
      return say('another reason');
  }
}

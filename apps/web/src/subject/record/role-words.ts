import type { Say } from '@bifrons/language';
import type { Role } from './contract.ts';

export function roleWords(role: Role, say: Say): string {
  switch (role) {
    case 'administrator':
      return say('administrator');
    case 'clinician':
      return say('clinician');
    case 'nurse':
      return say('nurse');
    case 'researcher':
      return say('researcher');
    case 'person':
      return say('person with a record of their own');
  }
}

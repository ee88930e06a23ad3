import { ROLES, type Account } from '@bifrons/record';
import { z } from 'zod';
import type { Who } from '../access/who.js';

/** An account as everybody of the organisation may see it. */
export const accountShape = z.object({
  id: z.uuid(),
  name: z.string(),
  login: z.string(),
  roles: z.array(z.enum(ROLES)),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  /** Of an account with the role `person`: whose record it is. */
  person: z.uuid().optional(),
  disabled: z.boolean(),
});

export const accountSeen = (account: Account): z.input<typeof accountShape> => ({
  ...account,
  roles: [...account.roles],
});

export const meShape = z.object({ account: accountShape, csrf: z.string() });

export const meOf = ({ account, csrf }: Who): z.input<typeof meShape> => ({
  account: accountSeen(account),
  csrf,
});

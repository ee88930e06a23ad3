import type { Actor, Role } from '@bifrons/record';

/** Somebody who is logged in. */
export interface Who {
  readonly session: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: { readonly id: string; readonly name: string };
  /** Of an account with the role `person`: whose record it is. */
  readonly person?: string;
  /** What calls that change something carry in the header `x-csrf`. */
  readonly csrf: string;
}

/** For whom the record works. */
export const actorOf = ({ organisation, account, roles, person }: Who): Actor => ({
  organisation: organisation.id,
  account,
  roles,
  ...(person === undefined ? {} : { person }),
});

/** The server's own work: logging in, backups, exports for research. */
export const worker = (organisation: string | null = null, account: string | null = null): Actor => ({
  organisation,
  account,
  roles: ['worker'],
});

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null when nobody is logged in, or nobody was looked for (routes for anyone). */
    who: Who | null;
  }
}

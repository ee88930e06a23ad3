import type { Account, Member, Session } from '@bifrons/record';

/** Somebody who is logged in. */
export interface Who {
  readonly session: Session;
  readonly account: Account;
  /** For whom the record works. */
  readonly member: Member;
  /** What calls that change something carry in the header `x-csrf`. */
  readonly csrf: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; of routes for anyone null, as nobody was looked for. */
    who: Who | null;
  }
}

/** Who asks, in a route that is not for anyone. */
export function memberOf({ who }: { readonly who: Who | null }): Member {
  if (who === null) throw new Error('a route for anyone asked who it is');
  return who.member;
}

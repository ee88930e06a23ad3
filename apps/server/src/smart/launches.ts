import { randomBytes } from 'node:crypto';
import {
  beginLaunch,
  endLaunch,
  LaunchRefused,
  type FhirServer,
  type LaunchWays,
  type Leaving,
} from './launch.js';
import { readPerson, type PersonRead } from './read-person.js';

/** What a launch has brought and waits to be looked at. */
export interface Brought extends PersonRead {
  /** Base address of the FHIR server. */
  readonly from: string;
}

const LEAVE_MS = 10 * 60_000;
const WAIT_MS = 30 * 60_000;
const MOST = 1000;

/**
 * The launches under way. They are kept in memory only: no token and nothing that was read outlives the process, and what was
 * read is for the session that launched alone.
 */
export class Launches {
  readonly #leaving = new Map<string, Kept<Leaving>>();
  readonly #brought = new Map<string, Kept<Brought>>();

  /**
   * @param iss the FHIR server, as the address says; it must be one that the administrator allows
   * @returns where to send the browser
   * @throws LaunchRefused
   */
  async begin(
    session: string,
    iss: string,
    launch: string | undefined,
    allowed: readonly FhirServer[],
    ways: LaunchWays,
  ): Promise<URL> {
    const server = allowed.find(({ url }) => bare(url) === bare(iss));
    if (server === undefined)
      throw new LaunchRefused(
        `This server does not know the record ${iss}. An administrator adds it under Account, FHIR servers.`,
      );
    const { to, leaving } = await beginLaunch(server, launch, ways);
    keep(this.#leaving, leaving.state, { value: leaving, session, ends: Date.now() + LEAVE_MS });
    return to;
  }

  /**
   * Ends the launch whose state the address has, and reads the person.
   * @returns the ticket by which the session gets what was read, once
   * @throws LaunchRefused when no such launch was begun in this session
   */
  async end(session: string, cameBackAt: URL, fetchThere: typeof fetch): Promise<string> {
    const leaving = take(this.#leaving, cameBackAt.searchParams.get('state') ?? '', session);
    if (leaving === null)
      throw new LaunchRefused(
        'This launch was not begun here, or more than ten minutes ago. Start again from the record.',
      );
    const access = await endLaunch(leaving, cameBackAt);
    const read = await readPerson(access, fetchThere);
    const ticket = randomBytes(32).toString('base64url');
    keep(this.#brought, ticket, {
      value: { ...read, from: access.server.url },
      session,
      ends: Date.now() + WAIT_MS,
    });
    return ticket;
  }

  /** What a launch of this session has brought; null when there is none, or it was taken. */
  take(session: string, ticket: string): Brought | null {
    return take(this.#brought, ticket, session);
  }
}

interface Kept<T> {
  readonly value: T;
  readonly session: string;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

function keep<T>(kept: Map<string, Kept<T>>, key: string, entry: Kept<T>): void {
  for (const [old, { ends }] of kept) if (ends < Date.now()) kept.delete(old);
  if (kept.size >= MOST) throw new LaunchRefused('Too many launches are under way. Wait a few minutes.');
  kept.set(key, entry);
}

function take<T>(kept: Map<string, Kept<T>>, key: string, session: string): T | null {
  const entry = kept.get(key);
  if (entry === undefined || entry.session !== session || entry.ends < Date.now()) return null;
  kept.delete(key);
  return entry.value;
}

const bare = (url: string): string => url.replace(/\/$/, '');

import { phrase } from '@bifrons/language';
import { Fault } from '../http/fault.js';
import { openTickets } from '../login/tickets.js';
import { beginLaunch, endLaunch, type FhirServer, type LaunchWays, type Leaving } from './launch.js';
import { readPerson, type PersonRead } from './read-person.js';

/** What a launch has brought and waits to be looked at. */
export interface Brought extends PersonRead {
  /** Base address of the FHIR server. */
  readonly from: string;
}

interface Of<T> {
  readonly session: string;
  readonly value: T;
}

/**
 * The launches under way. They are kept in memory only: no token and nothing that was read outlives the process, and what was
 * read is for the session that launched alone.
 */
export class Launches {
  readonly #leaving = openTickets<Of<Leaving>>(10);
  readonly #brought = openTickets<Of<Brought | Fault>>(30);

  /** @returns where to send the browser @throws Fault */
  async begin(
    session: string,
    server: FhirServer,
    launch: string | undefined,
    ways: LaunchWays,
  ): Promise<URL> {
    const { to, leaving } = await beginLaunch(server, launch, ways);
    this.#leaving.give({ session, value: leaving }, leaving.state);
    return to;
  }

  /**
   * Ends the launch whose state the address has, and reads the person.
   * @returns the ticket by which the session gets what was read, once
   * @param fetchOf how a server is reached, asked before anything is sent there
   * @throws Fault when no such launch was begun in this session, or of `fetchOf`
   */
  async end(
    session: string,
    cameBackAt: URL,
    fetchOf: (server: FhirServer) => Promise<typeof fetch>,
  ): Promise<string> {
    const leaving = takenBy(session, this.#leaving.take(cameBackAt.searchParams.get('state') ?? ''));
    if (leaving === undefined)
      throw new Fault(
        400,
        'no-launch',
        phrase('This launch was not begun here, or more than ten minutes ago. Start again from the record.'),
      );
    const fetchThere = await fetchOf(leaving.server);
    const access = await endLaunch(leaving, cameBackAt);
    const read = await readPerson(access, fetchThere);
    return this.#brought.give({ session, value: { ...read, from: access.server.url } });
  }

  /** Keeps why a launch came to nothing, for the screen to say. @returns its ticket */
  fail(session: string, fault: Fault): string {
    return this.#brought.give({ session, value: fault });
  }

  /** What a launch of this session has brought; undefined when there is none, or it was taken. @throws Fault why it failed */
  take(session: string, ticket: string): Brought | undefined {
    const brought = takenBy(session, this.#brought.take(ticket));
    if (brought instanceof Fault) throw brought;
    return brought;
  }
}

const takenBy = <T>(session: string, of: Of<T> | undefined): T | undefined =>
  of?.session === session ? of.value : undefined;

/** What the server refused, in its words: what is wrong, where, what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** All of the answer: that of 409 has what the record holds now. */
    readonly answer: unknown,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** The server did not answer, or something else answered in its place. */
export class NotReachable extends Error {
  constructor() {
    super('the server does not answer');
    this.name = 'NotReachable';
  }
}

/** Proves that a change comes from this page; `GET /api/me` gives it. */
let csrf = '';

export function changesProvenBy(value: string): void {
  csrf = value;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The server was not there, or one behind which it should be says so. */
const GATEWAY = [502, 503, 504];

/**
 * Asks the server that the page came from: `await ask<Answer>('PUT', 'persons/…/patient', { … })`. Throws a `Refusal` for
 * what it refused and `NotReachable` when there is no answer.
 */
export async function ask<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`./api/${path}`, {
      method,
      headers: {
        // The server speaks as the page does.
        'accept-language': document.documentElement.lang,
        ...(method === 'GET' ? {} : { 'x-csrf': csrf }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new NotReachable();
  }
  if (GATEWAY.includes(response.status)) throw new NotReachable();
  if (response.status === 204) return undefined as Answer;
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  if (!isJson && response.ok) throw new NotReachable();
  const answer: unknown = isJson ? await response.json().catch(() => null) : null;
  if (!response.ok) throw new Refusal(response.status, messageIn(answer) ?? String(response.status), answer);
  return answer as Answer;
}

function messageIn(answer: unknown): string | undefined {
  const { error } = (answer ?? {}) as { error?: { message?: unknown } };
  return typeof error?.message === 'string' ? error.message : undefined;
}

import { Conflict, Refusal, type RefusalCode } from '@bifrons/record';
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify';
import { Fault } from './fault.js';

/** Codes of Node and of PostgreSQL (classes 08 and 57P) that say that the database cannot be reached. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08...|57P0[1-5]|53300)$/;
const AWAY_WORDS =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;
/** No room: Node's and PostgreSQL's. */
const FULL = /^(ENOSPC|EDQUOT|53100)$/;

/** What went wrong, as an answer. Whatever we did not foresee is told as nothing more than that. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof Refusal) return ofRefusal(error);
  const { code = '', statusCode, message = '' } = error as FastifyError;
  if (AWAY.test(code) || AWAY_WORDS.test(message))
    return new Fault(
      503,
      'database-away',
      'The database does not answer. Nothing was saved; try again in a minute.',
    );
  if (FULL.test(code) || /no space left on device/i.test(message))
    return new Fault(
      507,
      'disk-full',
      'The disk of the server is full. Nothing was saved; tell the administrator to make room.',
    );
  // Row-level security: what somebody may not do.
  if (code === '42501') return new Fault(403, 'not-allowed', 'This is not yours to do.');
  if (code === '40001' || code === '40P01')
    return new Fault(409, 'at-once', 'Somebody changed the same at the same moment. Try again.');
  const known = OF_FASTIFY[code];
  if (known !== undefined) return new Fault(...known);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Fault(statusCode, 'bad-request', 'The request cannot be read.');
  return new Fault(
    500,
    'failed',
    'The server failed. Nothing was saved; the log of the server has the reason.',
  );
}

const STATUS: Readonly<Record<RefusalCode, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  taken: 409,
  erased: 410,
  unavailable: 503,
  unreadable: 500,
};

function ofRefusal(refusal: Refusal): Fault {
  const { code, message, path } = refusal;
  // What cannot be read is the inside's matter: it names rows and keys.
  if (code === 'unreadable')
    return new Fault(500, code, 'A part of the record cannot be read. The log of the server has the reason.');
  const beside = refusal instanceof Conflict ? { current: refusal.current } : {};
  return new Fault(STATUS[code], code, message, beside, path);
}

const OF_FASTIFY: Readonly<Record<string, ConstructorParameters<typeof Fault>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large', 'What was sent is too large for this address.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'media-type',
    'Send JSON, with the header content-type: application/json.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'malformed', 'The body is empty; send JSON.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'malformed', 'The body is no JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    400,
    'malformed',
    'The body is shorter or longer than its header says.',
  ],
};

/** Answers every error in one form, and logs what is ours to mend. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const fault = faultOf(error);
    if (fault.status >= 500) logFailure(request.log, error);
    if (fault.status === 503) reply.header('retry-after', '10');
    return reply
      .code(fault.status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(fault.answer));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(new Fault(404, 'not-found', 'There is nothing at this address.').answer)),
  );
}

/** Where something failed, without its message: a message of a database or a parser may quote what was sent. */
export function logFailure(log: FastifyBaseLogger, error: unknown): void {
  const { name = 'Error', code, stack = '' } = error as FastifyError;
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
  log.error({ failure: { name, code, at: at.slice(0, 12).map((line) => line.trim()) } }, 'failed');
}

import { phrase } from '@bifrons/language';
import { Conflict, Refusal, type RefusalCode } from '@bifrons/record';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Fault } from './fault.js';
import { sayTo } from './language.js';

/** What went wrong, as an answer. Whatever we did not foresee is told as nothing more than that. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof Refusal) return ofRefusal(error);
  const { code = '', statusCode } = error as FastifyError;
  // Row-level security: what somebody may not do.
  if (code === '42501') return new Fault(403, 'not-allowed', phrase('This is not yours to do.'));
  if (code === '40001' || code === '40P01')
    return new Fault(409, 'at-once', phrase('Somebody changed the same at the same moment. Try again.'));
  const known = OF_FASTIFY[code];
  if (known !== undefined) return new Fault(...known);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Fault(statusCode, 'bad-request', phrase('The request cannot be read.'));
  return new Fault(
    500,
    'failed',
    phrase('The server failed. Nothing was saved; the log of the server has the reason.'),
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
  const { code, phrases, path } = refusal;
  // What cannot be read is the inside's matter: it names rows and keys.
  if (code === 'unreadable')
    return new Fault(
      500,
      code,
      phrase('A part of the record cannot be read. The log of the server has the reason.'),
    );
  const beside = refusal instanceof Conflict ? { current: refusal.current } : {};
  return new Fault(STATUS[code], code, phrases, beside, path);
}

const OF_FASTIFY: Readonly<Record<string, ConstructorParameters<typeof Fault>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large', phrase('What was sent is too large for this address.')],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'media-type',
    phrase('Send JSON, with the header content-type: application/json.'),
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'malformed', phrase('The body is empty; send JSON.')],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'malformed', phrase('The body is no JSON.')],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    400,
    'malformed',
    phrase('The body is shorter or longer than its header says.'),
  ],
};

/** Answers every error in one form and in the language of the request, and logs what is ours to mend. */
export function answerErrors(app: FastifyInstance): void {
  const answer = async (fault: Fault, request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(fault.status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(fault.answer(await sayTo(request))));
  app.setErrorHandler((error, request, reply) => {
    const fault = faultOf(error);
    if (fault.status >= 500) logFailure(request.log, error);
    if (fault.status === 503) reply.header('retry-after', '10');
    return answer(fault, request, reply);
  });
  app.setNotFoundHandler((request, reply) =>
    answer(new Fault(404, 'not-found', phrase('There is nothing at this address.')), request, reply),
  );
}

/** Where something failed, without its message: a message of a database or a parser may quote what was sent. */
export function logFailure(log: FastifyBaseLogger, error: unknown): void {
  const { name = 'Error', code, stack = '' } = error as FastifyError;
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
  log.error({ failure: { name, code, at: at.slice(0, 12).map((line) => line.trim()) } }, 'failed');
}

import type { Role } from '@bifrons/record';

/** Who may call a route: anyone, whoever is logged in, or some roles. What a role sees of persons is the database's to say. */
export type Access = 'anyone' | 'logged-in' | readonly Role[];

const PERSONS: Access = ['clinician', 'nurse'];
const ADMINISTRATOR: Access = ['administrator'];
/** Tables without names. */
const RESEARCH: Access = ['administrator', 'researcher'];

/**
 * Every route and who may call it. A route that is not here is not served: the server refuses to start with it. `HEAD` goes with
 * `GET`.
 */
export const ACCESS: Readonly<Record<string, Access>> = {
  'GET /*': 'anyone',
  'GET /health': 'anyone',
  'GET /metrics': 'anyone',
  'GET /openapi.json': 'anyone',

  'GET /api/me': 'anyone',
  'POST /api/setup/begin': 'anyone',
  'POST /api/setup/finish': 'anyone',
  'POST /api/login/passkey/options': 'anyone',
  'POST /api/login/passkey': 'anyone',
  'POST /api/login/password': 'anyone',
  'GET /api/login/oidc': 'anyone',
  'GET /api/login/oidc/callback': 'anyone',
  'POST /api/invitation/begin': 'anyone',
  'POST /api/invitation/finish': 'anyone',
  'POST /api/logout': 'logged-in',
  'GET /api/sessions': 'logged-in',
  'DELETE /api/sessions/:id': 'logged-in',
  'GET /api/account/passkeys': 'logged-in',
  'POST /api/account/passkeys/begin': 'logged-in',
  'POST /api/account/password': 'logged-in',
  'POST /api/account/passkeys/finish': 'logged-in',
  'DELETE /api/account/passkeys/:id': 'logged-in',

  'GET /api/accounts': ADMINISTRATOR,
  'POST /api/accounts': ADMINISTRATOR,
  'PATCH /api/accounts/:id': ADMINISTRATOR,
  'POST /api/accounts/:id/invitation': ADMINISTRATOR,
  'GET /api/settings': ADMINISTRATOR,
  'PUT /api/settings/:name': ADMINISTRATOR,
  'GET /api/audit': ADMINISTRATOR,
  'GET /api/broken-glass': ADMINISTRATOR,
  'GET /api/export': ADMINISTRATOR,
  'DELETE /api/persons/:id': ADMINISTRATOR,

  'GET /api/persons': PERSONS,
  'POST /api/persons': PERSONS,
  'GET /api/persons/:id': ['clinician', 'nurse', 'person'],
  'PUT /api/persons/:id/patient': PERSONS,
  'PUT /api/persons/:id/identity': PERSONS,
  'POST /api/persons/:id/entries': ['clinician', 'nurse', 'person'],
  'GET /api/persons/:id/entries/:entry': ['clinician', 'nurse', 'person'],
  'PUT /api/persons/:id/entries/:entry': PERSONS,
  'DELETE /api/persons/:id/entries/:entry': PERSONS,
  'GET /api/persons/:id/history': PERSONS,
  'GET /api/persons/:id/fhir': ['clinician', 'nurse', 'person'],
  'POST /api/persons/:id/fhir/read': PERSONS,
  'PUT /api/persons/:id/guard': ['clinician'],
  'POST /api/persons/:id/break-glass': PERSONS,

  // Calls bring a token of a client, which is checked there.
  'GET /cds-services': 'anyone',
  'POST /cds-services/:id': 'anyone',
  'POST /cds-services/:id/feedback': 'anyone',
  'OPTIONS /cds-services': 'anyone',
  'OPTIONS /cds-services/:id': 'anyone',
  'OPTIONS /cds-services/:id/feedback': 'anyone',

  'GET /smart/launch': 'anyone',
  'GET /smart/callback': 'anyone',
  'GET /api/fhir-servers': PERSONS,
  'GET /api/imports/:ticket': PERSONS,
  'GET /api/colleagues': PERSONS,

  'GET /api/registry': ['administrator', 'clinician', 'nurse', 'researcher'],
  'GET /api/card-use': ['administrator', 'clinician'],
  'GET /api/registry.csv': RESEARCH,
  'GET /api/registry.parquet': RESEARCH,
  'GET /api/registry/treat.csv': RESEARCH,
};

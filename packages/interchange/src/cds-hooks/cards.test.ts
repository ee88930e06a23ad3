import { parsePatientRecord, type PatientRecord } from '@bifrons/knowledge';
import { languages, loadSay } from '@bifrons/language';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validateResource } from '../fhir/validation/index.js';
import { cardsOf } from './cards.js';
import { isUuid, readFeedback } from './feedback.js';
import type { Card } from './protocol.js';
import { missingPrefetch, services } from './services.js';
import type { CardSettings } from './setting.js';

const settings: CardSettings = {
  region: 'us',
  now: new Date('2026-11-30T10:00:00Z'),
  appUrl: 'https://clinic.example/launch',
};
const hookInstance = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea';
const subject = { reference: 'Patient/1288992' };
const searchset = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
const result = (code: string, value: number, unit: string, date: string) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject,
  effectiveDateTime: date,
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
});
const dose = (mg: number, start?: string) => [
  {
    timing: {
      repeat: {
        frequency: 1,
        period: 1,
        periodUnit: 'd',
        ...(start === undefined ? {} : { boundsPeriod: { start } }),
      },
    },
    doseAndRate: [
      { doseQuantity: { value: mg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } },
    ],
  },
];
const order = (text: string, rest: object = {}) => ({
  resourceType: 'MedicationRequest',
  id: '103',
  status: 'draft',
  intent: 'order',
  medicationCodeableConcept: { text },
  subject,
  dosageInstruction: dose(4),
  ...rest,
});
const prefetch = {
  patient: { resourceType: 'Patient', id: '1288992', gender: 'female', birthDate: '1988-03-02' },
  conditions: searchset({
    resourceType: 'Condition',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '68225006' }], text: 'Alopecia areata' },
    subject,
  }),
  observations: searchset(),
  medications: searchset(),
  statements: searchset(),
  allergies: searchset(),
  immunizations: searchset(),
};

/** The shapes of the hooks' own pages in the specification. */
const patientView = (more: object = {}) => ({
  hookInstance,
  fhirServer: 'https://fhir.example.org/r4',
  hook: 'patient-view',
  fhirAuthorization: {
    access_token: 'some-opaque-fhir-access-token',
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'user/Patient.read user/Observation.read',
    subject: 'cds-service4',
  },
  context: { userId: 'PractitionerRole/123', patientId: '1288992', encounterId: '456' },
  prefetch: { ...prefetch, ...more },
});
const orderSign = (orders: readonly object[], more: object = {}) => ({
  hookInstance,
  hook: 'order-sign',
  context: {
    userId: 'Practitioner/123',
    patientId: '1288992',
    encounterId: '89284',
    draftOrders: searchset(...orders),
  },
  prefetch: { ...prefetch, ...more },
});
const orderSelect = (selections: readonly string[], orders: readonly object[], more: object = {}) => ({
  ...orderSign(orders, more),
  hook: 'order-select',
  context: { ...orderSign(orders).context, selections },
});
const onRitlecitinib = {
  medications: searchset(
    order('ritlecitinib 50 mg', { status: 'active', dosageInstruction: dose(50, '2026-10-26') }),
  ),
};

function cardsIn(body: unknown, more: Partial<CardSettings> = {}): readonly Card[] {
  const answer = cardsOf(body, { ...settings, ...more });
  if (!answer.ok) throw new Error(answer.problems.join('; '));
  for (const card of answer.cards) isWellFormed(card);
  return answer.cards;
}

/** What the specification asks of every card. */
function isWellFormed(card: Card): void {
  expect(isUuid(card.uuid)).toBe(true);
  expect(card.summary.length).toBeLessThan(140);
  expect(card.summary).not.toBe('');
  expect(['info', 'warning', 'critical']).toContain(card.indicator);
  expect(card.source.label).not.toBe('');
  if (card.suggestions !== undefined) expect(card.selectionBehavior).toBeDefined();
  for (const { uuid, actions, label } of card.suggestions ?? []) {
    expect(isUuid(uuid)).toBe(true);
    expect(label).not.toBe('');
    for (const { resource } of actions) expect(validateResource(resource)).toEqual([]);
  }
  for (const { display, code } of card.overrideReasons ?? []) expect(display && code).toBeTruthy();
  for (const { type, appContext } of card.links ?? [])
    if (appContext !== undefined) expect(type).toBe('smart');
}

const problemsOf = (body: unknown): readonly [number, string] => {
  const answer = cardsOf(body, settings);
  if (answer.ok) throw new Error('was answered');
  return [answer.status, answer.problems.join('; ')];
};

const folder = fileURLToPath(new URL('../../../../examples/patients/', import.meta.url));
function known(name: string): PatientRecord {
  const reading = parsePatientRecord(readFileSync(folder + name, 'utf8'), settings.now);
  if (!reading.ok) throw new Error(name);
  return reading.value;
}

describe('discovery', () => {
  it('names three services, with prefetch that only asks what CDS Hooks recommends', () => {
    const found = services().services;
    expect(found.map(({ hook }) => hook)).toEqual(['patient-view', 'order-select', 'order-sign']);
    for (const { id, title, description, prefetch: templates } of found) {
      expect(id && title && description).toBeTruthy();
      for (const template of Object.values(templates)) {
        expect(template.match(/\{\{([^}]+)\}\}/g)).toEqual(['{{context.patientId}}']);
        const [, query = ''] = template.split('?');
        for (const parameter of query.split('&').filter((one) => one !== ''))
          expect(parameter).toMatch(/^(?:patient|code|status|_sort|_count)=/);
      }
    }
  });

  it('says what of the prefetch is missing, as queries', () => {
    const sent = { ...prefetch, patient: undefined };
    expect(missingPrefetch({ context: { patientId: '12' }, prefetch: sent })).toEqual({
      patient: 'Patient/12',
    });
    expect(Object.keys(missingPrefetch({ context: { patientId: '12' } }))).toHaveLength(7);
  });
});

describe('calls that are refused', () => {
  it.each([
    ['no object', [], 400, 'not a JSON object'],
    ['another hook', { ...patientView(), hook: 'encounter-start' }, 400, 'none of patient-view'],
    ['an instance that is no UUID', { ...patientView(), hookInstance: '1' }, 400, 'hookInstance'],
    [
      'authorisation without a server',
      { ...patientView(), fhirServer: undefined },
      400,
      'fhirServer is missing',
    ],
    ['no context', { ...patientView(), context: undefined }, 400, 'context is missing'],
    [
      'an id that is none',
      { ...patientView(), context: { userId: 'x', patientId: '../1' } },
      400,
      'patientId',
    ],
    ['no draft orders', { ...orderSign([]), context: { userId: 'x', patientId: '1' } }, 400, 'draftOrders'],
    [
      'selections of nothing',
      orderSelect(['MedicationRequest/9'], [order('x')]),
      400,
      'not among the draft orders',
    ],
    ['no data', { ...patientView(), prefetch: undefined }, 412, 'prefetch.patient'],
    ['no medicines', patientView({ medications: undefined, statements: null }), 412, 'prefetch.medications'],
    [
      'a patient that could not be read',
      patientView({ patient: { resourceType: 'OperationOutcome', issue: [{ code: 'forbidden' }] } }),
      412,
      'prefetch.patient',
    ],
  ])('%s', (_, body, status, why) => {
    const [found, problems] = problemsOf(body);
    expect(found).toBe(status);
    expect(problems).toContain(why);
  });
});

describe('patient-view', () => {
  it('is silent about people who take none of our medicines', () => {
    expect(cardsIn(patientView())).toEqual([]);
    expect(cardsIn(patientView({ medications: searchset(order('ramipril', { status: 'active' })) }))).toEqual(
      [],
    );
  });

  it('tells what a new value demands, and orders what is due', () => {
    const observations = searchset(result('731-0', 0.3, '10*9/L', '2026-11-28'));
    const [card, ...more] = cardsIn(patientView({ ...onRitlecitinib, observations }));
    expect(more).toEqual([]);
    expect(card).toMatchObject({ indicator: 'critical' });
    expect(card?.summary).toMatch(/^Ritlecitinib: (?:Stop|Pause) today: lymphocytes 0\.3/);
    expect(card?.detail).toContain('section');
    const tests = card?.suggestions?.[0]?.actions.map(({ description }) => description) ?? [];
    expect(tests).toContain('tuberculosis');
    expect(card?.links).toMatchObject([{ type: 'smart', url: settings.appUrl }]);
  });

  it('says since when where only the order has a day, and that nothing can be told where nothing has', () => {
    const ordered = order('ritlecitinib 50 mg', {
      status: 'active',
      authoredOn: '2026-10-26',
      dosageInstruction: dose(50),
    });
    const [since] = cardsIn(patientView({ medications: searchset(ordered) }));
    expect(since?.detail).toContain('the day is that of the order');
    const [card] = cardsIn(patientView({ medications: searchset({ ...ordered, authoredOn: undefined }) }));
    expect(card?.indicator).toBe('warning');
    expect(card?.summary).toContain('cannot tell what is due');
  });

  it('the data of somebody else are no silence', () => {
    const patient = { ...prefetch.patient, id: 'somebody-else' };
    const [card] = cardsIn(patientView({ ...onRitlecitinib, patient }));
    expect(card?.summary).toContain('cannot tell');
    expect(card?.detail).toContain('somebody else');
  });

  it('says in the card that pages are missing, or could not be read', () => {
    const paged = { ...searchset(), link: [{ relation: 'next', url: 'https://fhir.example.org/r4?page=2' }] };
    const failed = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'timeout', diagnostics: 'too slow' }],
    };
    const [card] = cardsIn(patientView({ ...onRitlecitinib, observations: paged, allergies: failed }));
    expect(card?.detail).toContain('next page');
    expect(card?.detail).toContain('allergies could not be read: too slow');
  });
});

describe.each([
  ['order-sign', orderSign],
  [
    'order-select',
    (orders: readonly object[], more: object = {}) => orderSelect(['MedicationRequest/103'], orders, more),
  ],
] as const)('%s', (_, call) => {
  it('missing facts are "cannot tell", never eligible, and the tests can be ordered', () => {
    const [card] = cardsIn(call([order('baricitinib 4 mg oral tablet')]));
    expect(card?.indicator).toBe('warning');
    expect(card?.summary).toMatch(/^Baricitinib: cannot tell – \d+ answers are missing$/);
    const tests = card?.suggestions?.[0]?.actions.map(({ description }) => description) ?? [];
    expect(tests).toEqual(
      expect.arrayContaining(['tuberculosis', 'lymphocytes', 'neutrophils', 'haemoglobin']),
    );
    expect(card?.source.url).toMatch(/^https:/);
    expect(card?.overrideReasons?.length).toBeGreaterThan(2);
  });

  it('a contraindication is critical', () => {
    const patient = known('screen/pregnant.json');
    const [card] = cardsIn(call([order('baricitinib')]), { region: 'eu', patient });
    expect(card?.indicator).toBe('critical');
    expect(card?.summary).toContain('contraindicated');
  });

  it('the answers of the clinic’s own record count', () => {
    const person = { ...known('severe.json'), id: '1288992' };
    const [card] = cardsIn(call([order('baricitinib', { dosageInstruction: dose(2) })]), { patient: person });
    expect(['eligible', 'eligible with conditions'].some((verdict) => card?.summary.includes(verdict))).toBe(
      true,
    );
  });

  it('what is unverified counts against a medicine, never for it', () => {
    const zoster = {
      resourceType: 'Condition',
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50.9' }] },
      subject,
    };
    const person = { ...known('severe.json'), id: '1288992' };
    const before = cardsIn(call([order('baricitinib')]), { patient: person })[0];
    const after = cardsIn(call([order('baricitinib')], { conditions: searchset(zoster) }), {
      patient: person,
    })[0];
    expect(before?.summary).not.toEqual(after?.summary);
    expect(after?.detail).toContain('malignancy');
  });

  it('medicines of the record interact, and so do those of the same signature', () => {
    const person = { ...known('severe.json'), id: '1288992' };
    const alone = cardsIn(call([order('baricitinib')]), { patient: person })[0];
    const [beside] = cardsIn(call([order('baricitinib'), order('probenecid', { id: '104' })]), {
      patient: person,
    });
    const [taken] = cardsIn(
      call([order('baricitinib')], {
        medications: searchset(order('probenecid', { id: '9', status: 'active' })),
      }),
      { patient: person },
    );
    expect(alone?.detail).not.toContain('robenecid');
    expect(beside?.detail).toMatch(/robenecid/);
    expect(taken?.detail).toMatch(/robenecid/);
  });

  it('a dose above what the label has for the person is told', () => {
    const [card] = cardsIn(call([order('baricitinib', { dosageInstruction: dose(12) })]));
    expect(card?.detail).toMatch(/12 mg a day are ordered|12 mg/);
    const [unclear] = cardsIn(call([order('baricitinib', { dosageInstruction: [] })]));
    expect(unclear?.detail).toContain('The dose could not be read from the order');
  });

  it('a medicine that interacts with what is taken gets a card', () => {
    const person = {
      ...known('severe.json'),
      id: '1288992',
      treatments: [{ drug: 'ritlecitinib', doseMg: 50, perDay: 1 as const, fromDate: '2026-10-26' }],
    };
    const [card] = cardsIn(call([order('rifampicin')]), { patient: person });
    expect(card?.summary).toMatch(/^rifampicin with Ritlecitinib/);
    expect(cardsIn(call([order('paracetamol')]), { patient: person })).toEqual([]);
  });

  it.each([
    ['a JAK inhibitor without a label here', order('povorcitinib 45 mg'), /cannot tell/],
    ['a JAK inhibitor that is not named', order('JAK inhibitor'), /cannot tell/],
    ['two of ours in one order', order('baricitinib or ritlecitinib'), /cannot tell/],
    [
      'a text and a code that disagree',
      order('', {
        medicationCodeableConcept: {
          text: 'upadacitinib 15 mg',
          coding: [{ system: 'http://www.whocc.no/atc', code: 'L04AF02', display: 'baricitinib' }],
        },
      }),
      /cannot tell/,
    ],
    ['an order without a name', order('', { medicationCodeableConcept: undefined }), /names no medicine/],
    [
      'a medicine behind a reference',
      order('', { medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/1' } }),
      /names no medicine/,
    ],
  ])('%s is not silence', (_name, one, summary) => {
    const [card] = cardsIn(call([one]));
    expect(card?.summary).toMatch(summary);
  });

  it('other orders are no business of ours', () => {
    const test = { resourceType: 'ServiceRequest', id: '104', status: 'draft', intent: 'order', subject };
    expect(cardsIn(call([order('amoxicillin 500 mg'), test]))).toEqual([]);
  });

  it('without a disease in the data the gravest use is shown, never better than open', () => {
    const person = known('severe.json');
    const [card] = cardsIn(call([order('baricitinib')], { conditions: searchset() }));
    expect(card?.summary).toContain('cannot tell');
    expect(card?.detail).toContain('What it is for is not in the data');
    const said = order('baricitinib', {
      reasonCode: [{ coding: [{ system: 'http://snomed.info/sct', code: '68225006' }] }],
    });
    const [named] = cardsIn(call([said], { conditions: searchset() }), { patient: person });
    expect(named?.detail).not.toContain('What it is for is not in the data');
  });
});

it('order-select speaks of what was selected alone', () => {
  const both = [order('baricitinib'), order('upadacitinib 15 mg', { id: '104' })];
  const cards = cardsIn(orderSelect(['MedicationRequest/104'], both));
  expect(cards.map(({ summary }) => summary.split(':')[0])).toEqual(['Upadacitinib']);
});

it('the same call has the same cards, another call other ids', () => {
  const call = orderSign([order('baricitinib')]);
  expect(cardsIn(call)).toEqual(cardsIn(call));
  const other = { ...call, hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2eb' };
  expect(cardsIn(other)[0]?.uuid).not.toBe(cardsIn(call)[0]?.uuid);
});

it.each(languages)('cards fit in %s', async (language) => {
  const say = await loadSay(language);
  const observations = searchset(result('731-0', 0.3, '10*9/L', '2026-11-28'));
  expect(cardsIn(patientView({ ...onRitlecitinib, observations }), { say })).toHaveLength(1);
  expect(cardsIn(orderSign([order('baricitinib')]), { say })).toHaveLength(1);
});

describe('feedback', () => {
  const card = '9368d37b-283f-44a0-93ea-547cebab93ed';
  const outcomeTimestamp = '2026-11-30T10:01:00Z';

  it('is read as the specification has it', () => {
    const accepted = { card, outcome: 'accepted', acceptedSuggestions: [{ id: card }], outcomeTimestamp };
    const overridden = {
      card,
      outcome: 'overridden',
      outcomeTimestamp,
      overrideReason: {
        reason: { code: 'done-elsewhere', system: 'urn:bifrons:override-reason' },
        userComment: 'lab B',
      },
    };
    expect(readFeedback({ feedback: [accepted, overridden] })).toEqual({
      ok: true,
      feedback: [accepted, overridden],
    });
  });

  it.each([
    [{}, 'at least one'],
    [{ feedback: [{ card: '1', outcome: 'overridden', outcomeTimestamp }] }, 'uuid of a card'],
    [{ feedback: [{ card, outcome: 'ignored', outcomeTimestamp }] }, 'neither'],
    [{ feedback: [{ card, outcome: 'accepted', outcomeTimestamp }] }, 'acceptedSuggestions'],
    [{ feedback: [{ card, outcome: 'overridden', outcomeTimestamp: 'now' }] }, 'ISO 8601'],
  ])('%j is refused', (body, why) => {
    const reading = readFeedback(body);
    expect(reading.ok ? '' : reading.problems.join('; ')).toContain(why);
  });
});

import {
  findLabel,
  indications,
  treatmentName,
  type Indication,
  type Label,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import {
  courseCalendar,
  doseWarnings,
  screenDrug,
  verdictOn,
  verdicts,
  type CalendarEntry,
  type DrugScreening,
  type Reason,
} from '@bifrons/safety';
import type { CalledPerson } from './person.js';
import type { Card } from './protocol.js';
import type { CdsRequest } from './request.js';
import type { CardSettings } from './setting.js';
import { orderTests, overrideReasons } from './suggestions.js';
import { uuidOf } from '../uuid.js';
import { missingWords, plain, reasonWords, summaryOf, verdictWords } from './words.js';
import { listAt, textAt, type Fields } from '../fhir/import/fields.js';
import { doseOf } from '../fhir/import/dose.js';
import { isJakInhibitor, medicineOf, type Medicine } from '../fhir/import/medicine.js';
import { References } from '../fhir/import/references.js';
import { conceptOf, knownCodes } from '../fhir/import/concept.js';

interface Told {
  readonly request: CdsRequest;
  readonly person: CalledPerson;
  readonly settings: CardSettings;
  readonly today: string;
  readonly say: Say;
}

/** An order of a medicine that is being written. */
interface Order {
  readonly resource: Fields;
  readonly medicine: Medicine;
}

const isOrder = (resource: Fields): boolean => textAt(resource, 'resourceType') === 'MedicationRequest';

/** Cards about the medicines that are ordered: ours, and others beside one of ours. */
export function orderCards(told: Told): Card[] {
  const { orders, drafts } = told.request.context;
  const references = new References(drafts.map((resource, k) => ({ resource, place: `order ${k}` })));
  const read = (resource: Fields): Order[] => {
    const medicine = isOrder(resource) ? medicineOf(resource, references) : undefined;
    return medicine === undefined ? [] : [{ resource, medicine }];
  };
  const all = drafts.flatMap(read);
  const cards = orders.flatMap(read).flatMap((order) => {
    const others = all.filter(({ resource }) => resource !== order.resource);
    const { medicine } = order;
    if (medicine.treatment !== undefined && !medicine.several && medicine.disagree === undefined)
      return [screeningCard(order, medicine.treatment, others, told)];
    // A medicine that may be ours and is not recognised for certain: silence would look like "all clear".
    if (medicine.treatment !== undefined || isJakInhibitor(medicine)) return [unknownCard(order, told)];
    return besideOurs(order, others, told);
  });
  // An order without any name may be anything.
  const nameless = orders.filter((resource) => isOrder(resource) && read(resource).length === 0).length;
  return nameless === 0 ? cards : [...cards, namelessCard(told, nameless)];
}

/** The person with the other medicines that are being ordered. */
function withOrders(record: PatientRecord, others: readonly Order[]): PatientRecord {
  if (others.length === 0) return record;
  const rows = others.map(({ medicine: { name, code } }) => ({
    name,
    ...(code === undefined ? {} : { code }),
  }));
  // What else is taken stays unknown where it is unknown: the names are added to nothing.
  return record.medications === undefined
    ? record
    : { ...record, medications: [...record.medications, ...rows] };
}

/** What it is for: the order, else the disease of the data, else every use that the label names. */
function indicationsOf(order: Order, label: Label, person: CalledPerson): readonly Indication[] {
  const said = listAt(order.resource, 'reasonCode')
    .flatMap((reason) => knownCodes(conceptOf(reason)))
    .flatMap(({ known }) => ('disease' in known.means ? [known.means.disease] : []))
    .filter((id): id is Indication => (indications as readonly string[]).includes(id));
  if (said.length > 0) return said.slice(0, 1);
  if (person.indication !== undefined) return [person.indication];
  const named = label.rules.flatMap(({ clauses }) =>
    clauses.flatMap(({ then }) => (then.kind === 'indicated' ? [then.indication] : [])),
  );
  return named.length > 0 ? [...new Set(named)] : indications.slice(0, 1);
}

/** The first of the uses with the gravest verdict. */
function gravestUse(
  record: PatientRecord,
  drug: string,
  uses: readonly Indication[],
  { settings: { region }, today, say }: Told,
): Indication {
  if (uses.length === 1) return uses[0]!;
  const graveness = (indication: Indication): number =>
    verdicts.indexOf(verdictOn(record, drug, { region, indication, today, say }));
  return uses
    .map((indication) => ({ indication, grave: graveness(indication) }))
    .toSorted((a, b) => b.grave - a.grave)[0]!.indication;
}

const effects = ['contraindicated', 'not-recommended', 'condition', 'supports'] as const;
const graveFirst = (reasons: readonly Reason[]): Reason[] =>
  reasons.toSorted(
    (a, b) =>
      Number(a.state === 'open') - Number(b.state === 'open') ||
      effects.indexOf(a.effect) - effects.indexOf(b.effect),
  );

/** So many reasons are told in a card; how many more there are is said. */
const mostReasons = 12;

function screeningCard(order: Order, drug: string, others: readonly Order[], told: Told): Card {
  const { person, settings, today, say } = told;
  const { region } = settings;
  const label = findLabel(drug, region);
  if (label === undefined) return noLabelCard(order, drug, told);
  if (person.record === undefined) return noPersonCard(order, drug, told);
  const record = withOrders(person.record, others);
  const uses = indicationsOf(order, label, person);
  const indication = gravestUse(record, drug, uses, told);
  const found = screenDrug(record, drug, { region, indication, today, say });
  // Where nobody says what it is for, it cannot be better than open.
  const isOpenUse = uses.length > 1;
  const verdict =
    isOpenUse && verdicts.indexOf(found.verdict) < verdicts.indexOf('cannot-tell')
      ? 'cannot-tell'
      : found.verdict;
  const reasons = graveFirst(found.reasons).filter(({ effect }) => effect !== 'supports');
  const tests = missingTests(record, drug, indication, told);
  const doses = doseNotes(order, drug, indication, found, told);
  const name = treatmentName(drug);
  const first = reasons.find(({ effect }) => effect === verdict) ?? reasons[0];
  const why =
    verdict === 'cannot-tell'
      ? say('{n, plural, one {# answer is} other {# answers are}} missing', { n: found.missing.length })
      : (first?.because[0] ?? first?.demand ?? doses[0] ?? '');
  const summary =
    why === ''
      ? say('{name}: {verdict}', { name, verdict: verdictWords(verdict, say) })
      : say('{name}: {verdict} – {why}', { name, verdict: verdictWords(verdict, say), why });
  return {
    uuid: uuidOf(`${told.request.hookInstance} ${keyOf(order)} ${drug}`),
    summary: summaryOf(summary),
    detail: detailOf(found, verdict, reasons, doses, isOpenUse, told),
    indicator:
      verdict === 'contraindicated'
        ? 'critical'
        : verdict === 'eligible' && doses.length === 0
          ? 'info'
          : 'warning',
    source: sourceOf(label, say),
    ...suggestionsOf(tests, drug, told),
    overrideReasons: overrideReasons(say),
    ...linksOf(told, drug),
  };
}

/** The ordered dose against the label's, and against what it advises this person. */
function doseNotes(
  { resource }: Order,
  drug: string,
  indication: Indication,
  found: DrugScreening,
  { settings: { region }, say }: Told,
): string[] {
  const dose = doseOf(listAt(resource, 'dosageInstruction'));
  if (Object.keys(dose).length === 0) return [say('The dose could not be read from the order.')];
  const beyond = doseWarnings([[{ fromWeek: 0, drug, ...dose }]], { region, indication }).map((one) =>
    say(one),
  );
  const { recommended } = found.dose;
  const daily =
    dose.doseMg === undefined || dose.perDay === undefined ? undefined : dose.doseMg * dose.perDay;
  const most = recommended === null ? undefined : recommended.doseMg * recommended.perDay;
  return daily !== undefined && most !== undefined && daily > most
    ? [
        say('{ordered, number} mg a day are ordered; for this person the label has {most, number} mg', {
          ordered: daily,
          most,
        }),
        ...beyond,
      ]
    : beyond;
}

const keyOf = ({ resource }: Order): string => textAt(resource, 'id') ?? '';

function suggestionsOf(
  entries: readonly CalendarEntry[],
  about: string,
  { request, today, say }: Told,
): Pick<Card, 'suggestions' | 'selectionBehavior'> {
  const suggestions = orderTests(entries, request, about, today, say);
  return suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'any' };
}

/** Tests that the label wants before the start and nobody has a result of. */
function missingTests(
  record: PatientRecord,
  drug: string,
  indication: Indication,
  { settings: { region }, today, say }: Told,
): CalendarEntry[] {
  const plan = courseCalendar(record, { drug, region, indication, start: today, weeks: 0, say });
  return (plan?.entries ?? []).filter(
    ({ kind, status, week }) => kind === 'test' && week.to === 0 && status !== 'done',
  );
}

function detailOf(
  found: DrugScreening,
  verdict: DrugScreening['verdict'],
  reasons: readonly Reason[],
  doses: readonly string[],
  isOpenUse: boolean,
  { person, settings, say }: Told,
): string {
  const shown = reasons.slice(0, mostReasons);
  const missing = missingWords(found.missing, say);
  return paragraphs([
    `**${plain(say('{name}: {verdict}', { name: found.brand, verdict: verdictWords(verdict, say) }))}** (${plain(
      say('{region} label of {date}', { region: settings.region.toUpperCase(), date: found.label.date }),
    )})`,
    isOpenUse
      ? plain(say('What it is for is not in the data: the gravest answer of its uses is shown.'))
      : '',
    list([...doses.map(plain), ...shown.map((reason) => reasonWords(reason, say))]),
    reasons.length > shown.length
      ? plain(
          say('{n, plural, one {# more reason} other {# more reasons}}', {
            n: reasons.length - shown.length,
          }),
        )
      : '',
    missing === '' ? '' : `**${plain(say('Missing'))}:** ${plain(missing)}`,
    notesOf(person, say),
  ]);
}

export const paragraphs = (some: readonly string[]): string =>
  some.filter((part) => part !== '').join('\n\n');
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** So many notes on the data are told; the rest is counted. */
const mostNotes = 8;

export function notesOf({ notes }: CalledPerson, say: Say): string {
  if (notes.length === 0) return '';
  const told = notes.slice(0, mostNotes).map((note) => plain(say(note)));
  const more = notes.length - told.length;
  return `**${plain(say('About the data'))}**\n\n${list(
    more > 0
      ? [...told, plain(say('{n, plural, one {# more note} other {# more notes}}', { n: more }))]
      : told,
  )}`;
}

export function sourceOf(label: Label, say: Say): Card['source'] {
  const url = Object.values(label.sources).find((one) => one.url?.startsWith('https://') === true)?.url;
  return {
    label: say('Bifrons: {region} label of {brand}, {date}', {
      region: label.region.toUpperCase(),
      brand: label.brand,
      date: label.date,
    }),
    ...(url === undefined ? {} : { url }),
  };
}

export function linksOf(
  { settings: { appUrl }, request, say }: Pick<Told, 'settings' | 'request' | 'say'>,
  drug: string,
): Pick<Card, 'links'> {
  if (appUrl === undefined) return {};
  return {
    links: [
      {
        label: say('Open in Bifrons'),
        url: appUrl,
        type: 'smart',
        appContext: JSON.stringify({ hook: request.hook, drug }),
      },
    ],
  };
}

/** A card that says that nothing can be told, and why. */
function openCard(
  order: Order | undefined,
  about: string,
  indicator: 'info' | 'warning',
  summary: string,
  reasons: readonly string[],
  told: Told,
): Card {
  const { say, request } = told;
  return {
    uuid: uuidOf(`${request.hookInstance} ${order === undefined ? '' : keyOf(order)} ${about}`),
    summary: summaryOf(summary),
    detail: paragraphs([list(reasons.map(plain)), notesOf(told.person, say)]),
    indicator,
    source: { label: 'Bifrons' },
    overrideReasons: overrideReasons(say),
    ...linksOf(told, about),
  };
}

const noLabelCard = (order: Order, drug: string, told: Told): Card =>
  openCard(
    order,
    drug,
    'warning',
    told.say('{name}: cannot tell – no {region} label of it is held here', {
      name: treatmentName(drug),
      region: told.settings.region.toUpperCase(),
    }),
    [told.say('Nothing here says whether it suits this person: check its label.')],
    told,
  );

const noPersonCard = (order: Order, drug: string, told: Told): Card =>
  openCard(
    order,
    drug,
    'warning',
    told.say('{name}: cannot tell – too little is known of the person', { name: treatmentName(drug) }),
    [told.say('Without a year of birth no label can be held against the person.')],
    told,
  );

const unknownCard = (order: Order, told: Told): Card =>
  openCard(
    order,
    order.medicine.name,
    'warning',
    told.say('{name}: cannot tell – it is not one of the medicines known here for certain', {
      name: order.medicine.name,
    }),
    [
      told.say(
        'It looks like a JAK inhibitor or one of their alternatives. It was not screened: check its label.',
      ),
      ...(order.medicine.disagree === undefined
        ? []
        : [
            told.say('its text says {text}, its code {code} says {name}: which one is it?', {
              text: order.medicine.disagree[0],
              code: order.medicine.code ?? '–',
              name: order.medicine.disagree[1],
            }),
          ]),
    ],
    told,
  );

const namelessCard = (told: Told, n: number): Card =>
  openCard(
    undefined,
    'nameless',
    'info',
    told.say('{n, plural, one {# order names} other {# orders name}} no medicine: cannot tell', { n }),
    [told.say('Neither a text nor a code names it; references are not followed.')],
    told,
  );

/** Another medicine for a person who takes one of ours: what of its label speaks against them together. */
function besideOurs(order: Order, others: readonly Order[], told: Told): Card[] {
  const { person, settings, today, say } = told;
  const { record } = person;
  if (record?.medications === undefined) return [];
  const current = currentTreatments(record, today).filter((drug) => findLabel(drug, settings.region));
  return current.flatMap((drug): Card[] => {
    const label = findLabel(drug, settings.region)!;
    const indication = person.indication ?? indicationsOf(order, label, person)[0]!;
    const before = withOrders(record, others);
    const after = withOrders(before, [order]);
    const of = (one: PatientRecord): readonly Reason[] =>
      screenDrug(one, drug, { region: settings.region, indication, today, say }).reasons;
    const known = new Set(of(before).map(keyOfReason));
    const added = graveFirst(of(after)).filter(
      (reason) => reason.effect !== 'supports' && !known.has(keyOfReason(reason)),
    );
    const [first] = added;
    if (first === undefined) return [];
    const name = order.medicine.name;
    return [
      {
        uuid: uuidOf(`${told.request.hookInstance} ${keyOf(order)} ${name} ${drug}`),
        summary: summaryOf(
          first.state === 'open'
            ? say('{name} with {drug}: cannot tell whether they go together', {
                name,
                drug: treatmentName(drug),
              })
            : say('{name} with {drug}: {demand}', { name, drug: treatmentName(drug), demand: first.demand }),
        ),
        detail: paragraphs([
          list(added.slice(0, mostReasons).map((reason) => reasonWords(reason, say))),
          notesOf(person, say),
        ]),
        indicator: first.effect === 'contraindicated' && first.state === 'applies' ? 'critical' : 'warning',
        source: sourceOf(label, say),
        overrideReasons: overrideReasons(say),
        ...linksOf(told, drug),
      },
    ];
  });
}

const keyOfReason = ({ effect, state, demand, because, missing }: Reason): string =>
  JSON.stringify([effect, state, demand, because, missing]);

/** Ids of what is taken on a day. */
export const currentTreatments = (record: PatientRecord, today: string): string[] => [
  ...new Set(
    (record.treatments ?? [])
      .filter(({ fromDate, toDate }) => fromDate <= today && (toDate === undefined || toDate >= today))
      .map(({ drug }) => drug),
  ),
];

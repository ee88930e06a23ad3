import {
  findLabel,
  readMedicine,
  treatmentName,
  indications,
  type Indication,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { monitor, type CalendarEntry, type Monitoring } from '@bifrons/safety';
import { currentTreatments, linksOf, list, notesOf, paragraphs, sourceOf } from './order-cards.js';
import type { CalledPerson } from './person.js';
import type { Card } from './protocol.js';
import type { CdsRequest } from './request.js';
import type { CardSettings } from './setting.js';
import { orderTests, overrideReasons } from './suggestions.js';
import { uuidOf } from '../uuid.js';
import { at, listAt } from '../fhir/import/fields.js';
import { isJakInhibitor, medicineOf } from '../fhir/import/medicine.js';
import { References } from '../fhir/import/references.js';
import { plain, statementPlaces, summaryOf } from './words.js';

interface Told {
  readonly request: CdsRequest;
  readonly person: CalledPerson;
  readonly settings: CardSettings;
  readonly today: string;
  readonly say: Say;
}

/** Of a person on one of our medicines: what is due, and what results demand. Of others nothing. */
export function monitoringCards(told: Told): Card[] {
  const { person, settings, today } = told;
  const { record } = person;
  if (record === undefined) return namedIn(told.request).map((drug) => noPerson(drug, told));
  const taken = currentTreatments(record, today);
  const cards = taken.flatMap((drug) =>
    findLabel(drug, settings.region) === undefined ? [noLabel(drug, told)] : monitored(record, drug, told),
  );
  const undated = undatedInhibitors(record).filter((drug) => !taken.includes(drug));
  return [...cards, ...undated.map((drug) => noStart(drug, told))];
}

/** Our medicines in a prefetch of which no person could be made. */
function namedIn({ prefetch }: CdsRequest): string[] {
  const resources = ['medications', 'statements'].flatMap((key) =>
    listAt(prefetch[key], 'entry').map((entry) => at(entry, 'resource')),
  );
  const references = new References(resources.map((resource) => ({ resource, place: '' })));
  return [
    ...new Set(
      resources.flatMap((resource) => {
        const medicine = medicineOf(resource, references);
        if (medicine === undefined) return [];
        return medicine.treatment ?? (isJakInhibitor(medicine) ? [medicine.name] : []);
      }),
    ),
  ];
}

/** JAK inhibitors that are taken since nobody knows when. */
const undatedInhibitors = ({ medications = [] }: PatientRecord): string[] => [
  ...new Set(
    medications
      .flatMap(({ name, code }) => readMedicine(name, code).found)
      .filter(({ classes, systemic }) => classes.includes('jak-inhibitor') && systemic !== false)
      .map(({ id }) => id),
  ),
];

function monitored(record: PatientRecord, drug: string, told: Told): Card[] {
  const { settings, today, say, person, request } = told;
  const label = findLabel(drug, settings.region)!;
  const indication = person.indication ?? usesOf(drug, settings.region)[0]!;
  const found = monitor(lookedAt(record, drug, today), { region: settings.region, today, indication, say });
  const due = found.calendar.filter(
    ({ kind, status, dependsOn }) =>
      (status === 'due' || status === 'overdue') && dependsOn.length === 0 && kind !== 'review',
  );
  const isCalm = found.today.action === 'continue' && due.length === 0;
  if (isCalm && person.notes.length === 0) return [];
  return [
    {
      uuid: uuidOf(`${request.hookInstance} ${drug}`),
      summary: summaryOf(say('{name}: {what}', { name: treatmentName(drug), what: found.today.line })),
      detail: detailOf(found, due, told),
      indicator: isCalm ? 'info' : isPause(found) ? 'critical' : 'warning',
      source: sourceOf(label, say),
      ...suggestionsOf(due, drug, told),
      overrideReasons: overrideReasons(say),
      ...linksOf(told, drug),
    },
  ];
}

/** `monitor` looks at the medicine that began last: the others that are taken stand beside it as medicines. */
function lookedAt(record: PatientRecord, drug: string, today: string): PatientRecord {
  const isOther = ({ drug: of, toDate }: NonNullable<PatientRecord['treatments']>[number]): boolean =>
    of !== drug && (toDate === undefined || toDate >= today);
  const treatments = record.treatments ?? [];
  const others = treatments.filter(isOther).map((one) => ({ name: one.drug }));
  return {
    ...record,
    treatments: treatments.filter((one) => !isOther(one)),
    ...(record.medications === undefined ? {} : { medications: [...record.medications, ...others] }),
  };
}

const isPause = ({ today: { action } }: Monitoring): boolean =>
  action === 'stop' || action === 'interrupt' || action === 'do-not-start' || action === 'seek-care';

function suggestionsOf(due: readonly CalendarEntry[], drug: string, { request, today, say }: Told) {
  const suggestions = orderTests(due, request, drug, today, say);
  return suggestions.length === 0 ? {} : ({ suggestions, selectionBehavior: 'any' } as const);
}

function detailOf(found: Monitoring, due: readonly CalendarEntry[], { person, say }: Told): string {
  const { today } = found;
  const place = statementPlaces(today.statements, say);
  return paragraphs([
    `**${plain(today.line)}**${place === '' ? '' : ` _(${plain(place)})_`}`,
    list(today.also.map(plain)),
    due.length === 0
      ? ''
      : `**${plain(say('Due'))}**\n\n${list(
          due.map((entry) => {
            const words =
              entry.status === 'overdue'
                ? say('{what}: overdue since {date}', { what: entry.what, date: entry.dueTo })
                : say('{what}: by {date}', { what: entry.what, date: entry.dueTo });
            const where = statementPlaces(entry.statements, say);
            return where === '' ? plain(words) : `${plain(words)} _(${plain(where)})_`;
          }),
        )}`,
    plain(
      say('{name} since {from}, week {week, number}', {
        name: treatmentName(found.drug),
        from: found.start,
        week: found.week,
      }),
    ),
    notesOf(person, say),
  ]);
}

const usesOf = (drug: string, region: CardSettings['region']): readonly Indication[] => {
  const named = (findLabel(drug, region)?.rules ?? []).flatMap(({ clauses }) =>
    clauses.flatMap(({ then }) => (then.kind === 'indicated' ? [then.indication] : [])),
  );
  return named.length > 0 ? named : indications;
};

const openCard = (drug: string, summary: string, reason: string, told: Told): Card => ({
  uuid: uuidOf(`${told.request.hookInstance} ${drug}`),
  summary: summaryOf(summary),
  detail: paragraphs([plain(reason), notesOf(told.person, told.say)]),
  indicator: 'warning',
  source: { label: 'Bifrons' },
  overrideReasons: overrideReasons(told.say),
  ...linksOf(told, drug),
});

const noPerson = (drug: string, told: Told): Card =>
  openCard(
    drug,
    told.say('{name}: cannot tell – too little is known of the person', { name: treatmentName(drug) }),
    told.say('Without a year of birth no label can be held against the person.'),
    told,
  );

const noStart = (drug: string, told: Told): Card =>
  openCard(
    drug,
    told.say('{name}: cannot tell what is due – since when it is taken is not in the data', {
      name: treatmentName(drug),
    }),
    told.say('Tests are due so many weeks after the start. Enter the day of the first dose.'),
    told,
  );

const noLabel = (drug: string, told: Told): Card =>
  openCard(
    drug,
    told.say('{name}: cannot tell what is due – no {region} label of it is held here', {
      name: treatmentName(drug),
      region: told.settings.region.toUpperCase(),
    }),
    told.say('Nothing here says which tests it needs: check its label.'),
    told,
  );

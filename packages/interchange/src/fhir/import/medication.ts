import { phrase, type Phrase } from '@bifrons/language';
import { doseOf, type Dose } from './dose.js';
import { at, booleanAt, listAt, textAt, type Fields } from './fields.js';
import type { Change, Finding } from './line.js';
import { isJakInhibitor, medicineOf, type Medicine } from './medicine.js';
import { ignored, refused, type Reading } from './reading.js';
import { standingOf } from './status.js';
import { whenOf } from './when.js';

/**
 * MedicationStatement (FHIR R4 11.4) and MedicationRequest (11.1): an option of the catalogue with a day on which it
 * began becomes a treatment, everything else that is taken now a medication.
 */
export function readMedication(resource: Fields, reading: Reading): Finding[] {
  const medicine = medicineOf(resource, reading.references);
  const says =
    medicine === undefined
      ? phrase('a medicine without a name')
      : phrase('medicine: {name}', { name: medicine.name });
  const standing = standingOf(resource);
  if (standing.is === 'ignored') return [ignored(says, ...standing.because)];
  if (standing.is === 'refused') return [refused(says, ...standing.because)];
  if (medicine === undefined) return [ignored(says, phrase('neither a text nor a code names it'))];
  if (booleanAt(resource, 'doNotPerform') === true)
    return [ignored(says, phrase('it says that it is not to be taken'))];
  const intent = textAt(resource, 'intent');
  const doubts: Phrase[] = [
    ...(standing.is === 'check' ? standing.because : []),
    ...(intent === 'proposal' || intent === 'option'
      ? [phrase('it is only proposed ({intent})', { intent })]
      : []),
    ...(medicine.disagree === undefined
      ? []
      : [
          phrase('its text says {text}, its code {code} says {name}: which one is it?', {
            text: medicine.disagree[0],
            code: medicine.concept.codings.map(({ code }) => code).join(', ') || '–',
            name: medicine.disagree[1],
          }),
        ]),
    ...(medicine.several ? [phrase('it may be several medicines')] : []),
  ];
  const taken = periodOf(resource, reading.today);
  const isOver = standing.is === 'over' || (taken.to !== undefined && taken.to < reading.today);
  if (medicine.treatment !== undefined && taken.from !== undefined) {
    const dose = doseOf(dosagesOf(resource));
    const noEnd = isOver && taken.to === undefined;
    const because = [
      ...doubts,
      ...taken.doubts,
      ...(Object.keys(dose).length === 0 ? [phrase('the dose is not clear from it: add it by hand')] : []),
    ];
    if (!noEnd)
      return [
        {
          says: saysTreatment(medicine, taken, says),
          becomes: treatment(medicine.treatment, taken.from, taken.to, dose),
          because: [...because, ...taken.notes],
          sure: because.length === 0,
          day: taken.from,
        },
      ];
  }
  if (isOver) {
    const over = phrase('it is no longer taken');
    return isJakInhibitor(medicine)
      ? [
          {
            says,
            becomes: { kind: 'fact', fact: 'priorJakInhibitor', value: true },
            because: [...doubts, over],
            sure: doubts.length === 0,
          },
        ]
      : [ignored(says, over)];
  }
  return [
    {
      says,
      becomes: {
        kind: 'row',
        list: 'medications',
        row: { name: medicine.name, ...(medicine.code === undefined ? {} : { code: medicine.code }) },
      },
      because: [
        ...doubts,
        ...(medicine.treatment === undefined
          ? []
          : [phrase('without a day on which it began it is no treatment')]),
      ],
      sure: doubts.length === 0,
    },
  ];
}

const dosagesOf = (resource: Fields): readonly Fields[] =>
  listAt(resource, resource['resourceType'] === 'MedicationStatement' ? 'dosage' : 'dosageInstruction');

interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly notes: readonly Phrase[];
  readonly doubts: readonly Phrase[];
}

/** When it was taken: by the statement itself, by the dosage, or, to be looked at, from the day of the order. */
function periodOf(resource: Fields, today: string): Period {
  const bounds = at(at(at(dosagesOf(resource)[0], 'timing'), 'repeat'), 'boundsPeriod');
  const period = at(resource, 'effectivePeriod');
  const start = textAt(period, 'start') ?? textAt(resource, 'effectiveDateTime') ?? textAt(bounds, 'start');
  const end = textAt(period, 'end') ?? textAt(bounds, 'end');
  const ordered = textAt(resource, 'authoredOn');
  const from = whenOf(start ?? ordered, today);
  // An end may lie ahead.
  const to = end === undefined ? undefined : whenOf(end, '9999-12-31');
  const doubts = [
    ...(start === undefined && ordered !== undefined
      ? [phrase('the day is that of the order: when did it begin?')]
      : []),
    ...(to !== undefined && !to.ok ? [to.because] : []),
  ];
  return {
    ...(from.ok ? { from: from.day } : {}),
    ...(to?.ok === true ? { to: to.day } : {}),
    notes: from.ok ? from.notes : [],
    doubts,
  };
}

const treatment = (drug: string, fromDate: string, toDate: string | undefined, dose: Dose): Change =>
  ({
    kind: 'row',
    list: 'treatments',
    row: { drug, ...dose, fromDate, ...(toDate === undefined ? {} : { toDate }) },
  }) as Change;

const saysTreatment = ({ name }: Medicine, { from = '', to }: Period, says: Phrase): Phrase =>
  from === ''
    ? says
    : to === undefined
      ? phrase('medicine: {name} since {from}', { name, from })
      : phrase('medicine: {name} from {from} to {to}', { name, from, to });

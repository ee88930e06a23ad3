import { latestBurden, scoresAtStart, type Patient } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { DiseaseDecision } from '../diseases/decision.js';
import { decisionIn } from '../diseases/registry.js';
import { harmIds, type HarmId } from '../harm/harm.js';
import type { OwnPrices } from '../own-price.js';
import type { Weighing } from '../weighing.js';
import { uncertainItems, unknownItems } from './certainty.js';
import type { Block, Report, Section, SectionId } from './content.js';
import { costItems, countedItems, labelItems, namedItems, stoppingItems, takingItems } from './options.js';
import { benefitTables, harmTables } from './outcomes.js';
import { sourceItems } from './sources.js';

/** Harms that are drawn; the others are lines. */
const drawn: readonly HarmId[] = ['serious-infection', 'zoster', 'malignancy', 'mace', 'vte'];

/**
 * The decision report of a weighing: what somebody needs in order to decide with their team, in plain words, good and
 * bad in the same numbers of 100. It recommends nothing. With `prices`, what the options cost at those, marked as typed. What labels and sources say is in the language of the weighing. `docs/ipdas.md` says which standards it meets.
 */
export function reportOf(weighing: Weighing, patient: Patient, say: Say, prices?: OwnPrices): Report {
  const decision = decisionIn(weighing.disease);
  const weeks = weighing.horizonWeeks;
  const section = (id: SectionId, heading: string, ...blocks: Block[]): Section => ({ id, heading, blocks });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const counted = namedItems(weighing, say, countedItems);
  const rest = harmIds.filter((id) => !drawn.includes(id));
  return {
    title: decision.title(say),
    person: personLine(weighing, patient, say),
    date: weighing.today,
    foot: say('Bifrons supports a decision. It is not a medical device and does not replace your doctor.'),
    sections: [
      section(
        'about',
        say('What this is about'),
        paragraph(decision.about(say)),
        paragraph(
          say(
            'You and your team can choose between {n} ways. This page shows for each how many of 100 people like you get better and how many come to harm within {weeks} weeks. It does not tell you what to choose.',
            { n: weighing.options.length, weeks },
          ),
        ),
      ),
      section('options', say('The options'), {
        kind: 'options',
        options: namedItems(weighing, say, labelItems),
      }),
      section(
        'better',
        say('What may get better, of 100 people like you'),
        ...(weighing.beside.length === 0
          ? []
          : [{ kind: 'list' as const, items: weighing.beside.map((one) => say(one)) }]),
        {
          kind: 'outcomes',
          tone: 'benefit',
          pictures: true,
          outcomes: benefitTables(weighing, say),
        },
      ),
      section(
        'worse',
        say('What may go wrong, of 100 people in {weeks} weeks', { weeks }),
        { kind: 'outcomes', tone: 'harm', pictures: true, outcomes: harmTables(weighing, drawn, say) },
        { kind: 'outcomes', tone: 'harm', pictures: false, outcomes: harmTables(weighing, rest, say) },
        ...(counted.length === 0 ? [] : [{ kind: 'options' as const, options: counted }]),
      ),
      section('uncertain', say('What is uncertain'), { kind: 'list', items: uncertainItems(weighing, say) }),
      section('unknown', say('What is not known'), { kind: 'list', items: unknownItems(weighing, say) }),
      section('taking', say('How to take it, and which tests'), {
        kind: 'options',
        options: namedItems(weighing, say, (option) => [
          ...takingItems(option, weighing, say),
          ...(prices === undefined ? [] : costItems(option, weighing, prices, say)),
        ]),
      }),
      section(
        'stopping',
        say('If you pause or stop'),
        paragraph(say('Speak with your team before you pause or stop, if you can.')),
        { kind: 'options', options: namedItems(weighing, say, stoppingItems) },
      ),
      section(
        'matters',
        say('What it is like, and what matters to you'),
        paragraph(decision.matters(say)),
        ...toldItems(patient, say).map(paragraph),
        { kind: 'questions', items: valueQuestions(decision, say) },
      ),
      section('questions', say('Questions to ask'), { kind: 'questions', items: teamQuestions(say) }),
      section('sources', say('Where the numbers come from'), {
        kind: 'list',
        items: sourceItems(weighing, say),
      }),
    ],
  };
}

/** Years from which a person is called a woman or a man. */
const adultFrom = 18;

function personLine({ today, region, stage, disease }: Weighing, patient: Patient, say: Say): string {
  const age = Number(today.slice(0, 4)) - patient.birthYear;
  const [grown, young] = patient.sex === 'female' ? (['woman', 'girl'] as const) : (['man', 'boy'] as const);
  const who = decisionIn(disease).personWords(
    {
      who: age < adultFrom ? young : grown,
      age,
      scores: scoresAtStart(patient),
      areas: patient.severity.specialAreas ?? [],
    },
    say,
  );
  const known = stage === 'visits' ? say('visits so far are used') : say('before treatment');
  return say('{who}; {known}; labels of the {region}', {
    who,
    known,
    region: region === 'us' ? say('US') : say('EU'),
  });
}

/** What the person told: their own words, and how heavy it is. */
function toldItems(patient: Patient, say: Say): string[] {
  const { words } = patient.matters ?? {};
  const burden = latestBurden(patient);
  return [
    ...(words === undefined ? [] : [say('In your own words: “{words}”', { words })]),
    ...(burden === undefined ? [] : [burdenWords(burden, say)]),
  ];
}

function burdenWords(
  { total, of, scale, date }: NonNullable<ReturnType<typeof latestBurden>>,
  say: Say,
): string {
  const told = { total, scale, date: date ?? 'none' };
  return of === undefined
    ? say(
        'How heavy it is for you: {total, number} points ({scale}{date, select, none {} other {, {date}}}).',
        told,
      )
    : say(
        'How heavy it is for you: {total, number} of {of, number} points ({scale}{date, select, none {} other {, {date}}}).',
        { ...told, of },
      );
}

const valueQuestions = (decision: DiseaseDecision, say: Say): string[] => [
  decision.hopeQuestion(say),
  say('Which harm do I want to avoid most?'),
  say('How do I feel about taking something every day, and about tests?'),
];

const teamQuestions = (say: Say): string[] => [
  say('Is there something about me that changes these numbers?'),
  say('When will we know whether it works, and what do we do if it does not?'),
  say('Which signs mean that I should call at once?'),
  say('Which vaccines and tests do I need before I start?'),
  say('What if I want to have a child?'),
  say('What will it cost me?'),
];

import { answerOfNone, patientFactVocabulary, type PatientFacts } from '@bifrons/knowledge';
import { personOn } from '@bifrons/safety';
import type { OwnFact, PatientDraft } from '../../subject/patient/patient-draft.ts';
import { FACT_GROUPS, factDefinition } from '../../subject/patient/fact-groups.ts';
import { parseNumber } from '../../kit/language/parse-number.ts';

type OwnFacts = Pick<PatientFacts, OwnFact>;
type Answer = PatientFacts[OwnFact];

/** What "none of these" answers of a group: its open questions, but for those that it says nothing on. */
export const noneOf = (patient: PatientDraft, facts: readonly OwnFact[], today: string): OwnFacts =>
  answersTo(patient, facts, today, (fact) => {
    const { asked, answer } = factDefinition(fact);
    if (answer.kind === 'medicines') return [];
    if (asked !== null) return answerOfNone(asked);
    return answer.kind === 'flag' ? false : undefined;
  });

/** The person as if every open question but one had its harmless answer; numbers stay as they are. */
export function withHarmless(
  patient: PatientDraft,
  except: OwnFact | 'medications',
  today: string,
): PatientDraft {
  const facts = Object.values(FACT_GROUPS)
    .flat()
    .filter((fact) => fact !== except);
  const harmless = answersTo(patient, facts, today, (fact) => {
    const { asked, answer } = factDefinition(fact);
    if (answer.kind === 'medicines') return [];
    if (asked !== null) return patientFactVocabulary[asked].harmless?.[0];
    return answer.kind === 'flag' ? false : undefined;
  });
  return {
    ...patient,
    facts: { ...harmless, ...patient.facts },
    medications: except === 'medications' ? patient.medications : (patient.medications ?? []),
  };
}

/** Answers to the open questions among some facts, but for those of which another answer already tells the contrary. */
function answersTo(
  patient: PatientDraft,
  facts: readonly OwnFact[],
  today: string,
  answerTo: (fact: OwnFact) => unknown,
): OwnFacts {
  const told = impliedBy(patient, today);
  const answers = facts.flatMap((fact): [OwnFact, Answer][] => {
    const answer = answerTo(fact);
    if (answer === undefined || patient.facts[fact] !== undefined) return [];
    const { asked } = factDefinition(fact);
    const implied = asked === null ? undefined : told.get(asked)?.value;
    return implied === undefined || implied === answer ? [[fact, answer as Answer]] : [];
  });
  return Object.fromEntries(answers);
}

/** What the answers of a draft say of other facts, whether the rest of it can be read or not. */
function impliedBy(
  { id, sex, disease, facts, egfr }: PatientDraft,
  today: string,
): ReturnType<typeof personOn>['facts'] {
  const filtration = parseNumber(egfr);
  return personOn(
    {
      id,
      birthYear: Number(today.slice(0, 4)),
      disease,
      ...(sex === null ? {} : { sex }),
      facts: { ...facts, ...(filtration === null ? {} : { egfr: filtration }) },
    },
    today,
  ).facts;
}

import { findDrug } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { Severity, SeverityAsked } from '../disease.js';

/** Weeks that the published courses cover. */
const followedWeeks = 12;

const isJakInhibitor = (drug: string): boolean => findDrug(drug) !== undefined;

/** Why medicines are not put in an order here. */
export const noOrder: Phrase = phrase(
  'no order of medicines in bullous pemphigoid: nobody has compared them, and 21 people in uncontrolled reports are too few to tell JAK inhibitors apart',
);

/** What has to stand beside every figure: on whom it rests, who these people are, what the medicine does to them. */
export function beside(drugs: readonly string[]): Phrase[] {
  const inhibitors = [...new Set(drugs.filter(isJakInhibitor))];
  return [
    ...(inhibitors.length === 0
      ? []
      : [
          phrase(
            'on JAK inhibitors: 21 treated people in uncontrolled reports (8 on tofacitinib, 13 on baricitinib), nearly all on steroids as well',
          ),
        ]),
    phrase(
      'within a year 17 in 100 people with bullous pemphigoid die (95 % interval 13 to 24; prednisone 0.5 mg/kg), of those with extensive disease 24 to 42 in 100; BPDAI and itch here are of those who live',
    ),
    ...(inhibitors.length === 0
      ? []
      : [
          phrase(
            'boxed warning of JAK inhibitors in the United States: serious infections, death, cancer, heart attack and stroke, thrombosis. In the European Union, from 65 years on only when nothing else is suitable',
          ),
        ]),
  ];
}

/** What a chance of remission has to be read with. */
export const besideRemission: Phrase = phrase(
  'the only randomised trial of this pathway (ADEPT, 106 people): sustained remission at week 36 in 18.3 % with dupilumab and 6.1 % with placebo, each with a steroid taper. Here death, leaving and rescue count as no remission, at rates that are assumed; without them this model says about twice what was found',
);

/** What a chance of less itch has to be read with: the model is too hopeful. */
export const besideItch: Phrase = phrase(
  'in the only randomised trial of this pathway (ADEPT) itch fell by 4 points or more at week 36 in 38.3 % with dupilumab and 10.5 % with placebo; this model says 59 and 26: its chances of less itch are too high',
);

export function severityWarnings({ severity, drugs }: SeverityAsked): [Phrase[], Phrase[]] {
  const steroid = severity['steroidMgPerKg'];
  return [
    [],
    [
      ...(drugs.some(isJakInhibitor)
        ? [
            phrase(
              'no JAK inhibitor is licensed for bullous pemphigoid, and no randomised trial of one was found',
            ),
          ]
        : []),
      phrase('published courses end at week {week}: what comes later rests on the equations alone', {
        week: followedWeeks,
      }),
      ...(steroid === 0
        ? [
            phrase(
              'without a steroid: nearly everybody in the reports took one, so that this is an extrapolation',
            ),
          ]
        : []),
      phrase(
        'when it is stopped, itch comes back within days and blisters within weeks in many, the antibody with them: a fall of antibody is no permission to stop',
      ),
    ],
  ];
}

export function severityAssumptions({
  itch,
  steroidMgPerKg = 0,
  steroidSinceWeeks,
  steroidTaperWeeks,
}: Severity): Phrase[] {
  return [
    ...(itch === undefined
      ? [phrase('itch is not known: it counts as that of the people in the trials')]
      : []),
    ...(steroidMgPerKg > 0 && steroidSinceWeeks === undefined
      ? [
          phrase(
            'it is not said since when the steroid is taken: it counts as begun now, and what it does is part of the forecast',
          ),
        ]
      : []),
    ...(steroidMgPerKg > 0 && steroidTaperWeeks === undefined
      ? [phrase('it is not said whether the steroid is tapered: it goes on at this dose')]
      : []),
  ];
}

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no report of {drug} in bullous pemphigoid was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );

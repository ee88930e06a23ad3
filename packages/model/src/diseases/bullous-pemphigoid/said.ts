import { findDrug } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { Severity, SeverityAsked } from '../disease.js';

/** Weeks that the published courses cover. */
const followedWeeks = 12;

const isJakInhibitor = (drug: string): boolean => findDrug(drug) !== undefined;

/** What has to stand beside every figure: on whom it rests, what it does not count, who these people are. */
export function beside(drugs: readonly string[]): Phrase[] {
  const inhibitors = drugs.filter(isJakInhibitor);
  return [
    ...(inhibitors.length === 0
      ? []
      : [
          phrase(
            'every figure under a JAK inhibitor rests on 21 treated people in uncontrolled reports (8 on tofacitinib, 13 on baricitinib), nearly all on steroids as well',
          ),
        ]),
    phrase(
      'of people with bullous pemphigoid 17 in 100 die within a year on prednisone 0.5 mg/kg (95 % interval 13 to 24), and 24 to 42 in 100 of those with extensive disease: no forecast here counts this as a fault of a medicine, and none takes it away',
    ),
    ...(inhibitors.length === 0
      ? []
      : [
          phrase(
            'the label of JAK inhibitors in the United States has a boxed warning of serious infections, death, cancer, heart attack and stroke, and thrombosis, which are more frequent from 50 or 65 years on: that is whom this disease has',
          ),
        ]),
    ...(new Set(inhibitors).size < 2
      ? []
      : [
          phrase(
            'no order among JAK inhibitors: nobody has compared them in this disease, and these people are too few to tell them apart',
          ),
        ]),
  ];
}

/** What a chance of remission has to be read with. */
export const besideRemission: Phrase = phrase(
  'the only randomised trial of this pathway (ADEPT, 106 people): sustained remission at week 36 in 18.3 % with dupilumab and 6.1 % with placebo, each with a steroid taper. This model says about three times as much of both; death, leaving and rescue count as no remission here',
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
        'when it is stopped, blisters come back within weeks in many, the antibody before them: a fall of antibody is no permission to stop',
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

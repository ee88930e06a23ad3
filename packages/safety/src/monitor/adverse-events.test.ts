import { floor, labels, leavesOf, type TreatmentEvent } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../person/laboratory.js';
import { readEvent } from './adverse-events.js';
import { eventNote } from './demands.js';
import { eventsOfValue } from './events-of-values.js';

describe('an adverse event', () => {
  it.each<[string, TreatmentEvent]>([
    ['fever and cough', 'infection'],
    ['COVID-19', 'infection'],
    ['a cold', 'infection'],
    ['Erkältung', 'infection'],
    ['Husten und Fieber', 'infection'],
    ['감기', 'infection'],
    ['pneumonia', 'serious-infection'],
    ['Sepsis', 'serious-infection'],
    ['Lungenentzündung', 'serious-infection'],
    ['폐렴으로 입원', 'serious-infection'],
    ['shingles', 'herpes-zoster'],
    ['Gürtelrose', 'herpes-zoster'],
    ['대상포진', 'herpes-zoster'],
    ['cold sore', 'herpes-simplex'],
    ['TB', 'active-tuberculosis'],
    ['blood clot in the lung', 'thromboembolism'],
    ['Beinvenenthrombose', 'thromboembolism'],
    ['heart attack', 'myocardial-infarction-or-stroke'],
    ['Schlaganfall', 'myocardial-infarction-or-stroke'],
    ['chest pain', 'chest-pain'],
    ['Brustschmerzen', 'chest-pain'],
    ['흉통', 'chest-pain'],
    ['blurred vision', 'change-of-sight'],
    ['blood in stool', 'abdominal-symptoms'],
    ['Blut im Stuhl', 'abdominal-symptoms'],
    ['planned surgery', 'planned-surgery'],
    ['Operation geplant', 'planned-surgery'],
    ['wants a baby', 'planned-pregnancy'],
    ['Kinderwunsch', 'planned-pregnancy'],
    ['임신 계획', 'planned-pregnancy'],
    ['skin cancer', 'skin-cancer'],
    ['breast cancer', 'malignancy'],
    ['low blood sugar', 'hypoglycaemia'],
    ['low platelets', 'blood-count-fall'],
    ['jaundice', 'liver-injury-suspected'],
    ['hives', 'hypersensitivity'],
    ['Depression', 'depression-or-suicidality'],
    ['자살 생각', 'depression-or-suicidality'],
    ['궤양성 대장염', 'inflammatory-bowel-disease'],
    ['Sehnervenentzündung', 'demyelinating-disease'],
    ['Kontakt mit Windpocken', 'contact-with-chickenpox'],
  ])('%s is %s', (text, event) => {
    expect(readEvent(text)).toMatchObject({ events: [event], over: false });
  });

  it.each<[string, TreatmentEvent]>([
    ['shingels', 'herpes-zoster'],
    ['pnuemonia', 'serious-infection'],
    ['hart attack', 'myocardial-infarction-or-stroke'],
    ['Gürtelrosse', 'herpes-zoster'],
    ['calf pain', 'thromboembolism'],
    ['rash', 'hypersensitivity'],
    ['lump', 'malignancy'],
    ['fell', 'neurological-symptoms'],
    ['no fever', 'infection'],
    ['kein Fieber', 'infection'],
    ['pregnancy test negative', 'pregnancy'],
    ['vaccinated', 'live-vaccination'],
    ['low mood', 'depression-or-suicidality'],
    ['weight loss', 'malignancy'],
    ['Gewichtsverlust', 'marked-weight-loss'],
  ])('%s is asked about: %s?', (text, event) => {
    const { events, mayBe } = readEvent(text);
    expect(events).toEqual([]);
    expect(mayBe).toContain(event);
  });

  it('is read as a whole: what is denied, what follows a "but", what is over', () => {
    expect(readEvent('no cough but fever').events).toEqual(['infection']);
    expect(readEvent('shingles, healed')).toMatchObject({ events: ['herpes-zoster'], over: true });
    expect(readEvent('sepsis after pneumonia, then a clot').events).toEqual([
      'serious-infection',
      'thromboembolism',
    ]);
  });

  it('is known without a rule, or said to be unknown', () => {
    expect(readEvent('acne')).toMatchObject({ events: [], mayBe: [], complaint: true });
    expect(eventNote('acne', english)).toBe('known; no rule asks for anything');
    expect(eventNote('qwertz', english)).toBe('“qwertz” is not known here: judge it by yourself');
    expect(eventNote('toString', english)).toContain('is not known here');
  });
});

describe('every event that a rule hangs on', () => {
  const hung = new Set(
    [...labels().flatMap(({ rules }) => rules), ...floor().rules]
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ when }) => (when === undefined ? [] : leavesOf(when)))
      .flatMap((leaf) => ('event' in leaf ? [leaf.event] : [])),
  );
  /** A word that a person would write, or the laboratory value that raises it. */
  const raisedBy: Record<TreatmentEvent, string | (() => TreatmentEvent[])> = {
    infection: 'flu',
    'serious-infection': 'blood poisoning',
    'opportunistic-infection': 'pneumocystis',
    'infection-not-responding': 'antibiotics not working',
    'active-tuberculosis': 'tuberculosis',
    'herpes-zoster': 'shingles',
    'herpes-simplex': 'cold sores',
    'hepatitis-reactivation': 'hepatitis B reactivated',
    thromboembolism: 'thrombosis',
    'myocardial-infarction-or-stroke': 'stroke',
    'chest-pain': 'pain in the chest',
    'change-of-sight': 'double vision',
    malignancy: 'lymphoma',
    'skin-cancer': 'basal cell carcinoma',
    'liver-injury-suspected': () => eventsOfValue('alt', rangeOf(7, undefined)),
    hypersensitivity: 'swollen lips',
    'abdominal-symptoms': 'stomach pain',
    'neurological-symptoms': 'numbness',
    myopathy: 'muscle weakness',
    'cpk-markedly-raised': () => eventsOfValue('cpk', rangeOf(26, undefined)),
    'cytopenia-symptoms': () => eventsOfValue('anc', rangeOf(0.4, undefined)),
    'blood-count-fall': () => eventsOfValue('platelets', rangeOf(30, undefined)),
    'haemoglobin-fall-above-2': () =>
      eventsOfValue('haemoglobin', rangeOf(11, undefined), rangeOf(13.1, undefined)),
    hypoglycaemia: 'low blood sugar',
    pregnancy: 'pregnant',
    'planned-pregnancy': 'wants a child',
    'planned-surgery': 'knee surgery',
    'live-vaccination': 'MMR vaccine',
    conjunctivitis: 'red eyes',
    keratitis: 'keratitis',
    'worm-infection': 'tapeworm',
    'asthma-worsening': 'asthma attack',
    vasculitis: 'vasculitis',
    'blood-pressure-raised': 'high blood pressure',
    'kidney-values-worsened': 'creatinine up',
    'lung-inflammation': 'pneumonitis',
    'mouth-ulcers': 'mouth ulcers',
    'severe-diarrhoea': 'severe diarrhoea',
    'light-burn': 'burnt by light',
    'severe-contact-reaction': 'severe eczema',
    'inflammatory-bowel-disease': 'Crohn’s disease',
    'depression-or-suicidality': 'suicidal thoughts',
    'heart-failure': 'Herzschwäche',
    'demyelinating-disease': 'multiple sclerosis',
    'lupus-like-illness': 'lupus',
    'marked-weight-loss': 'lost 8 kg',
    'severe-vomiting': 'severe nausea',
    'contact-with-chickenpox': 'contact with chickenpox',
  };

  it.each([...hung])('can be raised: %s', (event) => {
    const by = raisedBy[event];
    expect(typeof by === 'string' ? readEvent(by).events : by()).toContain(event);
  });

  it('has numbers on both sides', () => {
    expect(eventsOfValue('haemoglobin', rangeOf(11, undefined), rangeOf(13, undefined))).toEqual([]);
    expect(eventsOfValue('alt', rangeOf(4.9, undefined))).toEqual([]);
    expect(eventsOfValue('anc', rangeOf(1, undefined))).toEqual([]);
  });
});

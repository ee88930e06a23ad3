import type { Catalogue } from '../../catalogue.js';

/** Published models of the pathway and those of the reader: the screen Models. */
export const models: Catalogue = {
  Models: 'Modelle',
  'In published models': 'In veröffentlichten Modellen',
  'Published models of JAK-STAT pathways, or your own in SBML or Antimony.':
    'Veröffentlichte Modelle von JAK-STAT-Signalwegen oder eigene in SBML oder Antimony.',
  'What does a JAK inhibitor do in the published models of the pathway?':
    'Was macht ein JAK-Hemmer in den veröffentlichten Modellen des Signalwegs?',
  'Which model': 'Welches Modell',
  'Published model': 'Veröffentlichtes Modell',
  'Or drop a model of your own here, or choose a file':
    'Oder ein eigenes Modell hierher ziehen oder eine Datei wählen',
  'SBML (.xml) or Antimony (.ant). It is read and run in this browser.':
    'SBML (.xml) oder Antimony (.ant). Es wird in diesem Browser gelesen und gerechnet.',
  'A model of your own': 'Ein eigenes Modell',
  'The file was not opened; what was there stays.': 'Die Datei wurde nicht geöffnet; was da war, bleibt.',
  'The file is larger than 5 MB. Open a smaller model.':
    'Die Datei ist größer als 5 MB. Öffnen Sie ein kleineres Modell.',
  'The model has events that its own state triggers. They are not computed in the browser: take them out, or run the model with the engine in Node.':
    'Das Modell hat Ereignisse, die sein eigener Zustand auslöst. Im Browser werden sie nicht gerechnet: Nehmen Sie sie heraus oder rechnen Sie das Modell mit der Engine in Node.',
  'Nothing in this model changes in time, so there is no curve to draw.':
    'Nichts in diesem Modell ändert sich mit der Zeit, also gibt es keine Kurve.',
  'The model could not be run:': 'Das Modell konnte nicht gerechnet werden:',
  'The model is made into WebAssembly …': 'Aus dem Modell wird WebAssembly …',
  '{model} over time': '{model} über die Zeit',
  'time, in the unit of the model': 'Zeit, in der Einheit des Modells',
  'time in {unit}': 'Zeit in {unit}',
  'Solid: without a medicine. Dashed: with {medicine}.':
    'Durchgezogen: ohne Medikament. Gestrichelt: mit {medicine}.',
  Drawn: 'Gezeichnet',
  Fewer: 'Weniger',
  'All {n} of the model': 'Alle {n} des Modells',
  'Numbers of the model': 'Zahlen des Modells',
  'As published': 'Wie veröffentlicht',
  '{name}, slider': '{name}, Regler',
  'End, in the unit of the model': 'Ende, in der Einheit des Modells',
  'End in {unit}': 'Ende in {unit}',
  'Type a number above 0.': 'Geben Sie eine Zahl über 0 ein.',
  'All {n} numbers': 'Alle {n} Zahlen',
  'A JAK inhibitor': 'Ein JAK-Hemmer',
  'Where the blocked share comes from': 'Woher der gehemmte Anteil kommt',
  'Medicine in the model': 'Medikament im Modell',
  'Dose in the model in mg': 'Dosis im Modell in mg',
  'Times per day in the model': 'Wie oft am Tag im Modell',
  'Which parameter is the activation of JAK?': 'Welcher Parameter ist die Aktivierung von JAK?',
  'Which signal stands for it?': 'Welches Signal steht dafür?',
  'How strongly it blocks this signal is not known, so nothing is drawn.':
    'Wie stark es dieses Signal hemmt, ist nicht bekannt; deshalb wird nichts gezeichnet.',
  '{medicine} blocks {percent} % of {signal} on average over a day ({lower} to {upper} % by the range of the potency; {grade}).':
    '{medicine} hemmt im Tagesmittel {percent} % von {signal} ({lower} bis {upper} % nach dem Bereich der Potenz; {grade}).',
  'The parameter is multiplied by the share that is left.':
    'Der Parameter wird mit dem Anteil multipliziert, der übrig bleibt.',
  'Laid on one step, “{step}”: its parameter {parameter} is multiplied by the share that is left.':
    'Auf einen Schritt gelegt, „{step}“: Sein Parameter {parameter} wird mit dem Anteil multipliziert, der übrig bleibt.',
  'This is an assumption: the share is that of STAT in blood, the model is of other cells. It shows how a pathway passes a weaker start on, not what happens in a person.':
    'Das ist eine Annahme: Der Anteil gilt für STAT im Blut, das Modell für andere Zellen. Es zeigt, wie ein Signalweg einen schwächeren Anfang weitergibt, nicht was in einem Menschen geschieht.',
  'Where it comes from, and files': 'Woher es kommt, und Dateien',
  'The model with these numbers, SBML': 'Das Modell mit diesen Zahlen, SBML',
  'The model with these numbers, Antimony': 'Das Modell mit diesen Zahlen, Antimony',
  'IFN-γ and its brake SOCS1': 'IFN-γ und seine Bremse SOCS1',
  'STAT1 in the nucleus is active early and fades, because SOCS1 is made. Without SOCS1, and without the phosphatase of the nucleus, it stays active.':
    'STAT1 im Zellkern ist früh aktiv und klingt ab, weil SOCS1 gebildet wird. Ohne SOCS1 und ohne die Phosphatase des Kerns bleibt es aktiv.',
  'active STAT1 dimer, nucleus': 'aktives STAT1-Dimer, Zellkern',
  'active STAT1 dimer, cytoplasm': 'aktives STAT1-Dimer, Zytoplasma',
  'These have no value at the start: {names}. Give them one.':
    'Diese haben am Anfang keinen Wert: {names}. Geben Sie ihnen einen.',
  'IL-6': 'IL-6',
  'IL-13': 'IL-13',
  'PubMed {id}': 'PubMed {id}',
  SOCS1: 'SOCS1',
  SOCS3: 'SOCS3',
  'IFN-γ at the start': 'IFN-γ am Anfang',
  'activation of JAK': 'Aktivierung von JAK',
  'making of SOCS1': 'Bildung von SOCS1',
  'phosphatase of the nucleus at the start': 'Phosphatase des Kerns am Anfang',
  'the receptor with its JAKs becomes active': 'der Rezeptor mit seinen JAKs wird aktiv',
  'IL-6 in liver cells': 'IL-6 in Leberzellen',
  'SOCS3 ends the signal: without it STAT3 in the nucleus stays active.':
    'SOCS3 beendet das Signal: Ohne es bleibt STAT3 im Zellkern aktiv.',
  'active STAT3 dimer, nucleus': 'aktives STAT3-Dimer, Zellkern',
  'making of SOCS3': 'Bildung von SOCS3',
  'SHP2 at the start': 'SHP2 am Anfang',
  'IL-13 in lymphoma cells': 'IL-13 in Lymphomzellen',
  'The cells stay active as long as there is IL-13. What lowers the phosphorylation of STAT5 lowers the RNA of CD274 as much.':
    'Die Zellen bleiben aktiv, solange IL-13 da ist. Was die Phosphorylierung von STAT5 senkt, senkt die RNA von CD274 ebenso.',
  'active STAT5': 'aktives STAT5',
  'active JAK2': 'aktives JAK2',
  'RNA of CD274': 'RNA von CD274',
  'phosphorylation of STAT5': 'Phosphorylierung von STAT5',
  'SHP1 at the start': 'SHP1 am Anfang',
  'JAK2 becomes active at the receptor': 'JAK2 wird am Rezeptor aktiv',
  'EPO and its brakes CIS and SOCS3': 'EPO und seine Bremsen CIS und SOCS3',
  'Two brakes share the work: CIS holds back weak EPO, SOCS3 strong EPO.':
    'Zwei Bremsen teilen sich die Arbeit: CIS hält schwaches EPO zurück, SOCS3 starkes.',
  'active STAT5, nucleus': 'aktives STAT5, Zellkern',
  'active STAT5, cytoplasm': 'aktives STAT5, Zytoplasma',
  'EPO at the start': 'EPO am Anfang',
  'strength of SOCS3': 'Stärke von SOCS3',
  'strength of CIS at the receptor': 'Stärke von CIS am Rezeptor',
  'strength of CIS against STAT5': 'Stärke von CIS gegen STAT5',
  'STAT5A and STAT5B in pairs': 'STAT5A und STAT5B in Paaren',
  'STAT5A and STAT5B make three kinds of pairs, which go into the nucleus and out of it at rates of their own. The measured shares are met.':
    'STAT5A und STAT5B bilden drei Arten von Paaren, die mit je eigenem Tempo in den Zellkern und heraus gehen. Die gemessenen Anteile werden getroffen.',
  'Every rate is multiplied by the volume of its compartment. As it stands in BioModels the pairs form too slowly; so the model meets the measurements as well as the paper does.':
    'Jede Rate wird mit dem Volumen ihres Kompartiments multipliziert. Wie es in BioModels steht, bilden sich die Paare zu langsam; so trifft das Modell die Messungen so gut wie die Arbeit.',
  'pair STAT5A–STAT5A, nucleus': 'Paar STAT5A–STAT5A, Zellkern',
  'pair STAT5B–STAT5B, nucleus': 'Paar STAT5B–STAT5B, Zellkern',
  'pair STAT5A–STAT5B, cytoplasm': 'Paar STAT5A–STAT5B, Zytoplasma',
  'share of STAT5A': 'Anteil von STAT5A',
  'way out of the nucleus, two alike': 'Weg aus dem Zellkern, zwei gleiche',
  'way into the nucleus, mixed pair': 'Weg in den Zellkern, gemischtes Paar',
  'JAK2 at the EPO receptor phosphorylates STAT5': 'JAK2 am EPO-Rezeptor phosphoryliert STAT5',
};

import type { Catalogue } from '../../catalogue.js';

/** Warnings and refusals of the model. */
export const model: Catalogue = {
  'the treatment with {drug} from {date} has no dose that can be simulated and is left out':
    'Die Behandlung mit {drug} ab {date} hat keine Dosis, die simuliert werden kann, und bleibt außer Acht',
  'treatments without a visit say nothing of a response: the forecast starts from untreated disease':
    'Behandlungen ohne Besuch sagen nichts über ein Ansprechen: Die Vorhersage beginnt mit unbehandelter Krankheit',
  '{drug} cannot be simulated: {fact} is unknown':
    '{drug} kann nicht simuliert werden, unbekannt ist: {fact}',
  '{drug} cannot be simulated: {fact} is unknown ({note})':
    '{drug} kann nicht simuliert werden, unbekannt ist: {fact} ({note})',
  'no medicine "{drug}" in the catalogue': 'kein Arzneimittel „{drug}“ im Katalog',
  'no medicine "{drug}" in the catalogue; did you mean {near}?':
    'kein Arzneimittel „{drug}“ im Katalog; ist {near} gemeint?',
  'arm {arm}: none of {n} virtual patients meets its condition "among"':
    'Arm {arm}: Von {n} virtuellen Personen erfüllt keine die Bedingung „among“',
  'SALT {salt} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'SALT {salt} liegt unter {least}, der leichtesten Ausprägung in den Studien, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'age {age} is below {youngest}, the youngest in the trials that the model was fitted to: the forecast extrapolates':
    'Das Alter {age} liegt unter {youngest}, dem niedrigsten in den Studien, an die das Modell angepasst wurde: Die Vorhersage geht darüber hinaus',
  'age {age} is below {youngest}, the youngest in the trials of {drug} that the model was fitted to: the forecast extrapolates':
    'das Alter {age} liegt unter {youngest}, dem niedrigsten in den Studien zu {drug}, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'age {age} is above {oldest}, the oldest in the trials of {drug} that the model was fitted to: the forecast extrapolates':
    'das Alter {age} liegt über {oldest}, dem höchsten in den Studien zu {drug}, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'an episode of {years} years is longer than any trial admitted ({longest} years): the forecast extrapolates':
    'eine Episode von {years} Jahren ist länger, als irgendeine Studie zuließ ({longest} Jahre): Die Vorhersage extrapoliert',
  'an episode of {years} years is longer than the trials of {drug} admitted ({longest} years): the forecast extrapolates':
    'eine Episode von {years} Jahren ist länger, als die Studien zu {drug} zuließen ({longest} Jahre): Die Vorhersage extrapoliert',
  'no trial of {drug} in alopecia areata was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    'keine Studie zu {drug} bei Alopecia areata ging in die Anpassung ein: Die Wirkung wird daraus vorhergesagt, wie es aufgenommen wird und was es blockiert',
  '{drug} {dose} mg a day is outside the doses that the model was fitted to ({least} to {most} mg a day): the forecast extrapolates':
    '{drug} {dose} mg am Tag liegt außerhalb der Dosen, an die das Modell angepasst wurde ({least} bis {most} mg am Tag): Die Vorhersage extrapoliert',
  'the length of the episode is not known: it is drawn as in the BRAVE trials':
    'die Dauer der Episode ist nicht bekannt: Sie wird wie in den BRAVE-Studien gezogen',
  'kidney function is not known: it counts as normal':
    'die Nierenfunktion ist nicht bekannt: Sie gilt als normal',
  'weight is not known: it counts as that of the people in whom the medicine was measured':
    'das Gewicht ist nicht bekannt: Es gilt das der Menschen, bei denen das Arzneimittel gemessen wurde',
  '{score} is already at the target of {target}: the chance is that of keeping it':
    '{score} liegt schon am Ziel von {target}: Die Wahrscheinlichkeit ist die, es zu halten',
  '{score} {value} in week {week} of the record is worse than the model knows of people with this baseline: they are taken to be worse by as much, and the forecast is that of those who do worst; check the score':
    '{score} {value} in Woche {week} der Aufzeichnung ist schlechter, als das Modell von Menschen mit diesem Ausgangswert kennt: Es wird angenommen, dass es ihnen um so viel schlechter geht, und die Vorhersage ist die derer, denen es am schlechtesten geht; bitte den Wert prüfen',
  '{score} {value} in week {week} of the record is better than the model knows of people with this baseline: it counts as {counted}; check the score':
    '{score} {value} in Woche {week} der Aufzeichnung ist besser, als das Modell von Menschen mit diesem Ausgangswert kennt: Es zählt als {counted}; bitte den Wert prüfen',
  '{score} {value} in week {week} of the record is much better than the other visits allow: in the chances and the median it counts as {counted}, and the bands are wider; check the score':
    '{score} {value} in Woche {week} der Aufzeichnung ist viel besser, als die anderen Visiten erlauben: In Wahrscheinlichkeiten und Median zählt es als {counted}, und die Bänder sind breiter; bitte den Wert prüfen',
  '{score} {value} in week {week} of the record is much worse than the other visits allow: it counts as it is, the others for no better than it allows, and the bands are wider; check the score':
    '{score} {value} in Woche {week} der Aufzeichnung ist viel schlechter, als die anderen Visiten erlauben: Es zählt, wie es ist, die anderen zählen nicht besser, als es erlaubt, und die Bänder sind breiter; bitte den Wert prüfen',
  'EASI {easi} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'EASI {easi} liegt unter {least}, der leichtesten Ausprägung in den Studien, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'the itch is not known: it is drawn as in trials of moderate to severe disease':
    'der Juckreiz ist nicht bekannt: Er wird gezogen wie in Studien zu mittelschwerer bis schwerer Krankheit',
  'what {drug} reaches in the skin has not been measured: it is set so that a trial of people with up to {most} % of the skin affected comes out as published. All that is affected counts as treated, all the time':
    'was {drug} in der Haut erreicht, ist nicht gemessen: Es ist so gesetzt, dass eine Studie mit Menschen, bei denen bis zu {most} % der Haut betroffen sind, so ausgeht wie veröffentlicht. Alles Betroffene gilt als behandelt, und zwar die ganze Zeit',
  "concentration in the skin over the geometric mean of the IC50s of the disease's signals: that of 1.5 % over 1.5, as plasma is (23.8 against 35.7 nM)":
    'Konzentration in der Haut im Verhältnis zum geometrischen Mittel der IC50 der Signale dieser Krankheit: die von 1,5 % durch 1,5, wie im Plasma (23,8 gegen 35,7 nM)',
  "concentration in the skin over the geometric mean of the IC50s of the disease's signals: with it IGA 0/1 at week 8 of TRuE-AD1 comes out as published; the range is that of one such trial":
    'Konzentration in der Haut im Verhältnis zum geometrischen Mittel der IC50 der Signale dieser Krankheit: damit kommt IGA 0/1 in Woche 8 von TRuE-AD1 heraus wie veröffentlicht; der Bereich ist der einer solchen Studie',
  'what {drug} reaches in the skin has not been measured: it is estimated with the disease from trials of people with up to {most} % of the skin affected. All that is affected counts as treated, all the time, and every place takes up as much':
    'was {drug} in der Haut erreicht, ist nicht gemessen: Es ist zusammen mit der Krankheit aus Studien mit Menschen geschätzt, bei denen bis zu {most} % der Haut betroffen sind. Alles Betroffene gilt als behandelt, und zwar die ganze Zeit, und jede Stelle nimmt gleich viel auf',
  '{surface} % of the skin is affected, {most} % at most in the trials of {drug}: the forecast extrapolates, and more of the medicine reaches the blood than there':
    '{surface} % der Haut sind betroffen, in den Studien zu {drug} höchstens {most} %: Die Vorhersage extrapoliert, und es gelangt mehr von dem Medikament ins Blut als dort',
  'concentration in the skin over that of another use of the cream':
    'Konzentration in der Haut im Verhältnis zu der bei einer anderen Anwendung der Creme',
  'F-VASI {fvasi} is below {least}, the least on the face in the trials that the model was fitted to: the forecast extrapolates':
    'F-VASI {fvasi} liegt unter {least}, dem Wenigsten im Gesicht in den Studien, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'T-VASI {tvasi} is above {most}, the most in the trials that the model was fitted to: the forecast extrapolates':
    'T-VASI {tvasi} liegt über {most}, dem Höchsten in den Studien, an die das Modell angepasst wurde: Die Vorhersage extrapoliert',
  'without a medicine the model lets less pigment return to the face than TRuE-V1 saw on the vehicle: what a medicine adds looks larger than it was there':
    'ohne Medikament lässt das Modell im Gesicht weniger Pigment zurückkehren, als TRuE-V1 unter der Grundlage gesehen hat: Was ein Medikament hinzufügt, sieht größer aus, als es dort war',
  'T-VASI is not known: it is drawn as in TRuE-V1':
    'T-VASI ist nicht bekannt: Er wird gezogen wie in TRuE-V1',
  'no trial of {drug} in vitiligo was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    'keine Studie zu {drug} bei Vitiligo ging in die Anpassung ein: Die Wirkung wird aus Aufnahme und Blockade vorhergesagt',
  "concentration in the skin over the geometric mean of the IC50s of the disease's signals; weak, before the fit: from a third of the IC50 to far above it; estimated together with the disease":
    'Konzentration in der Haut im Verhältnis zum geometrischen Mittel der IC50 der Signale dieser Krankheit; schwache Annahme vor der Anpassung: von einem Drittel der IC50 bis weit darüber; zusammen mit der Krankheit geschätzt',
  'of what twice daily reaches; half the amount on average; it stays in the skin for longer than a day':
    'von dem, was zweimal täglich erreicht; im Mittel die halbe Menge; sie bleibt länger als einen Tag in der Haut',
  'of what 1.5 % once daily reaches; between as much and in proportion to the strength: its square root':
    'von dem, was 1,5 % einmal täglich erreicht; zwischen ebenso viel und im Verhältnis der Stärke: deren Wurzel',
  'concentration in the skin over the IC50': 'Konzentration in der Haut im Verhältnis zur IC50',
  'no trial of {drug} in atopic dermatitis was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    'keine Studie zu {drug} bei atopischer Dermatitis ging in die Anpassung ein: Die Wirkung wird aus Aufnahme und Blockade vorhergesagt',
  'its effect on the signals of this disease': 'seine Wirkung auf die Signale dieser Krankheit',
  'highest elimination by the target': 'höchste Elimination durch das Ziel',
  'concentration at half of that elimination': 'Konzentration bei der Hälfte dieser Elimination',
  'concentration of half effect': 'Konzentration halber Wirkung',
  'share of the signal that it takes away': 'Anteil des Signals, den es wegnimmt',
  'days by which skin follows blood': 'Tage, um die die Haut dem Blut folgt',
};

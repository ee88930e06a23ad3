import type { Catalogue } from '../../catalogue.js';

/** Skin as it is drawn: plaques, spots without pigment, creams on them; and what is weighed there. */
export const drawnSkin: Catalogue = {
  'share of the region with plaques in percent': 'Anteil der Region mit Plaques in Prozent',
  'redness, 0 to 4': 'Rötung, 0 bis 4',
  'thickness, 0 to 4': 'Dicke, 0 bis 4',
  'scale, 0 to 4': 'Schuppung, 0 bis 4',
  'surface of the spots in percent of the body (a hand is 1)':
    'Fläche der Flecken in Prozent des Körpers (eine Hand ist 1)',
  'pigment that is gone, in percent': 'verlorenes Pigment in Prozent',
  'is {value, number}, but with a {limiting} of {by, number} it is at most {most, number}':
    'ist {value, number}, aber bei {limiting} {by, number} höchstens {most, number}',
  'correct one of them, or give the regions that show both':
    'berichtigen Sie eines davon, oder geben Sie die Regionen an, die beides zeigen',
  'is {pga, number} (severe), but a PASI of {pasi, number} is mild: severe plaques, even a few on the legs, give {least, number} or more':
    'ist {pga, number} (schwer), aber ein PASI von {pasi, number} ist leicht: schwere Plaques, selbst wenige an den Beinen, ergeben {least, number} oder mehr',
  'is {pga, number} (clear), but PASI is {pasi, number}: clear skin has 0':
    'ist {pga, number} (erscheinungsfrei), aber der PASI ist {pasi, number}: erscheinungsfreie Haut hat 0',
  'Pooling {n, plural, one {# study} other {# studies}} …':
    '{n, plural, one {# Studie wird} other {# Studien werden}} zusammengefasst …',
};

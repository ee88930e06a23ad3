import type { Catalogue } from '../../catalogue.js';

/** Skin as it is drawn: plaques, spots without pigment, creams on them; and what is weighed there. */
export const drawnSkin: Catalogue = {
  'share of the region with plaques in percent': '판(plaque)이 있는 부위의 비율(%)',
  'redness, 0 to 4': '홍반, 0에서 4',
  'thickness, 0 to 4': '두께, 0에서 4',
  'scale, 0 to 4': '인설, 0에서 4',
  'surface of the spots in percent of the body (a hand is 1)': '반점의 면적, 신체 표면의 %(손 하나가 1)',
  'pigment that is gone, in percent': '사라진 색소의 비율(%)',
  'is {value, number}, but with a {limiting} of {by, number} it is at most {most, number}':
    '{value, number}인데, {limiting} {by, number}이면 최대 {most, number}임',
  'correct one of them, or give the regions that show both':
    '둘 중 하나를 고치거나, 둘 다 보여 주는 부위를 적으십시오',
  'is {pga, number} (severe), but a PASI of {pasi, number} is mild: severe plaques, even a few on the legs, give {least, number} or more':
    '{pga, number}(중증)인데, PASI {pasi, number}는 경증임: 다리에 몇 개만 있어도 중증 판이면 {least, number} 이상임',
  'is {pga, number} (clear), but PASI is {pasi, number}: clear skin has 0':
    '{pga, number}(깨끗함)인데, PASI가 {pasi, number}임: 깨끗한 피부는 0임',
  'Pooling {n, plural, one {# study} other {# studies}} …': '연구 {n, plural, other {#편}}을 합치는 중 …',
};

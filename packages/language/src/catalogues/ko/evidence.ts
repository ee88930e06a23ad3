import type { Catalogue } from '../../catalogue.js';

/** Pooling and its pictures. */
export const evidence: Catalogue = {
  week: '주',
  'no study with counts of {endpoint} in weeks {weeks} has a control arm ({n} without one)':
    '{weeks}주에 {endpoint} 인원수를 보고한 연구 중 대조군이 있는 연구가 없습니다 (대조군 없는 연구 {n}건)',
  '{name} ({reason})': '{name} ({reason})',
  '{one}, {other}': '{one}, {other}',
  'no study with counts of {endpoint} in weeks {weeks} has a control arm ({n} without one; left out: {why})':
    '{weeks}주에 {endpoint} 인원수를 보고한 연구 중 대조군이 있는 연구가 없습니다 (대조군 없는 연구 {n}건; 제외: {why})',
  'no events in either arm of any study: a ratio cannot be had; read the risk difference':
    '모든 연구의 두 군에서 사건이 없어 비를 구할 수 없습니다. 위험차를 보십시오',
  'week {week}': '{week}주',
  'no events (or nothing but events) in both arms: it says nothing about a ratio':
    '두 군 모두 사건이 없거나 전원에게 사건이 있어 비에 관해 알려 주는 바가 없음',
  'half an event was added to the cells of studies with an empty one':
    '빈 칸이 있는 연구의 각 칸에 사건 0.5건을 더함',
  'risk differences depend on the week, and these studies were read at different weeks':
    '위험차는 주차에 따라 달라지며, 이 연구들은 서로 다른 주차에 평가됨',
  'no selected study has two treatments: there is nothing to compare':
    '선택된 연구 중 치료가 두 가지인 연구가 없어 비교할 것이 없습니다',
  'no study has both people with and people without an event: compare risk differences':
    '사건이 있는 사람과 없는 사람이 모두 있는 연구가 없습니다. 위험차를 비교하십시오',
  'no events (or nothing but events) in all arms: it says nothing about a ratio':
    '모든 군에서 사건이 없거나 전원에게 사건이 있어 비에 관해 알려 주는 바가 없음',
  'all studies were read at the same week': '모든 연구가 같은 주차에 평가되었습니다',
  'the weeks cannot be compared': '주차를 비교할 수 없습니다',
  pooled: '통합',
  comparison: '비교',
  study: '연구',
  treated: '치료군',
  control: '대조군',
  estimate: '추정값',
  lower: '하한',
  upper: '상한',
  'weight %': '가중치 %',
  '{treatment} against {control}: not pooled': '{treatment} 대 {control}: 통합하지 않음',
  '{treatment} against {control}: {estimate}, {n, plural, one {# study} other {# studies}}':
    '{treatment} 대 {control}: {estimate}, 연구 {n, plural, other {#건}}',
  'Forest plot of the {measure}': '{measure}의 숲 그림',
  'against {control}': '대 {control}',
  'not asked for': '요청하지 않음',
  '{study}, week {week}': '{study}, {week}주',
  'pooled, {n} studies': '통합, 연구 {n}건',
  'standard error': '표준오차',
  'Funnel plot, {treatment}': '깔때기 그림, {treatment}',
  '{study}: standard error {se}': '{study}: 표준오차 {se}',
  '{lower} to {upper}': '{lower} ~ {upper}',
  'League table of the {measure}': '{measure}의 비교표',
  'row treatment against column treatment, {treatments}': '행의 치료 대 열의 치료, {treatments}',
  'Network of treatments': '치료 네트워크',
  '{one} and {other}: {n, plural, one {# study} other {# studies}}':
    '{one}와(과) {other}: 연구 {n, plural, other {#건}}',
  'risk difference': '위험차',
  'risk ratio': '위험비',
  'odds ratio': '오즈비',
  'risk difference, percentage points': '위험차, 퍼센트포인트',
  '{value} ({lower} to {upper})': '{value} ({lower} ~ {upper})',
  'one study: no heterogeneity to judge': '연구 1건: 이질성을 판단할 수 없음',
  'I² {i2} %, τ² {tau2}, Q {q} on {df} df, p {p}': 'I² {i2}%, τ² {tau2}, Q {q} (자유도 {df}), p {p}',
  '{percent} %': '{percent}%',
  '{percent} % ({count}); simulated {simulated} %': '{percent}% ({count}); 시뮬레이션 {simulated}%',
  '{percent} % ({count})': '{percent}% ({count})',
  'Pooled responses by treatment': '치료별 통합 반응률',
  '{treatment}: {percent} % ({lower} to {upper}), simulated {simulated} % ({least} to {most})':
    '{treatment}: {percent}% ({lower} ~ {upper}), 시뮬레이션 {simulated}% ({least} ~ {most})',
  '{treatment}: {percent} % ({lower} to {upper})': '{treatment}: {percent}% ({lower} ~ {upper})',
  'a mean needs a standard deviation above 0 and at least two people in each arm':
    '평균에는 0보다 큰 표준편차와 각 군에 최소 두 명이 필요합니다',
  '{events} events in {time} person-time: person-time must be above 0':
    '인시 {time} 동안 사건 {events}건: 인시는 0보다 커야 합니다',
  '{events} events among {n} people: events must be between 0 and the number of people':
    '{n}명 중 사건 {events}건: 사건 수는 0과 인원수 사이여야 합니다',
  'the variances of a study are not those of any data':
    '한 연구의 분산이 어떤 자료에서도 나올 수 없는 값입니다',
  'the studies do not separate the covariates: one of them follows from the others, so leave it out':
    '연구들로 공변량을 구분할 수 없습니다. 하나가 다른 것들에서 따라 나오므로 빼십시오',
  '{study} has fewer than two arms': '{study}에는 군이 두 개 미만입니다',
  'the network has no loop: each comparison was made in one way only, so direct and indirect evidence cannot disagree and inconsistency cannot be tested':
    '네트워크에 고리가 없습니다. 각 비교가 한 가지 방식으로만 이루어져 직접 근거와 간접 근거가 어긋날 수 없으므로 비일관성을 검정할 수 없습니다',
  '{study} has two arms with the same treatment: join them first':
    '{study}에 같은 치료를 받은 군이 두 개 있습니다. 먼저 합치십시오',
  'no study has {reference}; the network has {treatments}':
    '{reference}이(가) 있는 연구가 없습니다. 네트워크에는 {treatments}이(가) 있습니다',
  'no chain of studies joins {treatments} to {reference}: leave {n, plural, one {it} other {them}} out':
    '{treatments}을(를) {reference}와(과) 잇는 연구가 없습니다. {n, plural, other {빼십시오}}',
  'there are only two treatments': '치료가 두 가지뿐입니다',
  'no comparison is repeated, directly or through another treatment, so disagreement between studies cannot be seen':
    '직접으로도 다른 치료를 통해서도 반복된 비교가 없어 연구 간의 불일치를 볼 수 없습니다',
  'no more than one study has {treatments}': '다음은 각각 한 연구에만 있습니다: {treatments}',
  '{studies, plural, one {# study} other {# studies}} for {treatments} treatments':
    '치료 {treatments}가지에 연구 {studies, plural, other {#건}}',
  'no events in one of the arms over all studies: a ratio cannot be pooled; ask for the risk difference':
    '전체 연구에서 한 군에 사건이 없어 비를 통합할 수 없습니다. 위험차를 선택하십시오',
  'no study has both people with and people without an event':
    '사건이 있는 사람과 없는 사람이 모두 있는 연구가 없습니다',
  'study {number} has no estimate with a variance above 0':
    '{number}번째 연구에 분산이 0보다 큰 추정값이 없습니다',
  '{studies, plural, one {# study} other {# studies}} cannot tell {p} coefficients':
    '연구 {studies, plural, other {#건}}으로 계수 {p}개를 구할 수 없습니다',
  'a Hartung-Knapp interval needs more studies than coefficients; ask for Wald':
    '하르퉁-냅 구간에는 계수보다 많은 연구가 필요합니다. 왈드를 선택하십시오',
  '{events} events among {people} people: the likelihood has no highest point':
    '{people}명 중 사건 {events}건: 가능도에 최댓값이 없습니다',
  'in some studies everybody and in others nobody had an event: the likelihood has no highest point; pool logits instead':
    '일부 연구에서는 모두에게, 다른 연구에서는 아무에게도 사건이 없어 가능도에 최댓값이 없습니다. 대신 로짓을 통합하십시오',
  'the studies do not separate the covariates': '연구들로 공변량을 구분할 수 없습니다',
  'no study is left to pool': '통합할 연구가 남아 있지 않습니다',
  'one study: its own estimate with a Wald interval; agreement between studies cannot be judged':
    '연구 1건: 그 연구의 추정값과 왈드 구간이며, 연구 간 일치를 판단할 수 없음',
  'two studies: the variance between studies is hardly known, and no prediction interval can be given':
    '연구 2건: 연구 간 분산을 거의 알 수 없어 예측 구간을 제시할 수 없음',
  'the studies agree exactly, so the Hartung-Knapp interval has no width; ask for Wald':
    '연구들이 정확히 일치하여 하르퉁-냅 구간에 너비가 없습니다. 왈드를 선택하십시오',
  'no study reports the endpoint "{endpoint}"; did you mean {near}?':
    '평가변수 "{endpoint}"을(를) 보고한 연구가 없습니다. {near}입니까?',
  'no study reports the endpoint "{endpoint}"; reported are {endpoints} and others (bifrons evidence list)':
    '평가변수 "{endpoint}"을(를) 보고한 연구가 없습니다. 보고된 것은 {endpoints} 등입니다 (bifrons evidence list)',
  'an observational cohort, not a trial': '관찰 코호트이며 임상시험이 아님',
  'the course of the disease without a trial': '임상시험이 아닌 질환의 자연 경과',
  'simulated, not observed': '관찰이 아닌 시뮬레이션',
  'a review of other studies: its trials are taken themselves':
    '다른 연구들의 종설: 그 임상시험들을 직접 사용함',
  'pooled safety data': '통합 안전성 자료',
  'weeks {from}..{to}: give the earlier week first': '{from}..{to}주: 이른 주차를 먼저 입력하십시오',
  'no studies of "{disease}"; there are studies of {known}':
    '"{disease}" 연구가 없습니다. {known} 연구가 있습니다',
  'no studies of "{disease}"; did you mean {near}?': '"{disease}" 연구가 없습니다. {near}입니까?',
  'does not report this endpoint': '이 평가변수를 보고하지 않음',
  'some of its people are also in {other}': '일부 대상자가 {other}에도 포함됨',
  'week {week} ({studies})': '{week}주 ({studies})',
  'different weeks are put together because the span asked for allows it: {weeks}':
    '요청한 기간이 허용하므로 서로 다른 주차를 합침: {weeks}',
  'reported at week {weeks} only': '{weeks}주에만 보고됨',
  'reported without a week': '주차 없이 보고됨',
  '{arm}, week {week}': '{arm}, {week}주',
  'not about one arm': '한 군에 관한 것이 아님',
  'another week of this study is used: the last one in the span with a control, if there is one':
    '이 연구의 다른 주차를 사용함: 기간 안에서 가능하면 대조군이 있는 마지막 주차',
  'another drug than asked for': '요청한 것과 다른 약',
  'another count of the same arm and week is used': '같은 군과 주차의 다른 집계를 사용함',
  'only a part of the arm: {part}': '군의 일부만 해당: {part}',
  'remembered and unchecked': '기억에 의한 것으로 확인되지 않음',
  'not a share of people': '사람의 비율이 아님',
  'no count of people ({why})': '인원수 없음 ({why})',
  'only a percentage is printed': '백분율만 제시됨',
  '{arm}, week {week}: {events} of {n} ({counts})': '{arm}, {week}주: {n}명 중 {events}명 ({counts})',
  '{one}; {other}': '{one}; {other}',
  printed: '제시됨',
  'derived from percentage': '백분율에서 계산함',
  'inferred from percentage and interval': '백분율과 구간에서 추론함',
  'inferred from several percentages': '여러 백분율에서 추론함',
  'size of the group assumed': '집단의 크기는 가정함',
  '{n, plural, one {# person} other {# people}}': '{n, plural, other {#명}}',
  'mean age {years, number} years': '평균 나이 {years, number}세',
  '{percent, number} % women': '여성 {percent, number}%',
  'mean {score} {mean, number}': '평균 {score} {mean, number}',
  'the study does not describe its people': '연구에 대상자 설명이 없음',
  'changed between treatment and none before week {week}': '{week}주 전에 치료와 무치료 사이에서 바뀜',
  'a test of funnel asymmetry needs three studies, there are {n}':
    '깔때기 비대칭 검정에는 연구 3건이 필요하며, 현재 {n}건입니다',
  'all studies are equally precise: a funnel cannot be asymmetric':
    '모든 연구의 정밀도가 같아 깔때기가 비대칭일 수 없습니다',
  'the studies lie exactly on a line: the test has no spread to compare with':
    '연구들이 정확히 한 직선 위에 있어 검정에 비교할 산포가 없습니다',
  'then {dose}': '이후 {dose}',
  'then {dose} from week {week}': '{week}주부터 {dose}',
};

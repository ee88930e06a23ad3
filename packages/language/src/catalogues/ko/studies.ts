import type { Catalogue } from '../../catalogue.js';

/** Studies: designs, arms, endpoints, remarks; claims. */
export const studies: Catalogue = {
  'randomised, double blind, ritlecitinib or brepocitinib against placebo for 24 weeks; after four weeks without drug an extension':
    '무작위, 이중 눈가림, 24주 동안 리틀레시티닙 또는 브레포시티닙 대 위약; 4주간 약을 쉰 후 연장 연구',
  'adults, half of the scalp or more without hair': '성인, 두피의 절반 이상에 모발 없음',
  'Efficacy figures are remembered: verify before use.':
    '효능 수치는 기억에 의한 것입니다. 사용 전에 확인하십시오.',
  'The report of the biopsy substudy says 48 people; its arms (18, 16 and 12 on placebo) add up to 46.':
    '생검 하위 연구 보고서는 48명이라고 하지만 각 군(18, 16, 위약 12)의 합은 46명입니다.',
  'ritlecitinib 200 mg for 4 weeks, then 50 mg': '리틀레시티닙 200 mg 4주, 이후 50 mg',
  'brepocitinib 60 mg for 4 weeks, then 30 mg': '브레포시티닙 60 mg 4주, 이후 30 mg',
  'SALT points better than placebo, mean': '위약보다 나은 SALT 점수, 평균',
  'improvement of the lesional transcriptome in scalp biopsies': '두피 생검에서 병변 전사체의 개선',
  'biopsy substudy, 16 people': '생검 하위 연구, 16명',
  'biopsy substudy, 18 people': '생검 하위 연구, 18명',
  'randomised, double blind, five ritlecitinib regimens and placebo to week 24; to week 48 all on ritlecitinib; four weeks of follow-up':
    '무작위, 이중 눈가림, 24주까지 리틀레시티닙 다섯 가지 용법과 위약; 48주까지 모두 리틀레시티닙; 4주 추적',
  '12 years or older, half of the scalp or more without hair, no regrowth for 6 months, episode up to 10 years, no JAK inhibitor before':
    '12세 이상, 두피의 절반 이상에 모발 없음, 6개월간 재성장 없음, 에피소드 10년 이하, JAK 억제제 사용 경험 없음',
  '43 % at week 48 on 50 mg in the Lancet (unread) is the registry count, rounded.':
    'Lancet(확인하지 못함)의 50 mg 48주 43%는 등록부의 인원수를 반올림한 값입니다.',
  'A web article gives 43 % on 50 mg for week 24: that is the figure of week 48; week 24 is 23.4 %.':
    '한 웹 기사는 50 mg에서 24주 43%라고 하지만 이는 48주의 수치이며, 24주는 23.4%입니다.',
  'Percentages are over fewer people than the arm size that the registry prints (missing because of COVID-19 left out). Where the counts are inferred, they are the one pair that gives both percentage and Wald interval to two decimals.':
    '백분율의 분모는 등록부에 제시된 군의 크기보다 작습니다(코로나19로 인한 결측 제외). 인원수를 추론한 경우, 백분율과 왈드 구간을 소수 둘째 자리까지 모두 만족하는 유일한 값입니다.',
  'Adverse events cover the whole study, half of which the placebo arms spent on ritlecitinib: they are a control for the first 24 weeks only.':
    '이상사례는 전체 연구 기간에 해당하며 위약군은 그 절반 동안 리틀레시티닙을 사용했으므로 처음 24주에 대해서만 대조군이 됩니다.',
  'SALT ≤ 10 from week 4 to 48 is posted and was not read.':
    '4주부터 48주까지의 SALT ≤ 10은 게시되어 있으나 확인하지 못했습니다.',
  'ritlecitinib 200 mg for 4 weeks, then 30 mg': '리틀레시티닙 200 mg 4주, 이후 30 mg',
  'ritlecitinib 50 mg': '리틀레시티닙 50 mg',
  'ritlecitinib 30 mg': '리틀레시티닙 30 mg',
  'ritlecitinib 10 mg': '리틀레시티닙 10 mg',
  'placebo to week 24, then 200 and 50 mg': '24주까지 위약, 이후 200 mg과 50 mg',
  'placebo to week 24, then 50 mg': '24주까지 위약, 이후 50 mg',
  'both placebo arms to week 24': '24주까지 두 위약군',
  'still on placebo': '계속 위약',
  'primary endpoint': '1차 평가변수',
  'first registry analysis': '등록부의 첫 번째 분석',
  'fourth registry analysis, an estimate and no count': '등록부의 네 번째 분석, 인원수가 아닌 추정값',
  'SALT improved by at least 75 %': 'SALT 75% 이상 개선',
  'patient global impression: moderately or greatly improved': '환자 전반적 인상: 중등도 또는 크게 개선',
  'mean change of SALT in points': 'SALT 평균 변화(점)',
  'least-squares mean': '최소제곱 평균',
  'mean SALT at baseline': '기저 평균 SALT',
  'observed mean': '관찰된 평균',
  'Bayesian Emax dose-response estimate': '베이즈 Emax 용량-반응 추정',
  'open-label extension of people who rolled over and of new ones, pooled with ALLEGRO-2b/3':
    '이어서 참여한 사람과 새로운 사람의 공개 연장 연구, ALLEGRO-2b/3와 합산',
  '50 mg set: 130 on 50 mg throughout and 61 who came from placebo, with a new baseline; half of the scalp or more without hair (new people: a quarter or more)':
    '50 mg 집단: 계속 50 mg을 사용한 130명과 위약에서 옮겨 온 61명(새 기저값); 두피의 절반 이상에 모발 없음(새 참여자: 4분의 1 이상)',
  'Month 24 on 50 mg: 60.8 % observed (Br J Dermatol 2024) or 61.6 % (Medicom, an earlier cut); 200/50 mg 63.1 % (194 who rolled over) or 58.4 % (502 with new people).':
    '50 mg에서 24개월: 관찰값 60.8% (Br J Dermatol 2024) 또는 61.6% (Medicom, 이전 자료 시점); 200/50 mg 63.1% (이어서 참여한 194명) 또는 58.4% (새 참여자 포함 502명).',
  observed: '관찰값',
  'printed as month 12': '12개월로 제시됨',
  'last value carried forward': '마지막 값 이월',
  'baseline SALT 50-94': '기저 SALT 50–94',
  'baseline SALT 95-100': '기저 SALT 95–100',
  'SALT improved by at least 30 % at any time': '언제든 SALT 30% 이상 개선',
  'all of both trials with a response pattern': '두 임상시험에서 반응 양상이 있는 모든 사람',
  'of these, SALT30 before SALT ≤ 20': '그중 SALT ≤ 20 이전에 SALT30',
  'of these, both at the same visit': '그중 같은 방문에서 둘 다',
  'of these, SALT30 but not SALT ≤ 20': '그중 SALT30이지만 SALT ≤ 20 아님',
  'first SALT30 up to week 24': '24주까지 첫 SALT30',
  'first SALT30 from week 25 to 48': '25주에서 48주 사이 첫 SALT30',
  'first SALT30 later': '그 이후 첫 SALT30',
  'median days from SALT30 to SALT ≤ 20': 'SALT30에서 SALT ≤ 20까지의 중앙값 일수',
  'the same, early responders': '같은 항목, 초기 반응자',
  'the same, middle responders': '같은 항목, 중간 반응자',
  'adaptive phase 2/3; phase 3 part 3:2:2 on 4 mg, 2 mg and placebo, double blind to week 36, then extension; responders re-randomised at week 52':
    '적응형 2/3상; 3상은 4 mg, 2 mg, 위약 3:2:2, 36주까지 이중 눈가림, 이후 연장; 반응자는 52주에 다시 무작위 배정',
  'adults, men to 60 and women to 70 years, SALT 50 or more, episode over 6 months and under 8 years without improvement in the last half year':
    '성인, 남성 60세까지, 여성 70세까지, SALT 50 이상, 에피소드 6개월 초과 8년 미만, 최근 반년간 호전 없음',
  'SALT ≤ 20 at week 36: NEJM prints estimates 38.8, 22.8 and 6.2 %, the registry counts 99/281, 40/184 and 10/189. Use the counts.':
    '36주의 SALT ≤ 20: NEJM은 추정값 38.8, 22.8, 6.2%를, 등록부는 인원수 99/281, 40/184, 10/189를 제시합니다. 인원수를 사용하십시오.',
  'A public repository of network meta-analyses carries 102/281 and 9/189; no published version supports it.':
    '한 공개 네트워크 메타분석 저장소는 102/281과 9/189를 사용하지만, 이를 뒷받침하는 출판물은 없습니다.',
  'Response regained on 4 mg: 87.5 % (MIMS) or 85 % (Conexiant).':
    '4 mg에서 반응 회복: 87.5% (MIMS) 또는 85% (Conexiant).',
  'The time windows behind the adverse events of the baricitinib arms are not stated and seem longer than the 36 weeks of placebo: no risk differences.':
    '바리시티닙군 이상사례의 관찰 기간은 명시되지 않았고 위약의 36주보다 길어 보이므로 위험차를 계산하지 않습니다.',
  'Dose changes: people on placebo who have not responded by week 36 are drawn to 2 or 4 mg; those on 2 mg who have not by week 52 get 4 mg.':
    '용량 변경: 36주까지 반응하지 않은 위약군은 2 mg 또는 4 mg에 배정되고, 52주까지 반응하지 않은 2 mg군은 4 mg을 받습니다.',
  'Unread: the course between week 4 and 36, and the results by severity and duration (people with SALT 95-100 respond later and less).':
    '확인하지 못한 것: 4주와 36주 사이의 경과, 중증도와 기간별 결과(SALT 95–100인 사람은 반응이 더 늦고 적음).',
  'baricitinib 2 mg once daily': '바리시티닙 2 mg 하루 1회',
  'baricitinib 4 mg once daily': '바리시티닙 4 mg 하루 1회',
  'baricitinib 2 and 4 mg, safety set': '바리시티닙 2 mg과 4 mg, 안전성 집단',
  'baricitinib 4 mg, open-label addendum': '바리시티닙 4 mg, 공개 추가 연구',
  'placebo, phase 2': '위약, 2상',
  'baricitinib 2 mg, phase 2': '바리시티닙 2 mg, 2상',
  'baricitinib 4 mg, phase 2': '바리시티닙 4 mg, 2상',
  'all baricitinib, phase 2': '바리시티닙 전체, 2상',
  'responders on 2 mg, placebo from week 52': '2 mg 반응자, 52주부터 위약',
  'responders on 4 mg, placebo from week 52': '4 mg 반응자, 52주부터 위약',
  'responders on 2 mg who stayed on it': '2 mg을 유지한 반응자',
  'responders on 4 mg who stayed on it': '4 mg을 유지한 반응자',
  'full analysis set, missing counted as no response': '전체 분석 집단, 결측은 무반응으로 집계',
  'model estimate, not a count': '인원수가 아닌 모형 추정값',
  'SALT improved by at least 50 %': 'SALT 50% 이상 개선',
  'the registry copy gives no week; week 36 is excluded by the pooled placebo figures':
    '등록부 사본에 주차가 없음; 통합 위약 수치에 따라 36주는 아님',
  'mean change of SALT in percent': 'SALT 평균 변화(퍼센트)',
  'least-squares mean (ANCOVA)': '최소제곱 평균 (ANCOVA)',
  'the registry copy gives no week; BRAVE-AA2 states 36 for this outcome':
    '등록부 사본에 주차가 없음; BRAVE-AA2는 이 결과를 36주라고 함',
  'BRAVE-AA1 and BRAVE-AA2 pooled': 'BRAVE-AA1과 BRAVE-AA2 합산',
  'no source with this figure was read': '이 수치가 있는 출처를 확인하지 못함',
  'SALT improved by at least 30 %': 'SALT 30% 이상 개선',
  'open-label addendum': '공개 추가 연구',
  'eyebrow ClinRO 0 or 1 and at least 2 points better (baseline 2 or more)':
    '눈썹 ClinRO 0 또는 1이고 2점 이상 개선 (기저 2 이상)',
  'the registry copy gives no week': '등록부 사본에 주차가 없음',
  'eyelash ClinRO 0 or 1 and at least 2 points better (baseline 2 or more)':
    '속눈썹 ClinRO 0 또는 1이고 2점 이상 개선 (기저 2 이상)',
  'patient-reported scalp hair 0 or 1 and at least 2 points better (baseline 3 or more)':
    '환자 보고 두피 모발 0 또는 1이고 2점 이상 개선 (기저 3 이상)',
  'randomised 3:2:2 to 4 mg, 2 mg and placebo, double blind to week 36, then extension with randomised down-titration of responders at week 52':
    '4 mg, 2 mg, 위약 3:2:2 무작위, 36주까지 이중 눈가림, 이후 연장하며 52주에 반응자를 무작위로 감량',
  'adults from 18 to 70 years, SALT 50 or more, episode over 6 months':
    '18세에서 70세 성인, SALT 50 이상, 에피소드 6개월 초과',
  'Counts are the one whole number that gives the printed percentage.':
    '인원수는 제시된 백분율이 나오는 유일한 정수입니다.',
  'Other posted endpoints (SALT ≤ 10, eyebrows, eyelashes, patient-reported) were not brought over: the mirror does not print their names beside the figures.':
    '게시된 다른 평가변수(SALT ≤ 10, 눈썹, 속눈썹, 환자 보고)는 사본의 수치 옆에 이름이 없어 가져오지 않았습니다.',
  'full analysis set': '전체 분석 집단',
  'randomised, double blind, ascending dose cohorts against placebo, 24 weeks':
    '무작위, 이중 눈가림, 용량 증가 코호트 대 위약, 24주',
  'adults with chronic moderate to severe alopecia areata': '만성 중등도~중증 원형탈모 성인',
  'Arm sizes could not be read. 4 mg does not differ from placebo; 8 and 12 mg do from week 12.':
    '각 군의 크기를 확인하지 못했습니다. 4 mg은 위약과 차이가 없고, 8 mg과 12 mg은 12주부터 차이가 있습니다.',
  'deuruxolitinib 4 mg twice daily': '듀룩솔리티닙 4 mg 하루 2회',
  'deuruxolitinib 8 mg twice daily': '듀룩솔리티닙 8 mg 하루 2회',
  'deuruxolitinib 12 mg twice daily': '듀룩솔리티닙 12 mg 하루 2회',
  '24 weeks on 8 or 12 mg twice daily, then a lower dose or placebo; the old dose for 24 weeks after marked hair loss; up to 80 weeks, about 300 people':
    '8 mg 또는 12 mg 하루 2회 24주, 이후 더 낮은 용량 또는 위약; 뚜렷한 탈모 후 24주 동안 원래 용량; 최대 80주, 약 300명',
  '18 to 65 years, SALT 50 or more, episode of 6 months to 10 years':
    '18세에서 65세, SALT 50 이상, 에피소드 6개월에서 10년',
  'No results were found.': '결과를 찾지 못했습니다.',
  'randomised 1:1:1:1, double blind, 24 weeks': '1:1:1:1 무작위, 이중 눈가림, 24주',
  'adults, a quarter of the scalp or more without hair': '성인, 두피의 4분의 1 이상에 모발 없음',
  'Intervals are of 90 %. The abstract says difference but has a value for placebo: these are changes from baseline.':
    '구간은 90%입니다. 초록은 차이라고 하지만 위약 값도 있으므로 기저값 대비 변화입니다.',
  'ivarmacitinib 2 mg': '이바르마시티닙 2 mg',
  'ivarmacitinib 4 mg': '이바르마시티닙 4 mg',
  'ivarmacitinib 8 mg': '이바르마시티닙 8 mg',
  'phase 3: 50 or 75 mg twice daily against placebo, 24 weeks, SALT ≤ 20; phase 2: open label 50 mg twice daily, 150 or 200 mg once daily; cream: phase 1/2':
    '3상: 50 mg 또는 75 mg 하루 2회 대 위약, 24주, SALT ≤ 20; 2상: 공개, 50 mg 하루 2회, 150 mg 또는 200 mg 하루 1회; 크림: 1/2상',
  'phase 3: 18 to 65 years, half of the scalp or more, episode up to 8 years; phase 2: 111 planned; cream: 5 to 49 %':
    '3상: 18세에서 65세, 두피의 절반 이상, 에피소드 8년까지; 2상: 111명 예정; 크림: 5~49%',
  'placebo twice daily': '위약 하루 2회',
  'jaktinib 50 mg twice daily': '작티닙 50 mg 하루 2회',
  'jaktinib 75 mg twice daily': '작티닙 75 mg 하루 2회',
  'systematic reviews and network meta-analyses': '체계적 문헌고찰과 네트워크 메타분석',
  'The tables by study of Phan, Yan and Sardana remain unread.':
    'Phan, Yan, Sardana의 연구별 표는 아직 확인하지 못했습니다.',
  'Phan 2019: by mouth better than on the skin; children and adults did not differ.':
    'Phan 2019: 바르는 것보다 먹는 것이 나음; 소아와 성인은 차이 없음.',
  'Yan T 2024 finds ritlecitinib 10 mg, ivarmacitinib 2 mg, delgocitinib ointment and ruxolitinib cream ineffective.':
    'Yan T 2024는 리틀레시티닙 10 mg, 이바르마시티닙 2 mg, 델고시티닙 연고, 룩소리티닙 크림이 효과가 없다고 봅니다.',
  'Acta 2023 (37 studies, 5 randomised): baricitinib 4 mg first for half of the scalp or more, deuruxolitinib 12 mg for SALT50.':
    'Acta 2023 (연구 37건, 무작위 5건): 두피의 절반 이상이면 바리시티닙 4 mg이 우선, SALT50에는 듀룩솔리티닙 12 mg.',
  'Cochrane 2023 (63 studies, 47 treatments, 4817 people): no network was possible; outcome 75 % regrowth at 12 to 26 weeks; figures could not be read.':
    'Cochrane 2023 (연구 63건, 치료 47가지, 4817명): 네트워크를 만들 수 없었음; 평가변수는 12~26주의 75% 재성장; 수치를 확인하지 못했습니다.',
  'Egeberg 2023 (53 records): relapses are common on and after treatment.':
    'Egeberg 2023 (기록 53건): 치료 중과 치료 후 재발이 흔함.',
  'Registration of Yan 2022: CRD42022303007.': 'Yan 2022의 등록: CRD42022303007.',
  '30 studies, 289 people on JAK inhibitors': '연구 30건, JAK 억제제 사용자 289명',
  'mean time to first regrowth': '첫 재성장까지의 평균 시간',
  'mean time to complete regrowth': '완전 재성장까지의 평균 시간',
  'recurrences, all after stopping': '재발, 모두 중지 후',
  'mean time from stopping to recurrence': '중지부터 재발까지의 평균 시간',
  'good response, oral JAK inhibitor against control': '좋은 반응, 먹는 JAK 억제제 대 대조군',
  '14 prospective studies (5 randomised), 1845 people': '전향적 연구 14건(무작위 5건), 1845명',
  'the interval was cut off after its lower digit 2': '구간이 하한의 숫자 2 다음에서 잘려 있음',
  '6 randomised trials, 1455 people': '무작위 임상시험 6건, 1455명',
  'SALT improved by at least 90 %': 'SALT 90% 이상 개선',
  'SALT improved by at least 5 %': 'SALT 5% 이상 개선',
  '26 observational studies, 563 people': '관찰 연구 26건, 563명',
  'all studies, 2018 people': '전체 연구, 2018명',
  'percentage computed from the counts': '인원수에서 계산한 백분율',
  'stopped because of an adverse event': '이상사례로 중지',
  'response, baricitinib against placebo': '반응, 바리시티닙 대 위약',
  '9 studies, 1689 people, network': '연구 9건, 1689명, 네트워크',
  'printed as mean difference, but a ratio': '평균 차이로 제시되었으나 비임',
  'response, ruxolitinib against placebo': '반응, 룩소리티닙 대 위약',
  'complete response, baricitinib against placebo': '완전 반응, 바리시티닙 대 위약',
  'complete response, tofacitinib against placebo': '완전 반응, 토파시티닙 대 위약',
  'complete response, ruxolitinib against placebo': '완전 반응, 룩소리티닙 대 위약',
  'response, oral baricitinib against drugs not by mouth': '반응, 먹는 바리시티닙 대 먹지 않는 약',
  'SUCRA for SALT change, brepocitinib 30 mg': 'SALT 변화의 SUCRA, 브레포시티닙 30 mg',
  '13 studies, 3613 people, network': '연구 13건, 3613명, 네트워크',
  'SUCRA for SALT change, deuruxolitinib 12 mg': 'SALT 변화의 SUCRA, 듀룩솔리티닙 12 mg',
  'SUCRA for SALT change, deuruxolitinib 8 mg': 'SALT 변화의 SUCRA, 듀룩솔리티닙 8 mg',
  'SUCRA for SALT50, brepocitinib 30 mg': 'SALT50의 SUCRA, 브레포시티닙 30 mg',
  'SUCRA for SALT50, ritlecitinib 50 mg': 'SALT50의 SUCRA, 리틀레시티닙 50 mg',
  'SUCRA for SALT50, deuruxolitinib 12 mg': 'SALT50의 SUCRA, 듀룩솔리티닙 12 mg',
  'SUCRA for SALT75, deuruxolitinib 12 mg': 'SALT75의 SUCRA, 듀룩솔리티닙 12 mg',
  'SUCRA for SALT ≤ 20, deuruxolitinib 12 mg': 'SALT ≤ 20의 SUCRA, 듀룩솔리티닙 12 mg',
  '8 drugs, network': '약 8가지, 네트워크',
  'SUCRA for SALT ≤ 10, deuruxolitinib 12 mg': 'SALT ≤ 10의 SUCRA, 듀룩솔리티닙 12 mg',
  'SALT ≤ 20, deuruxolitinib 12 mg against baricitinib 2 mg':
    'SALT ≤ 20, 듀룩솔리티닙 12 mg 대 바리시티닙 2 mg',
  'SALT ≤ 20, baricitinib 4 mg against 2 mg': 'SALT ≤ 20, 바리시티닙 4 mg 대 2 mg',
  'NONMEM SAEM, bounded outcome with Aranda-Ordaz transform and censoring; 1268 people, 11857 observations':
    'NONMEM SAEM, Aranda-Ordaz 변환과 절단을 적용한 제한 범위 결과; 1268명, 관찰 11857건',
  'half of the scalp or more without hair (ALLEGRO-LT: a quarter)':
    '두피의 절반 이상에 모발 없음 (ALLEGRO-LT: 4분의 1)',
  'Compared with the trials, mean change is right (-33.3 at week 24, -48.9 at week 48 on 50 mg) but SALT ≤ 20 is 4 to 12 points too high: too early and too easy at low exposure and on placebo.':
    '임상시험과 비교하면 평균 변화는 맞지만(50 mg에서 24주 -33.3, 48주 -48.9) SALT ≤ 20은 4~12포인트 높습니다. 낮은 노출과 위약에서 너무 이르고 너무 쉽게 도달합니다.',
  "The author of the model file finds a sign slip in equation 1 of the paper; the orientation here is the file's. Sex, weight, age, race, earlier drugs, durations, baseline SALT and region were tested and not kept.":
    '모형 파일의 작성자는 논문의 식 1에서 부호 오류를 발견했으며, 여기서는 파일의 방향을 따릅니다. 성별, 체중, 나이, 인종, 이전 약물, 기간, 기저 SALT, 지역은 검토했으나 유지되지 않았습니다.',
  'simulated from the model: 4000 to 6000 virtual people, average concentrations 52, 31.2 and 10.4 ng/mL (dose-proportional, assumed), 46 % totalis or universalis (assumed)':
    '모형으로 시뮬레이션: 가상 인물 4000~6000명, 평균 농도 52, 31.2, 10.4 ng/mL (용량 비례 가정), 전두 또는 전신 탈모 46% (가정)',
  'epidemiology, long-term cohorts and placebo arms': '역학, 장기 코호트, 위약군',
  'Progress to totalis or universalis: 5 % (Olmsted County) or 14 to 25 % (GPnotebook); figures from clinics are higher.':
    '전두 또는 전신 탈모로의 진행: 5% (Olmsted County) 또는 14~25% (GPnotebook); 병원 자료의 수치는 더 높습니다.',
  'SALT ≤ 20 on placebo runs from 0.8 to 9 % over trials: rare, not nil, and more common in less severe disease.':
    '위약의 SALT ≤ 20은 임상시험에서 0.8~9%입니다. 드물지만 없지는 않고, 덜 심한 질환에서 더 흔합니다.',
  'Poor prognosis: extent, long episode, ophiasis, nail change, onset in childhood, other autoimmune disease, family history, loss of eyebrows or lashes, Down syndrome; atopy with mixed evidence (GPnotebook, BMJ Best Practice).':
    '나쁜 예후: 범위, 긴 에피소드, 사행성 탈모, 손발톱 변화, 소아기 발병, 다른 자가면역 질환, 가족력, 눈썹이나 속눈썹 소실, 다운 증후군; 아토피는 근거가 엇갈림 (GPnotebook, BMJ Best Practice).',
  'placebo, SALT 50 or more, episode of 6 months to 8 years (both BRAVE trials)':
    '위약, SALT 50 이상, 에피소드 6개월에서 8년 (두 BRAVE 임상시험)',
  'placebo, ALLEGRO-2b/3': '위약, ALLEGRO-2b/3',
  'placebo, both THRIVE trials': '위약, 두 THRIVE 임상시험',
  'placebo, ivarmacitinib phase 3, China': '위약, 이바르마시티닙 3상, 중국',
  'complete regrowth': '완전 재성장',
  'totalis and universalis, more than 10 years of follow-up': '전두 및 전신 탈모, 10년 넘게 추적',
  'complete regrowth, totalis': '완전 재성장, 전두 탈모',
  'complete regrowth, universalis': '완전 재성장, 전신 탈모',
  'regrowth of 90 % or more': '90% 이상의 재성장',
  '17 of 70, which is 24.3 %': '70명 중 17명, 즉 24.3%',
  'no improvement, universalis': '호전 없음, 전신 탈모',
  'no regrowth, totalis': '재성장 없음, 전두 탈모',
  'totalis and universalis, review': '전두 및 전신 탈모, 종설',
  'regrowth of more than 50 %': '50%를 넘는 재성장',
  'totalis and universalis under treatment, one centre, 419 people':
    '치료 중인 전두 및 전신 탈모, 단일 기관, 419명',
  'regrowth of more than 90 %': '90%를 넘는 재성장',
  'no recurrence among those with more than 50 % regrowth': '50%를 넘게 재성장한 사람 중 재발 없음',
  'onset up to 13 years of age': '13세 이하 발병',
  'mean age at onset': '평균 발병 나이',
  'regrowth within 6 months': '6개월 안의 재성장',
  'first patch': '첫 탈모반',
  'regrowth within 1 year': '1년 안의 재성장',
  'no recovery from the first episode': '첫 에피소드에서 회복하지 못함',
  'spontaneous regrowth, mild disease': '자연 재성장, 경증',
  'patchy disease': '탈모반형',
  'recovery within 1 year': '1년 안의 회복',
  'progress to totalis or universalis': '전두 또는 전신 탈모로의 진행',
  'still active patchy disease': '여전히 활동성인 탈모반형',
  'SALT 25-50 at presentation, Italian cohort': '내원 시 SALT 25–50, 이탈리아 코호트',
  'all alopecia areata': '원형탈모 전체',
  'severe chronic form': '중증 만성형',
  prevalence: '유병률',
  'United States, survey': '미국, 설문 조사',
  'prevalence of SALT up to 50': 'SALT 50 이하의 유병률',
  'prevalence of SALT above 50': 'SALT 50 초과의 유병률',
  'prevalence of totalis and universalis': '전두 및 전신 탈모의 유병률',
  'mean SALT, all': '평균 SALT, 전체',
  'mean SALT, mild': '평균 SALT, 경증',
  'mean SALT, moderate to severe': '평균 SALT, 중등도~중증',
  'United States, insured, 2016 to 2019': '미국, 보험 가입자, 2016년부터 2019년',
  'incidence per 100 000 person-years': '100 000인년당 발생률',
  'totalis or universalis': '전두 또는 전신 탈모',
  'alopecia areata, US records 2019': '원형탈모, 2019년 미국 기록',
  'ritlecitinib programme': '리틀레시티닙 프로그램',
  'lifetime incidence': '평생 발생률',
  'general population': '일반 인구',
  'observational cohorts of response, flare and relapse': '반응, 악화, 재발에 관한 관찰 코호트',
  'On baricitinib 4 mg 63 % respond here at 48 weeks, 37 to 41 % in trials at 52: who was chosen, what else was taken and who left is not known.':
    '바리시티닙 4 mg에서 여기서는 48주에 63%가 반응하고 임상시험에서는 52주에 37~41%가 반응합니다. 누가 선택되었고, 무엇을 함께 복용했으며, 누가 이탈했는지는 알 수 없습니다.',
  'For relapse after stopping see BRAVE-AA1, Kennedy Crispin 2016 and Phan 2019; no cohort gives a clean rate.':
    '중지 후 재발은 BRAVE-AA1, Kennedy Crispin 2016, Phan 2019를 보십시오. 정확한 비율을 제시한 코호트는 없습니다.',
  'baricitinib 4 mg, Italy, 48 weeks': '바리시티닙 4 mg, 이탈리아, 48주',
  'baricitinib, Tohoku University': '바리시티닙, 도호쿠대학',
  'tofacitinib 4 to 24 months, Asia': '토파시티닙 4~24개월, 아시아',
  'tofacitinib, totalis and universalis, China-Japan Friendship Hospital':
    '토파시티닙, 전두 및 전신 탈모, 중일우호병원',
  'systemic corticosteroid, Peking University': '전신 코르티코스테로이드, 베이징대학',
  'tofacitinib, Peking University': '토파시티닙, 베이징대학',
  'tofacitinib and corticosteroid, Peking University': '토파시티닙과 코르티코스테로이드, 베이징대학',
  'tofacitinib 3 months, Xiangya Hospital': '토파시티닙 3개월, 샹야병원',
  'tofacitinib, India 2017 to 2022': '토파시티닙, 인도 2017년부터 2022년',
  'tofacitinib, children and young adults': '토파시티닙, 소아와 젊은 성인',
  'mean SALT': '평균 SALT',
  'any clinical response': '모든 임상 반응',
  'median improvement of SALT, patchy': 'SALT 개선 중앙값, 탈모반형',
  'median improvement of SALT, totalis and universalis': 'SALT 개선 중앙값, 전두 및 전신 탈모',
  'median 6 months': '중앙값 6개월',
  effective: '효과 있음',
  'complete remission': '완전 관해',
  'very good response': '매우 좋은 반응',
  'SALT improved by at least 100 %': 'SALT 100% 개선',
  'no recurrence': '재발 없음',
  'flare on treatment (SALT up by more than 10 points)': '치료 중 악화 (SALT 10점 넘게 상승)',
  'mean time to flare': '악화까지의 평균 시간',
  'mean time on drug': '약을 사용한 평균 시간',
  'retrospective, 5 to 31 months, mean 13.9, SD 8.5': '후향적, 5~31개월, 평균 13.9, 표준편차 8.5',
  'severe alopecia areata, totalis or universalis; six had not been content with tofacitinib':
    '중증 원형탈모, 전두 또는 전신 탈모; 6명은 토파시티닙에 만족하지 못했음',
  'Four of the five responded on 10 mg twice daily.': '다섯 명 중 네 명은 10 mg 하루 2회에서 반응했습니다.',
  'ruxolitinib 10 to 25 mg twice daily': '룩소리티닙 10~25 mg 하루 2회',
  'complete or nearly complete regrowth': '완전하거나 거의 완전한 재성장',
  'no regrowth': '재성장 없음',
  'open label, 3 to 6 months, then 3 months off drug': '공개, 3~6개월, 이후 3개월 동안 약 없음',
  'moderate to severe alopecia areata': '중등도~중증 원형탈모',
  'Releases give 92 % regrowth as if of all; it is of the nine responders.':
    '보도자료는 92% 재성장이 전체에 해당하는 것처럼 말하지만, 반응자 9명의 수치입니다.',
  'ruxolitinib 20 mg twice daily': '룩소리티닙 20 mg 하루 2회',
  'responder (marked regrowth)': '반응자 (뚜렷한 재성장)',
  'mean regrowth among responders': '반응자의 평균 재성장',
  'pooled trials and extensions of rheumatoid arthritis, atopic dermatitis and alopecia areata':
    '류마티스 관절염, 아토피 피부염, 원형탈모의 임상시험과 연장 연구 합산',
  'low risk: under 65 years and no atherosclerotic disease, diabetes, hypertension, smoking, HDL under 40, BMI 30 or more, poor mobility or past malignancy':
    '저위험: 65세 미만이며 죽상경화성 질환, 당뇨병, 고혈압, 흡연, HDL 40 미만, BMI 30 이상, 거동 불편, 과거의 암이 없음',
  'The rates of people at risk were cut off.': '위험군의 발생률은 잘려 있었습니다.',
  'randomised 2:5:3 to placebo, 8 mg and 12 mg twice daily, double blind for 24 weeks, then extension or four weeks of follow-up':
    '위약, 8 mg, 12 mg 하루 2회 2:5:3 무작위, 24주 이중 눈가림, 이후 연장 또는 4주 추적',
  'Baseline SALT 85.9 (company, Physicians Weekly) or 88 (a congress report).':
    '기저 SALT 85.9 (회사, Physicians Weekly) 또는 88 (학회 보고).',
  'SALT ≤ 20 on 12 mg: 41.5 % (company, paper) or 41.9 % (cdhub360); 90/215 is 41.9 %, 41.5 % needs fewer people.':
    '12 mg의 SALT ≤ 20: 41.5% (회사, 논문) 또는 41.9% (cdhub360); 90/215는 41.9%이며, 41.5%가 되려면 인원이 더 적어야 합니다.',
  'SALT ≤ 20 at weeks 8 to 20 are key secondary outcomes, significant from week 8; their figures could not be read.':
    '8주에서 20주의 SALT ≤ 20은 주요 2차 평가변수이며 8주부터 유의합니다. 수치는 확인하지 못했습니다.',
  'of the efficacy set, smaller than randomised': '무작위 배정된 인원보다 적은 유효성 집단 기준',
  'satisfied or very satisfied with scalp hair (patient-reported)':
    '두피 모발에 만족 또는 매우 만족 (환자 보고)',
  'open label, 5 mg twice daily, 10 mg in non-responders': '공개, 5 mg 하루 2회, 무반응자는 10 mg',
  'moderate to severe patchy disease, totalis, universalis': '중등도~중증 탈모반형, 전두 탈모, 전신 탈모',
  'Duration of treatment is not in the abstract.': '초록에 치료 기간이 없습니다.',
  'tofacitinib 5 to 10 mg twice daily': '토파시티닙 5~10 mg 하루 2회',
  'regrowth under 50 %': '50% 미만의 재성장',
  'two centres, open label, one arm, 3 months': '두 기관, 공개, 단일군, 3개월',
  'more than half of the scalp without hair, totalis or universalis':
    '두피의 절반 넘게 모발 없음, 전두 또는 전신 탈모',
  'Patchy disease and ophiasis respond more than totalis and universalis; so do shorter episodes and inflammation around the bulb.':
    '탈모반형과 사행성 탈모는 전두 및 전신 탈모보다 더 잘 반응하며, 에피소드가 짧거나 모구 주위에 염증이 있을 때도 그렇습니다.',
  'tofacitinib 5 mg twice daily': '토파시티닙 5 mg 하루 2회',
  'randomised 2:1, double blind, against vehicle, 12 weeks': '2:1 무작위, 이중 눈가림, 기제 대조, 12주',
  'Mean percent improvement did not differ (p = 0.92): failed.':
    '평균 개선 백분율에 차이가 없었습니다 (p = 0.92): 실패.',
  'delgocitinib 3 % ointment': '델고시티닙 3% 연고',
  vehicle: '기제',
  'any improvement of SALT': 'SALT의 모든 개선',
  'part A open label, part B double blind against vehicle, 24 weeks each; terminated':
    'A 부분 공개, B 부분 이중 눈가림 기제 대조, 각 24주; 조기 종료',
  'SALT 25 or more (part A to 99)': 'SALT 25 이상 (A 부분은 99까지)',
  'Failed.': '실패했습니다.',
  'part A, ruxolitinib 1.5 % cream twice daily': 'A 부분, 룩소리티닙 1.5% 크림 하루 2회',
  'part B, vehicle': 'B 부분, 기제',
  'part B, ruxolitinib 1.5 % cream twice daily': 'B 부분, 룩소리티닙 1.5% 크림 하루 2회',
  'no significant difference; percentages could not be read; 78 is both arms':
    '유의한 차이 없음; 백분율을 확인하지 못함; 78명은 두 군의 합',
  'open label, one centre, 24 weeks, one half of the head first': '공개, 단일 기관, 24주, 먼저 머리 한쪽',
  'two patches or more, or complete loss, stable or worse for 6 months':
    '탈모반 두 개 이상 또는 완전 탈모, 6개월간 안정 또는 악화',
  'The 3 of 10 is remembered.': '10명 중 3명은 기억에 의한 것입니다.',
  'tofacitinib 2 % ointment twice daily': '토파시티닙 2% 연고 하루 2회',
  'any regrowth': '모든 재성장',
  'mean of all arms of the trial at that week': '그 주차 임상시험 모든 군의 평균',
  'logistic meta-regression on dose and week': '용량과 주차에 대한 로지스틱 메타회귀',
  'ritlecitinib model of Huh 2024': 'Huh 2024의 리틀레시티닙 모형',
  'SALT ≤ 20, baseline 50–94': 'SALT ≤ 20, 기저 50–94',
  'SALT ≤ 20, baseline 95–100': 'SALT ≤ 20, 기저 95–100',
  'SALT ≤ 20, carried forward': 'SALT ≤ 20, 마지막 값 유지',
  'SALT ≤ 10, carried forward': 'SALT ≤ 10, 마지막 값 유지',
  'SALT ≤ 20, baseline 50–94, carried forward': 'SALT ≤ 20, 기저 50–94, 마지막 값 유지',
  'SALT ≤ 20, baseline 95–100, carried forward': 'SALT ≤ 20, 기저 95–100, 마지막 값 유지',
  'still in the trial': '시험에 남아 있음',
  'still in the trial, baseline 50–94': '시험에 남아 있음, 기저 50–94',
  'still in the trial, baseline 95–100': '시험에 남아 있음, 기저 95–100',
  'mean change, %': '평균 변화, %',
  '> 20 points lost since week 52': '52주 이후 20점 넘게 소실',
  jaktinib: '작티닙',
  'systemic corticosteroid': '전신 코르티코스테로이드',
  'tofacitinib 2 % ointment': '토파시티닙 2% 연고',
  'Missing people in rates: the number counted stays the same or rises from visit to visit (129 at week 4, 120 at week 28, 129 at week 48 in one arm) although people left, so only visits missed because of COVID-19 are left out and everybody else who is missing counts as no response.':
    '비율에서의 결측: 중도 탈락자가 있었는데도 집계 인원은 방문마다 그대로이거나 늘어난다(한 군에서 4주 129명, 28주 120명, 48주 129명). 따라서 COVID-19로 거른 방문만 제외되고, 그 밖의 결측은 모두 무반응으로 집계되었다.',
  'Observed counts and attendance are inferred: at each month one pair of counts per group gives the three printed percentages observed (SALT 50-94, SALT 95-100, all) with no more responders than by last value carried forward.':
    '관찰된 인원과 참석은 추론한 것이다. 각 개월에서 집단마다 단 한 쌍의 수만이 인쇄된 세 관찰 백분율(SALT 50-94, SALT 95-100, 전체)을 주며, 반응자 수는 마지막 값 이월보다 많지 않다.',
  'Whether those not seen at month 24 had left or had not reached it by the cut-off of 9 December 2022 is not told. Adolescents who had not improved by half at month 3 of the extension, or had SALT above 20 at its month 6, had to stop (SALTS).':
    '24개월에 관찰되지 않은 사람이 탈락한 것인지, 2022년 12월 9일 자료 마감까지 도달하지 못한 것인지는 밝히지 않았다. 연장 시험 3개월에 절반 이상 호전되지 않았거나 6개월에 SALT가 20을 넘은 청소년은 중단해야 했다(SALTS).',
  'the two groups of severity together, which are used instead': '두 중증도 집단의 합. 대신 각 집단을 사용',
  'printed as month 24': '24개월로 인쇄됨',
  'printed as month 36': '36개월로 인쇄됨',
  'how many were observed is not printed': '관찰된 인원은 인쇄되지 않음',
  'how missing people were counted is inferred: nearly the whole arm has a value, though people had left':
    '결측 집계 방식은 추론함: 탈락자가 있었는데도 거의 모든 참여자에게 값이 있음',
  '281 and 234 people on 4 mg': '4 mg 281명과 234명',
  'no source with this figure was read; it agrees with the pooled 39 % split as ritlecitinib splits at month 12':
    '이 수치가 있는 출처는 읽지 못함. 통합 39 %를 리틀레시티닙 12개월처럼 나눈 값과 일치함',
  'the middle of the two printed figures, for episodes under 4 years and from 4 years':
    '삽화 4년 미만과 4년 이상에 대해 인쇄된 두 수치의 가운데 값',
  'the size of the group is not printed: a little under half of 515 people on 4 mg is assumed':
    '집단의 크기는 인쇄되지 않음: 4 mg 515명의 절반에 조금 못 미치는 것으로 가정',
  'responders on 4 mg, 2 mg from week 52': '4 mg 반응자, 52주부터 2 mg',
  'randomised 1:2:1 to placebo, 8 mg and 12 mg twice daily, double blind, 24 weeks':
    '위약, 8 mg, 12 mg 1일 2회에 1:2:1 무작위 배정, 이중 눈가림, 24주',
  'Percentages are printed beside 127, 249 and 127 people, but not all of them are a share of so many: values that are missing were filled in some way that the record does not tell.':
    '백분율은 127명, 249명, 127명 옆에 인쇄되어 있지만 모두가 그 인원의 비율인 것은 아니다. 결측값은 기록에 밝히지 않은 방식으로 채워졌다.',
  'Means are of 125, 242 and 125 people at every week: people who had left keep a value, so values were carried forward or otherwise filled in; inferred from the constant number.':
    '평균은 매주 125명, 242명, 125명의 것이다. 탈락자도 값을 유지하므로 값이 이월되었거나 달리 채워졌다. 인원이 일정한 데서 추론함.',
  'The mean at week 8 on 8 mg was not read.': '8 mg의 8주 평균은 읽지 못했다.',
  'randomised to placebo (one in five), upadacitinib 15 mg and 30 mg, double blind; the first 24 of 52 weeks':
    '위약(5명 중 1명), 우파다시티닙 15 mg, 30 mg에 무작위 배정, 이중 눈가림; 52주 중 처음 24주',
  'adults under 64 years, adolescents from 12 years in some countries, SALT 50 or more, episode under 8 years, no regrowth for 6 months':
    '64세 미만 성인, 일부 국가에서는 12세 이상 청소년, SALT 50 이상, 삽화 8년 미만, 6개월간 재성장 없음',
  'SALT ≤ 20 on placebo was not read.': '위약의 SALT ≤ 20은 읽지 못했다.',
  'The sizes of the arms are not printed where it was read. On placebo in study 2, 3.4 % and 1.4 % ask for 145 to 148 people; 146 is assumed in both studies, and twice as many (290) on each dose, as one in five is on placebo.':
    '군의 크기는 읽은 출처에 인쇄되어 있지 않다. 연구 2의 위약에서 3.4 %와 1.4 %가 되려면 145~148명이어야 한다. 두 연구 모두 146명, 5명 중 1명이 위약이므로 각 용량은 그 두 배(290명)로 가정한다.',
  'upadacitinib 15 mg once daily': '우파다시티닙 15 mg 1일 1회',
  'upadacitinib 30 mg once daily': '우파다시티닙 30 mg 1일 1회',
};

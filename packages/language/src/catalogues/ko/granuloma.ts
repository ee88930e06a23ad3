import type { Catalogue } from '../../catalogue.js';

/** Granulomatous skin disease: its scores, studies, model and decision. */
export const granuloma: Catalogue = {
  'blinded and randomised for 12 weeks, then open for 12, then 8 weeks without':
    '12주 눈가림 무작위 배정, 이어 12주 공개, 이어 8주 투약 없음',
  'At week 24 area (P = 0.006) and volume (P = 0.02) were better than at the start.':
    '24주에 면적(P = 0.006)과 부피(P = 0.02)가 시작보다 나았다.',
  'Adalimumab 40 mg weekly': '아달리무맙 40 mg 매주',
  Placebo: '위약',
  'area of the target lesion better than placebo (P = 0.02); no percentage readable':
    '표적 병변 면적이 위약보다 나음(P = 0.02); 백분율은 읽을 수 없음',
  'randomised, blinded, placebo; steroid tapered from week 16 to 28':
    '무작위 배정, 눈가림, 위약 대조; 16~28주에 스테로이드 감량',
  'A steroid by mouth, tapered from week 16 to 28.': '경구 스테로이드, 16~28주에 감량.',
  'The only blinded test of IL-12 and IL-23 in the loop, and of what placebo does.':
    '고리에서 IL-12와 IL-23, 그리고 위약의 효과를 눈가림으로 시험한 유일한 연구.',
  'Golimumab 200 mg, then 100 mg every 4 weeks': '골리무맙 200 mg, 이후 4주마다 100 mg',
  'Ustekinumab 180 mg, then 90 mg every 8 weeks': '우스테키누맙 180 mg, 이후 8주마다 90 mg',
  golimumab: '골리무맙',
  'response on the Skin Physician Global Assessment': '피부 의사 전반 평가(SPGA) 반응',
  'The number of people with skin disease is not printed: 53 % fits 8 of 15 or 9 of 17.':
    '피부 병변이 있는 사람 수는 인쇄되지 않음: 53 %는 15명 중 8명 또는 17명 중 9명에 맞는다.',
  '30 % fits 3 of 10 or 6 of 20.': '30 %는 10명 중 3명 또는 20명 중 6명에 맞는다.',
  'no significant improvement of the skin against placebo; no number printed':
    '위약 대비 피부의 유의한 호전 없음; 수치는 인쇄되지 않음',
  'looking back': '후향적',
  'The only counts that bound what generalised granuloma annulare does without an aimed medicine: about one in ten clears.':
    '표적 약 없이 전신 고리육아종이 어떻게 되는지 알려 주는 유일한 수치: 약 열에 하나가 사라진다.',
  'Topical corticosteroid': '국소 코르티코스테로이드',
  'Triamcinolone into the lesion': '병변 내 트리암시놀론',
  'Topical corticosteroid, generalised disease': '국소 코르티코스테로이드, 전신형',
  'Topical triamcinolone, 133 people': '국소 트리암시놀론, 133명',
  'Triamcinolone into the lesion, 133 people': '병변 내 트리암시놀론, 133명',
  'complete resolution; time not given': '완전 소실; 시기 미상',
  'complete remission; time not given': '완전 관해; 시기 미상',
  'partial remission; time not given': '부분 관해; 시기 미상',
  'improvement; time not given': '호전; 시기 미상',
  'part of a blinded randomised trial; SASI': '눈가림 무작위 시험의 일부; SASI',
  'The model says the reverse order: redness follows macrophages and thickness follows the granuloma. The split between the scores is its weakest part.':
    '모형은 반대 순서를 말한다: 붉은기는 대식세포를, 두께는 육아종을 따른다. 점수 사이의 나눔이 가장 약한 부분이다.',
  'Scaling was better at weeks 12 and 24 (P < 0.005); area and paired photographs did not differ.':
    '12주와 24주에 각질은 나았고(P < 0.005), 면적과 짝 사진은 차이가 없었다.',
  'Infliximab 3 or 5 mg/kg': '인플릭시맙 3 또는 5 mg/kg',
  'induration better than placebo (P < 0.01)': '경결이 위약보다 나음(P < 0.01)',
  'redness not different from placebo': '붉은기는 위약과 차이 없음',
  'cases, chosen for success': '성공한 증례만 고른 보고',
  'Baricitinib in three people with refractory disease: outcomes varied (IJDVL), the only negative report.':
    '난치성 3명에게 바리시티닙: 결과가 엇갈림(IJDVL), 유일한 부정적 보고.',
  'Counts of the fifteen people on tofacitinib could not be read.':
    '토파시티닙을 쓴 15명의 수치는 읽을 수 없었다.',
  'Baricitinib 2 mg daily': '바리시티닙 2 mg 매일',
  'Baricitinib, refractory generalised disease': '바리시티닙, 난치성 전신형',
  'Tofacitinib, 15 people looked back on': '토파시티닙, 후향적 15명',
  'good response within one to two months': '한두 달 안에 좋은 반응',
  'looking back, by photographs': '후향적, 사진으로',
  'Courses, not people; sizes of the groups and how long they lasted are not in the abstract.':
    '사람이 아니라 치료 횟수; 집단 크기와 기간은 초록에 없다.',
  'Infliximab regimens': '인플릭시맙 요법',
  'Systemic corticosteroids': '전신 코르티코스테로이드',
  'Corticosteroids and others': '코르티코스테로이드와 그 밖',
  Neither: '둘 다 아님',
  'systemic corticosteroid and others': '전신 코르티코스테로이드와 그 밖',
  'resolution or nearly so, of courses': '소실 또는 거의 소실, 치료 횟수 기준',
  'any improvement, of courses': '어떤 호전이든, 치료 횟수 기준',
  'prospective service data, CSAMI': '전향적 진료 자료, CSAMI',
  '88 % against the 11 % of other treatments in lupus pernio: who was treated decides.':
    '동창모양 루푸스에서 다른 치료의 11 %와 대비되는 88 %: 누구를 치료했는지가 좌우한다.',
  'Odds ratio of methotrexate against hydroxychloroquine 9.8 (2.4 to 40.4).':
    '메토트렉세이트 대 하이드록시클로로퀸 오즈비 9.8(2.4~40.4).',
  '89 % had systemic disease, 77 % had had systemic steroids.':
    '89 %는 전신 질환이 있었고 77 %는 전신 스테로이드를 쓴 적이 있었다.',
  Hydroxychloroquine: '하이드록시클로로퀸',
  Methotrexate: '메토트렉세이트',
  'clinical remission; time and size of the group not printed':
    '임상적 관해; 시기와 집단 크기는 인쇄되지 않음',
  'open label, one arm, under 10 % of the skin': '공개, 단일군, 피부의 10 % 미만',
  'Interferon pathways (IFNG, STAT1) were high at the start and fell on treatment.':
    '인터페론 경로(IFNG, STAT1)가 시작에 높았고 치료로 낮아졌다.',
  'Not fitted: what the cream reaches in this skin is not known.':
    '적합하지 않음: 크림이 이 피부에서 얼마나 닿는지 알려져 있지 않다.',
  'Ruxolitinib cream, strength not in the abstract': '룩소리티닙 크림, 농도는 초록에 없음',
  'mean change of the lesion score': '병변 점수의 평균 변화',
  'case report': '증례 보고',
  'Nodules under the skin: by their place a granulomatous panniculitis.':
    '피부 밑 결절: 위치로 보아 육아종성 지방층염.',
  'Ruxolitinib, dose not readable': '룩소리티닙, 용량 읽을 수 없음',
  'nodules gone; time not readable': '결절 소실; 시기 읽을 수 없음',
  'not known: two texts quote it, four searches found no paper':
    '알 수 없음: 두 글이 인용하지만 네 번의 검색에서 논문을 찾지 못함',
  'Primary source not found. It is never fitted, never pooled and never validates anything; a forecast shows it beside its own figures and says so.':
    '1차 출처를 찾지 못함. 적합에도 통합에도 검증에도 쓰지 않으며, 예측은 자기 수치 옆에 보여 주고 그렇게 말한다.',
  'A report that looks like it is another: ruxolitinib cream in twelve people with necrobiosis lipoidica, lesion score −58.2 % at week 12.':
    '비슷해 보이는 보고는 다른 것이다: 지방생괴사 12명에게 룩소리티닙 크림, 12주에 병변 점수 −58.2 %.',
  'Tofacitinib, dose not said': '토파시티닙, 용량 언급 없음',
  'Baricitinib, dose not said': '바리시티닙, 용량 언급 없음',
  'mean change of plaque thickness': '판 두께의 평균 변화',
  'full clearance: no hardness to be felt': '완전 소실: 만져지는 경결 없음',
  'change of redness; time not said': '붉은기의 변화; 시기 언급 없음',
  'change of induration; time not said': '경결의 변화; 시기 언급 없음',
  'change of itch; time not said': '가려움의 변화; 시기 언급 없음',
  'observational database of several centres, 46 of 140 people with skin disease':
    '여러 기관의 관찰 자료, 140명 중 피부 병변 46명',
  'Median severity at the start 5 to 6 of 6.': '시작 중증도 중앙값 6점 중 5~6.',
  'A relapse in 44 % within 18 months of stopping is remembered and unchecked; it is not in this file.':
    '중단 후 18개월 안에 44 % 재발은 기억에 의한 미확인 수치로, 이 파일에 없다.',
  'TNF inhibitor, infliximab in 40 of 46': 'TNF 억제제, 46명 중 40명은 인플릭시맙',
  'TNF inhibitor': 'TNF 억제제',
  'skin response, complete or partial (ePOST 0 or 1, or down by 2)':
    '피부 반응, 완전 또는 부분(ePOST 0이나 1, 또는 2 감소)',
  'The number of people at this week is not printed: all 46 are taken.':
    '이 주의 인원은 인쇄되지 않음: 46명 모두로 잡는다.',
  'open label, one arm, with single-cell RNA': '공개, 단일군, 단일세포 RNA 포함',
  'What else these people took was not read.': '이 사람들이 그 밖에 무엇을 썼는지는 읽지 못했다.',
  'The score of the series is not CSAMI: remission is taken as clear, less area as less activity.':
    '이 연속 증례의 점수는 CSAMI가 아니다: 관해는 소실로, 면적 감소는 활성 감소로 본다.',
  'CD4 interferon-γ polarises macrophages and fibroblasts; IL-15 and IL-21 feed back on CD4 T cells.':
    'CD4 인터페론-γ가 대식세포와 섬유모세포를 극성화하고, IL-15와 IL-21이 CD4 T세포에 되먹임한다.',
  'Tofacitinib 5 mg twice daily': '토파시티닙 5 mg 하루 두 번',
  'clinical and histologic remission': '임상적·조직학적 관해',
  'remission, or 61 to 70 % less area': '관해, 또는 면적 61~70 % 감소',
  'remission; time not readable': '관해; 시기 읽을 수 없음',
  'Lesions that were not treated went, too: the medicine was taken up, or the disease went by itself. The case tells nothing of the medicine.':
    '치료하지 않은 병변도 사라졌다: 약이 흡수되었거나 병이 저절로 나았다. 이 증례는 약에 대해 아무것도 말하지 않는다.',
  'Tofacitinib 2 % ointment on one arm': '토파시티닙 2 % 연고를 한쪽 팔에',
  'nearly gone, also where nothing was put on': '거의 소실, 바르지 않은 곳도',
  'case letter': '증례 서한',
  'Neutrophilic, not granulomatous: it stands here because nothing nearer was found.':
    '호중구성이며 육아종성이 아님: 더 가까운 것을 찾지 못해 여기 둔다.',
  'called a success': '성공이라 함',
  'open label, 5 mg twice daily, prednisone tapered from week 4':
    '공개, 5 mg 하루 두 번, 4주부터 프레드니손 감량',
  'Lung, not skin: no forecast here is about it.': '피부가 아니라 폐: 여기의 어떤 예측도 이를 다루지 않는다.',
  'lung, not skin: at least 50 % less steroid and not worse':
    '피부가 아니라 폐: 스테로이드 50 % 이상 감량, 악화 없음',
  'open label, one arm, 6 months': '공개, 단일군, 6개월',
  'long-standing cutaneous sarcoidosis; what other treatment went on was not read':
    '오래된 피부 사르코이드증; 다른 치료가 계속되었는지는 읽지 못함',
  '"6 months" is week 26.': '"6개월"은 26주이다.',
  'Improvement was evident within 30 days and still increasing at 6 months (MEDPAGE): the only word on the course.':
    '호전은 30일 안에 보였고 6개월에도 늘고 있었다(MEDPAGE): 경과에 대한 유일한 언급.',
  'Everybody finished; the speaker named no adverse effect.':
    '모두 끝까지 마쳤고, 발표자는 이상반응을 언급하지 않았다.',
  'CD4 T-cell interferon-γ drives the activation of macrophages; IL-6, IL-12, IL-15 and GM-CSF take part.':
    'CD4 T세포의 인터페론-γ가 대식세포 활성화를 이끌고 IL-6, IL-12, IL-15, GM-CSF가 참여한다.',
  'any improvement of CSAMI activity (taken as 5 % or more)': 'CSAMI 활성의 어떤 호전이든(5 % 이상으로 봄)',
  'complete response: CSAMI activity 0': '완전 반응: CSAMI 활성 0',
  'mean change of CSAMI activity': 'CSAMI 활성의 평균 변화',
  'four people in a row, one centre': '연속 4명, 단일 기관',
  'Dose and time are not in the abstract, so that no prediction can stand beside it.':
    '용량과 시기가 초록에 없어 예측을 나란히 둘 수 없다.',
  'STAT1 and STAT3 were active in other biopsies of sarcoidosis (21) and granuloma annulare (17).':
    '다른 사르코이드증(21)과 고리육아종(17) 생검에서 STAT1과 STAT3가 활성이었다.',
  'mean change of CSAMI, or of a score of granuloma annulare': 'CSAMI 또는 고리육아종 점수의 평균 변화',
  'histologic resolution, of those biopsied': '생검한 사람 중 조직학적 소실',
  'One news page prints 10 mg twice daily, which does not fit the later reports of 5 mg: the dose counts as unknown.':
    '한 뉴스는 10 mg 하루 두 번이라 하나 이후 5 mg 보고와 맞지 않아 용량은 미상으로 본다.',
  'A woman of 48; the skin’s JAK-STAT signature went from active to inactive.':
    '48세 여성; 피부의 JAK-STAT 신호가 활성에서 비활성으로 바뀌었다.',
  'Ten months is week 43.': '열 달은 43주이다.',
  'Tofacitinib twice daily': '토파시티닙 하루 두 번',
  'lesions nearly gone': '병변 거의 소실',
  'global-40': '전반-40',
  'Activity of granuloma annulare, scored as CSAMI (CSAMI)': 'CSAMI처럼 매긴 고리육아종 활성(CSAMI)',
  'activity of the Cutaneous Sarcoidosis Activity and Morphology Instrument (signs of activity; scars are a score of their own), in percent of the start: 100 at the start, 0 when nothing is active':
    '피부 사르코이드증 활성·형태 도구의 활성(활성 징후; 흉터는 따로 매김), 시작의 백분율: 시작 100, 활성이 없으면 0',
  'Sources print percent of the start and clearance, no points: so does this file. The range of points was not read.':
    '출처는 점수가 아니라 시작의 백분율과 소실을 인쇄하며 이 파일도 그렇다. 점수 범위는 읽지 못했다.',
  'complete response of the open trial: activity 0': '공개 시험의 완전 반응: 활성 0',
  'the least improvement in the open series of granuloma annulare':
    '고리육아종 공개 연속 증례에서 가장 작은 호전',
  'any improvement': '어떤 호전이든',
  'Thickness of plaques': '판의 두께',
  'thickness of the plaques over normal skin, in percent of the start; a scar stays':
    '정상 피부 위 판의 두께, 시작의 백분율; 흉터는 남는다',
  'thickness-50': '두께-50',
  'Redness of plaques': '판의 붉은기',
  'redness of the plaques, in percent of the start': '판의 붉은기, 시작의 백분율',
  'redness-50': '붉은기-50',
  'Physician’s global scale of the skin': '피부에 대한 의사 전반 척도',
  'how bad the skin is at a glance (ePOST, SPGA), in percent of the start':
    '피부 상태를 한눈에 본 정도(ePOST, SPGA), 시작의 백분율',
  'Granuloma annulare': '고리육아종',
  'Granulomatous panniculitis': '육아종성 지방층염',
  'Response as a report calls it': '보고가 말하는 반응',
  '1 when the author calls it a success': '저자가 성공이라 하면 1',
  'necrobiosis lipoidica': '지방생괴사',
  'granulomatous panniculitis': '육아종성 지방층염',
  'Necrobiosis lipoidica': '지방생괴사',
  'Necrobiosis lipoidica lesion score': '지방생괴사 병변 점수',
  'signs of the plaques; studies print the change in percent of the start':
    '판의 징후; 연구는 시작 대비 백분율 변화를 인쇄한다',
  'Cutaneous Sarcoidosis Activity and Morphology Instrument, activity (CSAMI)':
    '피부 사르코이드증 활성·형태 도구, 활성(CSAMI)',
  'Cutaneous sarcoidosis': '피부 사르코이드증',
  'Granulomas gone after {weeks} weeks': '{weeks}주 뒤 육아종 소실',
  'Granulomas at least {percent} % better after {weeks} weeks': '{weeks}주 뒤 육아종 {percent} % 이상 호전',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with {disease}':
    '{disease} 환자인 약 {age}세 {who, select, woman {여성} girl {여자 청소년} man {남성} other {남자 청소년}}',
  'Which treatment for {disease}?': '{disease}, 어떤 치료를 할까요?',
  'In this disease cells of the body’s own defence gather in the skin and form knots and plaques, called granulomas. It is not catching. It can go by itself, often after years, and can come back.':
    '이 병에서는 몸을 지키는 세포가 피부에 모여 육아종이라는 결절과 판을 만듭니다. 옮지 않습니다. 저절로, 흔히 여러 해 뒤에 사라질 수 있고 다시 올 수 있습니다.',
  'Plaques can be seen by others and can leave scars. Very few people were given these tablets for it, so that nobody can say well how much they help. A medicine means tests and some worry about harm. People weigh this differently, and no answer is wrong.':
    '판은 남의 눈에 띄고 흉터를 남길 수 있습니다. 이 알약을 이 병에 쓴 사람이 매우 적어 얼마나 돕는지 아무도 잘 말할 수 없습니다. 약은 검사와 해에 대한 걱정을 뜻합니다. 사람마다 다르게 저울질하며 틀린 답은 없습니다.',
  'How much does it matter to me that the plaques go?': '판이 사라지는 것이 나에게 얼마나 중요한가요?',
  'The numbers on skin come from a computer model that was fitted to 15 people in two open series and a few trials of other medicines. "It may be" means: the model is 95 % sure that the number lies there. It may be wrong in ways that nobody has seen yet.':
    '피부에 대한 수치는 두 공개 연속 증례의 15명과 다른 약의 몇 시험에 맞춘 컴퓨터 모형에서 나옵니다. "일 수 있다"는 모형이 그 범위를 95 % 확신한다는 뜻입니다. 아직 아무도 보지 못한 방식으로 틀릴 수 있습니다.',
  'How many have their plaques back after stopping is not known.':
    '중단 후 판이 다시 오는 사람이 얼마나 되는지는 알려져 있지 않습니다.',
  'Model of granulomatous skin disease, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    '육아종성 피부 질환 모형, 시험에 적합: {id}; 사실 {n}개, 각각의 출처는 작업대에',
  'sarcoidosis of the skin': '피부 사르코이드증',
  'Predicted from {people} people who were given tofacitinib in {series} open series: the ranges are wide because so little is known, and the middle of a range is no promise.':
    '공개 연속 증례 {series}건에서 토파시티닙을 쓴 {people}명으로부터 예측: 아는 것이 너무 적어 범위가 넓고, 범위의 가운데는 약속이 아닙니다.',
  'JAK inhibitors are not set against each other in granulomatous skin disease: {people} people in {series} open series, all on tofacitinib, carry every figure, and ranges of two inhibitors overlap almost wholly. Ask for one of them; what is known of the others is in the evidence: single cases, chosen for success.':
    '육아종성 피부 질환에서는 JAK 억제제끼리 견주지 않습니다: 모두 토파시티닙을 쓴 공개 연속 증례 {series}건의 {people}명이 모든 수치를 떠받치고, 두 억제제의 범위는 거의 전부 겹칩니다. 하나만 물으세요. 다른 것에 대해 알려진 것은 근거에 있습니다: 성공한 것만 고른 낱낱의 증례.',
  'what happens after a stop is not known: no study counted it; relapse in one person and remissions that lasted in several were reported':
    '중단 뒤에 어떻게 되는지는 알려져 있지 않습니다: 어떤 연구도 세지 않았고, 한 명의 재발과 여러 명의 지속 관해가 보고되었습니다',
  'no trial of {drug} in granulomatous skin disease was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    '육아종성 피부 질환에서 {drug}의 시험은 적합에 쓰이지 않았습니다: 효과는 흡수와 차단하는 신호로부터 예측합니다',
  'What was assumed before any data allows {lower} to {upper} of 100 of those better by {improved} % or more to be back above {back} % of the start within {weeks} weeks.':
    '자료 이전의 가정만으로는 {improved} % 이상 나아진 사람 100명 중 {lower}~{upper}명이 {weeks}주 안에 시작의 {back} %를 다시 넘을 수 있습니다.',
  'Granulomas of the skin': '피부 육아종',
  'with sarcoidosis of the skin': '피부 사르코이드증 기간',
  'with granuloma annulare': '고리육아종 기간',
  Thickness: '두께',
  Redness: '붉은기',
  'activity in percent of the start: 100 at the start, 0 clear': '시작의 백분율로 본 활성: 시작 100, 소실 0',
  'thickness in percent of the start': '시작의 백분율로 본 두께',
  'redness in percent of the start': '시작의 백분율로 본 붉은기',
  'Quiet or ill: the threshold, and what a stop does': '잠잠함 또는 병: 문턱, 그리고 중단하면 생기는 일',
  'How much of its signals the medicine blocks': '약이 신호를 얼마나 막는지',
  'half of this block': '이 차단의 절반',
  'this block': '이 차단',
  'half as much again': '절반만큼 더',
  'Computing who crosses the threshold …': '누가 문턱을 넘는지 계산하는 중 …',
  'Choose a regimen with a medicine to see where it puts people.':
    '약이 사람을 어디로 데려가는지 보려면 약이 있는 요법을 고르십시오.',
  'Downhill is where the disease goes by itself. Which of the three a person is cannot be measured: the shares rest on what was assumed of the antigen that stays, and on 15 people. What follows a stop is not known.':
    '병은 저절로 내리막으로 갑니다. 한 사람이 셋 중 어디에 속하는지는 잴 수 없습니다. 비율은 남아 있는 항원에 대한 가정과 15명에 근거합니다. 중단 뒤에 무엇이 오는지는 알려져 있지 않습니다.',
  '{n} of 100': '100명 중 {n}명',
  'Nobody among the people who were looked at.': '살펴본 사람 가운데 없음.',
  'crosses the threshold: quiet, and by this model quiet after a stop':
    '문턱을 넘음: 잠잠해지고, 이 모델로는 중단 뒤에도 잠잠함',
  'quiet on the medicine only: comes back after a stop': '약을 쓸 때만 잠잠함: 중단하면 돌아옴',
  'does not get quiet: better on the medicine, as before after a stop':
    '잠잠해지지 않음: 약을 쓰면 나아지고 중단하면 이전과 같음',
  'without a medicine': '약 없이',
  'on the medicine': '약을 쓰는 동안',
  'after a stop': '중단 뒤',
  threshold: '문턱',
  quiet: '잠잠함',
  ill: '병',
  'conventional treatment': '통상 치료',
};

import type { Catalogue } from '../../catalogue.js';

/** What fields of a file mean, and what can be wrong with one. */
export const input: Catalogue = {
  'a name for the patient within your files': '파일 안에서 사용할 환자 이름',
  'year of birth, four digits': '출생 연도, 네 자리',
  'date of birth as YYYY-MM-DD, where the year alone leaves the age open':
    'YYYY-MM-DD 형식의 생년월일, 연도만으로 나이가 정해지지 않을 때',
  'body weight in kg, 2 to 400': '체중(kg), 2~400',
  'the id of a disease, such as alopecia-areata': '질환 식별자, 예: alopecia-areata',
  'duration of the current episode in years': '현재 에피소드의 기간(년)',
  'hair loss of the top of the scalp in percent, 0 to 100': '정수리 탈모 비율(%), 0~100',
  'hair loss of the left side in percent, 0 to 100': '왼쪽 탈모 비율(%), 0~100',
  'hair loss of the right side in percent, 0 to 100': '오른쪽 탈모 비율(%), 0~100',
  'hair loss of the back in percent, 0 to 100': '뒤쪽 탈모 비율(%), 0~100',
  'estimated glomerular filtration rate in mL/min per 1.73 m²': '추정 사구체여과율, mL/min/1.73 m²',
  'on dialysis: true or false; leave out when unknown': '투석 중: true 또는 false; 모르면 생략하십시오',
  'hepatic impairment': '간 장애',
  'has known or suspected liver disease: true or false; leave out when unknown':
    '간 질환이 있거나 의심됨: true 또는 false; 모르면 생략하십시오',
  'pregnant: true or false; leave out when unknown': '임신 중: true 또는 false; 모르면 생략하십시오',
  'breastfeeding: true or false; leave out when unknown': '수유 중: true 또는 false; 모르면 생략하십시오',
  'can become pregnant: true or false; leave out when unknown':
    '임신 가능: true 또는 false; 모르면 생략하십시오',
  'uses effective contraception: true or false; leave out when unknown':
    '효과적인 피임을 함: true 또는 false; 모르면 생략하십시오',
  'plans a pregnancy: true or false; leave out when unknown':
    '임신 계획이 있음: true 또는 false; 모르면 생략하십시오',
  'has an active infection: true or false; leave out when unknown':
    '활동성 감염이 있음: true 또는 false; 모르면 생략하십시오',
  'has an active serious infection: true or false; leave out when unknown':
    '활동성 중대한 감염이 있음: true 또는 false; 모르면 생략하십시오',
  'has chronic or recurrent infections: true or false; leave out when unknown':
    '만성 또는 재발성 감염이 있음: true 또는 false; 모르면 생략하십시오',
  'had an opportunistic infection: true or false; leave out when unknown':
    '기회감염이 있었음: true 또는 false; 모르면 생략하십시오',
  'had a serious infection: true or false; leave out when unknown':
    '중대한 감염이 있었음: true 또는 false; 모르면 생략하십시오',
  'was exposed to tuberculosis or lived where it is common: true or false; leave out when unknown':
    '결핵에 노출되었거나 결핵이 흔한 곳에 살았음: true 또는 false; 모르면 생략하십시오',
  'has HIV: true or false; leave out when unknown': 'HIV 감염: true 또는 false; 모르면 생략하십시오',
  'had herpes zoster: true or false; leave out when unknown':
    '대상포진이 있었음: true 또는 false; 모르면 생략하십시오',
  'has recurrent herpes simplex: true or false; leave out when unknown':
    '단순 포진이 재발함: true 또는 false; 모르면 생략하십시오',
  'vaccinations are up to date: true or false; leave out when unknown':
    '예방접종을 완료함: true 또는 false; 모르면 생략하십시오',
  'is vaccinated against herpes zoster: true or false; leave out when unknown':
    '대상포진 예방접종을 함: true 또는 false; 모르면 생략하십시오',
  'date of the last live vaccine as YYYY-MM-DD': '마지막 생백신 접종일, YYYY-MM-DD',
  'a live vaccine is planned, or was given in the last weeks: true or false; leave out when unknown':
    '생백신이 예정되어 있거나 최근 몇 주 안에 접종함: true 또는 false; 모르면 생략하십시오',
  'malignancy other than treated non-melanoma skin cancer': '치료된 비흑색종 피부암 이외의 암',
  'has risk factors for malignancy: true or false; leave out when unknown':
    '암 위험 요인이 있음: true 또는 false; 모르면 생략하십시오',
  'had non-melanoma skin cancer: true or false; leave out when unknown':
    '비흑색종 피부암이 있었음: true 또는 false; 모르면 생략하십시오',
  'is at raised risk of skin cancer: true or false; leave out when unknown':
    '피부암 위험이 높음: true 또는 false; 모르면 생략하십시오',
  'had a myocardial infarction or a stroke: true or false; leave out when unknown':
    '심근경색이나 뇌졸중이 있었음: true 또는 false; 모르면 생략하십시오',
  'has cardiovascular risk factors: true or false; leave out when unknown':
    '심혈관 위험 요인이 있음: true 또는 false; 모르면 생략하십시오',
  'had deep vein thrombosis or pulmonary embolism: true or false; leave out when unknown':
    '심부정맥혈전증이나 폐색전증이 있었음: true 또는 false; 모르면 생략하십시오',
  'has risk factors of thrombosis: true or false; leave out when unknown':
    '혈전 위험 요인이 있음: true 또는 false; 모르면 생략하십시오',
  'has hypertension: true or false; leave out when unknown':
    '고혈압이 있음: true 또는 false; 모르면 생략하십시오',
  'has diabetes: true or false; leave out when unknown':
    '당뇨병이 있음: true 또는 false; 모르면 생략하십시오',
  'has hyperlipidaemia: true or false; leave out when unknown':
    '고지혈증이 있음: true 또는 false; 모르면 생략하십시오',
  'had diverticulitis or a gastrointestinal perforation: true or false; leave out when unknown':
    '게실염이나 위장관 천공이 있었음: true 또는 false; 모르면 생략하십시오',
  'has interstitial lung disease: true or false; leave out when unknown':
    '간질성 폐 질환이 있음: true 또는 false; 모르면 생략하십시오',
  'has unexplained neurological symptoms: true or false; leave out when unknown':
    '원인 불명의 신경 증상이 있음: true 또는 false; 모르면 생략하십시오',
  'has sensorineural hearing loss: true or false; leave out when unknown':
    '감각신경성 난청이 있음: true 또는 false; 모르면 생략하십시오',
  'is immunosuppressed: true or false; leave out when unknown':
    '면역이 저하됨: true 또는 false; 모르면 생략하십시오',
  'has a transplant: true or false; leave out when unknown':
    '이식을 받음: true 또는 false; 모르면 생략하십시오',
  'has major surgery planned: true or false; leave out when unknown':
    '큰 수술이 예정됨: true 또는 false; 모르면 생략하십시오',
  'medicines or excipients to which the person is hypersensitive': '과민 반응이 있는 약이나 첨가제',
  'has hereditary galactose intolerance or lactase deficiency: true or false; leave out when unknown':
    '유전성 갈락토스 불내증이나 락타아제 결핍이 있음: true 또는 false; 모르면 생략하십시오',
  'ancestry, for pharmacokinetics': '인종(약동학용)',
  'took a JAK inhibitor before: true or false; leave out when unknown':
    '이전에 JAK 억제제를 복용함: true 또는 false; 모르면 생략하십시오',
  'a JAK inhibitor did not work: true or false; leave out when unknown':
    'JAK 억제제가 효과가 없었음: true 또는 false; 모르면 생략하십시오',
  'another treatment would be suitable: true or false; leave out when unknown':
    '다른 치료가 적합함: true 또는 false; 모르면 생략하십시오',
  'a date as YYYY-MM-DD': 'YYYY-MM-DD 형식의 날짜',
  'the upper limit of normal of the laboratory, in the same unit': '검사실의 정상 상한, 같은 단위',
  'an id of the catalogue': '목록의 식별자',
  'number of virtual patients, a whole number': '가상 환자 수, 정수',
  'lowest baseline: SALT, 0 to 100': '가장 낮은 기저값: SALT, 0~100',
  'highest baseline: SALT, 0 to 100': '가장 높은 기저값: SALT, 0~100',
  'SALT 95 to 100 at baseline: a share from 0 to 1': '기저 SALT 95~100: 0에서 1 사이의 비율',
  'women: a share from 0 to 1': '여성: 0에서 1 사이의 비율',
  'people counted in this arm, a whole number': '이 군에서 집계하는 인원, 정수',
  'week since the start, 0 or later': '시작 후 주 수, 0 이상',
  'at least: SALT, 0 to 100': '최소: SALT, 0~100',
  'at most: SALT, 0 to 100': '최대: SALT, 0~100',
  'the id of a score of the disease; its primary score if not given':
    '질환 점수의 식별자; 생략하면 주된 점수',
  'at-most: a score; improvement-at-least: percent of baseline; improvement-points-at-least, worsening-at-least, ever-worsened-by: points':
    'at-most: 점수; improvement-at-least: 기저값의 퍼센트; improvement-points-at-least, worsening-at-least, ever-worsened-by: 점',
  'both: the two responses that a person has at once': 'both: 한 사람이 동시에 보이는 두 가지 반응',
  'true: the response at one of the visits up to the week, which over the weeks is the time to it':
    'true: 그 주까지의 방문 중 한 번이라도 보인 반응, 주 단위로 보면 반응까지의 시간',
  'what the trial admits of each score: its min, max, mean and sd':
    '시험이 각 점수에서 허용하는 범위: min, max, mean, sd',
  'counts only people who had responded at that week: all or any of the responses':
    '그 주에 반응을 보인 사람만 집계: 모든 반응 또는 하나 이상의 반응',
  'what is done beside the medicines: names of inputs of the disease and how much of each, 0 for none':
    '약 외에 하는 것: 질환 입력의 이름과 각각의 양, 없으면 0',
  'how freely people are rescued: 1 as in trials that allow it, 0 not at all':
    '구제 치료를 얼마나 쉽게 하는지: 1은 허용하는 시험과 같음, 0은 전혀 없음',
  'whether people who are rescued have no response from then on, or count as they are read':
    '구제 치료를 받은 사람을 그때부터 무반응으로 볼지, 읽은 그대로 셀지',
  'at a visit after that week so much of the improvement is lost: no response from then on':
    '그 주차 이후의 방문에서 호전을 이만큼 잃으면 그때부터 반응 없음',
  'percent of the improvement at that week, by the primary score':
    '그 주차에 얻은 호전에서 잃은 비율(%), 주 점수 기준',
  'share of people who leave in a week, whatever happens': '무슨 일이 있든 한 주에 이탈하는 사람의 비율',
  'whether those who read the score know the treatment': '점수를 읽는 사람이 치료를 아는지 여부',
  'of a score that is written down every day: that day, or the mean of the week':
    '매일 적는 점수의 경우: 그날 또는 한 주의 평균',
  'is {value}, but {score} goes from {min} to {max}': '{value}이지만 {score} 범위는 {min}~{max}입니다',
  'is "{measure}", which is not a score of the disease': '"{measure}"은(는) 이 질환의 점수가 아닙니다',
  'give two responses, each with its score, type and value':
    '점수, 유형, 값을 갖춘 반응 두 가지를 적으십시오',
  'week that worsening is counted from': '악화를 세기 시작하는 주차',
  'a whole number from 0': '0 이상의 정수',
  '{one} or {other}': '{one} 또는 {other}',
  'is true, but sex is male': 'true이지만 sex가 male입니다',
  'is true, but {other} is false': 'true이지만 {other}이(가) false입니다',
  'is {value}, but {other} is true': '{value}이지만 {other}이(가) true입니다',
  'is false, but {other} is true': 'false이지만 {other}이(가) true입니다',
  'is false, but {other} is "{value}"': 'false이지만 {other}이(가) "{value}"입니다',
  'is {value}, but {other} is {otherValue}': '{value}이지만 {other}이(가) {otherValue}입니다',
  'is larger than {size} MB': '{size} MB보다 큽니다',
  'one file holds one patient, trial or regimen': '파일 하나에 환자, 임상시험 또는 용법 하나만 담으십시오',
  'is empty': '비어 있습니다',
  'give a JSON object': 'JSON 객체를 입력하십시오',
  'is not JSON: line {line}, column {column}: the text ends where {expected} belongs':
    'JSON이 아닙니다. {line}행 {column}열: {expected}이(가) 있어야 할 곳에서 텍스트가 끝납니다',
  'is not JSON: line {line}, column {column}: there is {found} where {expected} belongs':
    'JSON이 아닙니다. {line}행 {column}열: {expected}이(가) 있어야 할 곳에 {found}이(가) 있습니다',
  'keys and texts stand in double quotes, entries are separated by commas, none after the last':
    '키와 텍스트는 큰따옴표로 묶고, 항목은 쉼표로 나누며, 마지막 항목 뒤에는 쉼표를 쓰지 않습니다',
  'the closing quote of a text': '텍스트를 닫는 따옴표',
  'a comma or {close}': '쉼표 또는 {close}',
  'a key in double quotes': '큰따옴표로 묶은 키',
  'a colon': '쌍점',
  'a value': '값',
  'the end of the text': '텍스트의 끝',
  'less deep nesting': '더 얕은 중첩',
  'is {value}, which is not a unit of {test}': '{value}은(는) {test}의 단위가 아닙니다',
  'known: {names}': '알려진 것: {names}',
  '{value} is not a disease that we know': '{value}은(는) 알려진 질환이 아닙니다',
  'correct the score or the regions': '점수나 부위를 고치십시오',
  'is {value}, which is in the future': '{value}은(는) 미래입니다',
  'today is {today}': '오늘은 {today}입니다',
  'is {value}, before the year of birth {year}': '{value}은(는) 출생 연도 {year}보다 이릅니다',
  'a year up to {year}': '{year}년 이전의 연도',
  'is {years} years, longer than the person has lived': '{years}년은 이 사람이 산 기간보다 깁니다',
  'is {value}, before {other} {otherValue}': '{value}은(는) {other} {otherValue}보다 이릅니다',
  '{name}': '{name}',
  'did you mean {names}?': '{names}입니까?',
  'a step is drug:dose:qd|bid|tid@week, for example ritlecitinib:200mg:qd@0,50mg:qd@4 or none@52':
    '단계는 약:용량:qd|bid|tid@주 형식입니다. 예: ritlecitinib:200mg:qd@0,50mg:qd@4 또는 none@52',
  'is missing: only the first step may leave out its week': '없습니다. 첫 단계만 주차를 생략할 수 있습니다',
  'add @ and the week': '@와 주차를 덧붙이십시오',
  '{value} is not a week': '{value}은(는) 주차가 아닙니다',
  'a number after @, such as @24': '@ 뒤의 숫자, 예: @24',
  '{value} is not a step of a regimen': '{value}은(는) 용법의 단계가 아닙니다',
  'is missing: no step before names a drug': '없습니다. 앞 단계에 약이 없습니다',
  'is missing': '없습니다',
  '{value} is not a dose': '{value}은(는) 용량이 아닙니다',
  'a dose such as 4mg, or 1.5% for a cream': '4mg 같은 용량, 크림은 1.5%',
  'is {value}': '{value}입니다',
  'qd (once), bid (twice) or tid (three times a day)': 'qd(하루 1회), bid(2회) 또는 tid(3회)',
  '{name} is not in the catalogue of medicines': '{name}은(는) 약 목록에 없습니다',
  'an id such as baricitinib, or null for no drug': 'baricitinib 같은 식별자, 약이 없으면 null',
  'has no meaning when drug is null': 'drug가 null이면 의미가 없습니다',
  'leave it out': '생략하십시오',
  'is missing: {name} needs it': '없습니다. {name}에 필요합니다',
  'does not fit {name}': '{name}에 맞지 않습니다',
  'give {key}': '{key}을(를) 입력하십시오',
  'is week {week}, but the step before starts in week {before}':
    '{week}주이지만 앞 단계가 {before}주에 시작합니다',
  'put the steps in ascending order of their week': '단계를 주차 순서대로 놓으십시오',
  null: 'null',
  'a list': '목록',
  'not a number (NaN)': '숫자가 아님 (NaN)',
  'a number ({value})': '숫자 ({value})',
  'an object': '객체',
  'true or false ({value})': 'true 또는 false ({value})',
  'a text ({value})': '텍스트 ({value})',
  'a text in quotes': '따옴표로 묶은 텍스트',
  'a number': '숫자',
  'a whole number': '정수',
  'true or false': 'true 또는 false',
  'is not a known key': '알려진 키가 아닙니다',
  'known keys: {names}': '알려진 키: {names}',
  'must be {expected}, but is {found}': '{expected}이어야 하지만 {found}입니다',
  'must have at least {n, plural, one {# entry} other {# entries}}':
    '항목이 {n, plural, other {#개}} 이상이어야 합니다',
  'must have at most {n, plural, one {# entry} other {# entries}}':
    '항목이 {n, plural, other {#개}} 이하여야 합니다',
  'must have at least {n, plural, one {# letter} other {# letters}}':
    '글자가 {n, plural, other {#자}} 이상이어야 합니다',
  'must have at most {n, plural, one {# letter} other {# letters}}':
    '글자가 {n, plural, other {#자}} 이하여야 합니다',
  'is {value}, but must be more than {limit}': '{value}이지만 {limit}보다 커야 합니다',
  'is {value}, but must be less than {limit}': '{value}이지만 {limit}보다 작아야 합니다',
  'is {value}, but must be at least {limit}': '{value}이지만 {limit} 이상이어야 합니다',
  'is {value}, but must be at most {limit}': '{value}이지만 {limit} 이하여야 합니다',
  'is {value}, but must be {allowed}': '{value}이지만 {allowed}이어야 합니다',
  'is {value}, not a date of the calendar as YYYY-MM-DD': '{value}은(는) YYYY-MM-DD 형식의 날짜가 아닙니다',
  'is {value}: {reason}': '{value}: {reason}',
  'is {value}, which is none of the allowed forms': '{value}은(는) 허용된 형식이 아닙니다',
  'is {value}, below {other} {otherValue}': '{value}은(는) {other} {otherValue}보다 작습니다',
  'is {share}, but SALT from {min} to {max} makes the share at {limit} to 100 {allowed}':
    '{share}이지만 SALT {min}~{max}에서는 {limit}~100의 비율이 {allowed}입니다',
  'is "{id}", as that of arm {number}': '"{id}"은(는) {number}번 군과 같습니다',
  'give each arm its own id': '각 군에 고유한 식별자를 주십시오',
  'is week {week}, after week {before}': '{week}주는 {before}주 뒤에 올 수 없습니다',
  'put the weeks in ascending order': '주차를 순서대로 놓으십시오',
  'is week {week}, before {other} {otherValue}': '{week}주는 {other} {otherValue}보다 이릅니다',
  'is a score of {other}, not of {disease}': '{disease}이(가) 아니라 {other}의 점수입니다',
  'leave it out; scores of {disease}: {names}': '빼 주세요. {disease}의 점수: {names}',
  'is {value, number}, but the regions add up to {sum, number}':
    '{value, number}이지만 부위의 합은 {sum, number}입니다',
  'is {value, number}, by the weights that regions have in adults; at this age they add up to {sum, number}':
    '성인의 부위 가중치로 {value, number}입니다. 이 나이에서는 합이 {sum, number}입니다',
  'is {value, number}, by the weights that regions have in young children; at this age they add up to {sum, number}':
    '어린 소아의 부위 가중치로 {value, number}입니다. 이 나이에서는 합이 {sum, number}입니다',
  'is {value, number}, but with a {limiting} of {by, number} % it is at most {most, number}':
    '{value, number}이지만 {limiting} {by, number} %에서는 많아야 {most, number}입니다',
  'correct one of them': '둘 중 하나를 고치세요',
  'has {days, plural, one {# day} other {# days}} with a value in the week up to {date}, too few for a mean ({wanted} at least)':
    '{date}까지의 한 주에 값이 있는 날이 {days, plural, other {#일}}뿐이라 평균을 낼 수 없습니다(최소 {wanted}일)',
  'add days, or give {key}': '날을 더하거나 {key}을(를) 적으세요',
  '{disease} has no model yet: it can be screened, but not forecast':
    '{disease}은(는) 아직 모델이 없습니다. 선별은 되지만 예측은 되지 않습니다',
  'what is known of it: evidence list --disease {id}; diseases with a model: {names}':
    '이 질환에 대해 알려진 것: evidence list --disease {id}; 모델이 있는 질환: {names}',
  'weeks between injections, such as 2 (q2w)': '주사 간격(주), 예: 2 (q2w)',
  'inflamed share of the region in percent': '부위 중 염증이 있는 비율(%)',
  'redness, 0 to 3': '홍반, 0~3',
  'thickness, 0 to 3': '두꺼워짐, 0~3',
  'scratch marks, 0 to 3': '긁은 자국, 0~3',
  'lichenification, 0 to 3': '태선화, 0~3',
  // Fields of a patient file and of a trial’s design, by which a message names them.
  '{what} {number}': '{what} {number}',
  '“{key}”': '“{key}”',
  'day of the diary': '일지 날짜',
  'blood value': '혈액 검사값',
  step: '단계',
  'step up': '증량',
  response: '반응',
  'interim look': '중간 분석',
  'own words': '본인의 말',
  questionnaire: '설문지',
  'name of the questionnaire': '설문지 이름',
  total: '총점',
  'most points': '최고 점수',
  'blood values': '혈액 검사값',
  date: '날짜',
  'upper limit of normal': '정상 상한',
  'times a day': '하루 횟수',
  'strength of the cream': '크림 농도',
  'treated skin': '바르는 피부 면적',
  'first day': '첫날',
  'last day': '마지막 날',
  'number of people': '인원수',
  'share with very severe disease': '매우 심한 질환의 비율',
  'share of women': '여성 비율',
  regimen: '요법',
  'who is counted': '집계 대상',
  'stepping up': '반응에 따른 증량',
  endpoints: '평가변수',
  kind: '종류',
  'missing results': '결측 결과',
  'how it is observed': '관찰 방식',
  seed: '시드',
  question: '질문',
  power: '검정력',
  'percent of the improvement that is lost': '잃은 호전의 비율(%)',
  'people without a result': '결과가 없는 사람',
  'interim looks': '중간 분석',
  'assumed results': '가정한 결과',
  'cross-over': '교차',
  // Blood values that are pasted.
  'Paste a table or a letter': '표나 편지 붙여넣기',
  'A table of tests by days, or the lines of a letter': '날짜별 검사 표, 또는 편지의 줄',
  '{n, plural, one {# value is there already.} other {# values are there already.}}':
    '{n, plural, other {이미 있는 값: #개}}',
  '{n, plural, =0 {Take the values} one {Take # value} other {Take # values}}':
    '{n, plural, =0 {값 가져오기} other {값 #개 가져오기}}',
  'What was understood': '이해한 내용',
  '“{text}” may be one of two days: write it as YYYY-MM-DD':
    '“{text}”은(는) 두 날짜 중 하나일 수 있음: YYYY-MM-DD 형식으로 적을 것',
  '“{text}” may be {one} or {other}: write it with one or two digits behind the point':
    '“{text}”은(는) {one} 또는 {other}일 수 있음: 소수점 아래 한두 자리로 적을 것',
  'this column is neither a day nor a unit nor what is normal': '이 열은 날짜도 단위도 정상 범위도 아님',
  'there is no day in this row or above it': '이 줄과 그 위에 날짜가 없음',
  'no test that labels ask for begins this line': '이 줄은 허가사항이 묻는 검사로 시작하지 않음',
};

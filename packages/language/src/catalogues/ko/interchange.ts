import type { Catalogue } from '../../catalogue.js';

/** FHIR read and written, and the cards of CDS Hooks. */
export const interchange: Catalogue = {
  '{name}: {what}': '{name}: {what}',
  Due: '할 일',
  '{what}: overdue since {date}': '{what}: {date}부터 지연',
  '{what}: by {date}': '{what}: {date}까지',
  '{name} since {from}, week {week, number}': '{name}: {from}부터, {week, number}주째',
  '{name}: cannot tell what is due – since when it is taken is not in the data':
    '{name}: 할 검사를 알 수 없음 – 언제부터 복용했는지 자료에 없음',
  'Tests are due so many weeks after the start. Enter the day of the first dose.':
    '검사는 시작 후 정해진 주에 합니다. 첫 투여일을 입력하십시오.',
  '{name}: cannot tell what is due – no {region} label of it is held here':
    '{name}: 할 검사를 알 수 없음 – {region} 허가사항이 여기에 없음',
  'Nothing here says which tests it needs: check its label.':
    '필요한 검사가 여기에 없습니다. 허가사항을 확인하십시오.',
  '{n, plural, one {# answer is} other {# answers are}} missing': '답 {n, number}개가 없음',
  '{name}: {verdict}': '{name}: {verdict}',
  '{name}: {verdict} – {why}': '{name}: {verdict} – {why}',
  'The dose could not be read from the order.': '처방에서 용량을 읽지 못했습니다.',
  '{ordered, number} mg a day are ordered; for this person the label has {most, number} mg':
    '하루 {ordered, number} mg이 처방됨. 이 사람에 대한 허가 용량은 {most, number} mg',
  '{region} label of {date}': '{region} 허가사항, {date}',
  'What it is for is not in the data: the gravest answer of its uses is shown.':
    '적응증이 자료에 없습니다. 여러 용도 가운데 가장 엄한 답을 보입니다.',
  '{n, plural, one {# more reason} other {# more reasons}}': '이유 {n, number}개 더',
  Missing: '없는 것',
  'About the data': '자료에 대하여',
  '{n, plural, one {# more note} other {# more notes}}': '주석 {n, number}개 더',
  'Bifrons: {region} label of {brand}, {date}': 'Bifrons: {brand} {region} 허가사항, {date}',
  'Open in Bifrons': 'Bifrons에서 열기',
  '{name}: cannot tell – no {region} label of it is held here':
    '{name}: 알 수 없음 – {region} 허가사항이 여기에 없음',
  'Nothing here says whether it suits this person: check its label.':
    '이 사람에게 맞는지 여기에는 없습니다. 허가사항을 확인하십시오.',
  '{name}: cannot tell – too little is known of the person':
    '{name}: 알 수 없음 – 이 사람에 대해 아는 것이 너무 적음',
  'Without a year of birth no label can be held against the person.':
    '출생 연도가 없으면 허가사항을 적용할 수 없습니다.',
  '{name}: cannot tell – it is not one of the medicines known here for certain':
    '{name}: 알 수 없음 – 여기에서 확실히 아는 약이 아님',
  'It looks like a JAK inhibitor or one of their alternatives. It was not screened: check its label.':
    'JAK 억제제나 그 대안으로 보입니다. 검토하지 않았으니 허가사항을 확인하십시오.',
  'its text says {text}, its code {code} says {name}: which one is it?':
    '글은 {text}, 코드 {code}은(는) {name}: 어느 쪽입니까?',
  '{n, plural, one {# order names} other {# orders name}} no medicine: cannot tell':
    '처방 {n, number}건에 약 이름이 없음: 알 수 없음',
  'Neither a text nor a code names it; references are not followed.':
    '글에도 코드에도 이름이 없습니다. 참조는 따라가지 않습니다.',
  '{name} with {drug}: cannot tell whether they go together': '{name} + {drug}: 함께 써도 되는지 알 수 없음',
  '{name} with {drug}: {demand}': '{name} + {drug}: {demand}',
  '{key} could not be read: {error}': '{key}을(를) 읽지 못함: {error}',
  '{path} {message}': '{path} {message}',
  '{key} were not given: what they would say is unknown': '{key}이(가) 제공되지 않음: 그 내용은 알 수 없음',
  'not counted before somebody has looked: {what}': '누군가 확인하기 전에는 반영하지 않음: {what}',
  'not counted before somebody has looked: {what} ({why})':
    '누군가 확인하기 전에는 반영하지 않음: {what} ({why})',
  'counted, though nobody has looked: {what} ({why})': '아무도 확인하지 않았지만 반영함: {what} ({why})',
  'refused: {what} ({why})': '거부: {what} ({why})',
  '(medicines that were not given)': '(제공되지 않은 약)',
  'Order the tests: {tests}': '검사 처방: {tests}',
  'The benefit outweighs it for this person': '이 사람에게는 이득이 더 큼',
  'Done elsewhere; the result is not in this record': '다른 곳에서 시행함. 결과가 이 기록에 없음',
  'The data behind it are wrong or out of date': '근거 자료가 틀렸거나 오래됨',
  'Known and considered; it is watched': '알고 고려함. 관찰 중',
  'Does not apply to this person': '이 사람에게 해당하지 않음',
  'our rule, in no label: {reason}': '우리 규칙, 허가사항에는 없음: {reason}',
  'section {section}': '{section}항',
  '{place}; unverified, check the label': '{place}; 미확인, 허가사항 확인',
  'unknown: {facts}': '모름: {facts}',
  medicines: '약',
  'severity at the start': '시작 때 중증도',
  medications: '병용 약',
  examinations: '진찰',
  'Body weight': '체중',
  'none known': '알려진 것 없음',
  'Tests on {name}': '{name} 투여 중 검사',
  'depends on answers that are missing': '없는 답에 달려 있음',
  '{score} at most {target, number} at week {week, number}':
    '{week, number}주에 {score} {target, number} 이하',
  '80 % of people like this one: {low, number} to {high, number}, half below {median, number}':
    '이와 같은 사람의 80 %: {low, number}~{high, number}, 절반은 {median, number} 미만',
  'Forecast: {label}': '예측: {label}',
  'Mechanistic model of Bifrons {version}, calibration {calibration}, knowledge {knowledge}, seed {seed}':
    'Bifrons {version} 기전 모형, 보정 {calibration}, 지식 {knowledge}, 시드 {seed}',
  'Supports decisions and research; it is not a medical device.':
    '결정과 연구를 돕습니다. 의료기기가 아닙니다.',
  'Harms: {label}': '위해: {label}',
  'From one background for the person (age, sex, region, disease, risk factors), with ratios of studies':
    '그 사람의 한 가지 배경(나이, 성별, 지역, 질병, 위험 인자)에 연구의 비를 곱함',
  '95 % interval {low, number} to {high, number} of 100': '95 % 구간 100명 중 {low, number}~{high, number}명',
  'allergy: {words}': '알레르기: {words}',
  'its status is {status}': '상태: {status}',
  'neither a text nor a code names it': '글에도 코드에도 이름이 없음',
  'it is no medicine: take it where it is an excipient of one': '약이 아님: 첨가제인 경우에만 받으십시오',
  'unverified code {code}: check what it means': '미확인 코드 {code}: 뜻을 확인하십시오',
  'condition: {words}': '진단: {words}',
  'only its name says so: none of its codes is in our list': '이름만 그러함: 코드가 우리 목록에 없음',
  'its code is not in our list: where a label asks about it, answer by hand':
    '코드가 우리 목록에 없음: 허가사항이 묻는 것이면 직접 답하십시오',
  'its codes say different things: {codes}': '코드가 서로 다름: {codes}',
  'its text and its code {code} say different things': '글과 코드 {code}이(가) 서로 다름',
  'it is over: does it still count?': '끝난 것임: 아직 해당합니까?',
  'is it still so?': '아직 그렇습니까?',
  'vaccine: {words}': '백신: {words}',
  'vaccine: {words} ({date})': '백신: {words} ({date})',
  'its code is not in our list: where it was a live vaccine, enter its date by hand':
    '코드가 우리 목록에 없음: 생백신이었다면 날짜를 직접 입력하십시오',
  'neither a live vaccine nor one against zoster': '생백신도 대상포진 백신도 아님',
  'ask the server for fewer kinds of resources, or for one person':
    '서버에 더 적은 종류나 한 사람만 요청하십시오',
  'is no FHIR resource: it has no "resourceType"': 'FHIR 자원이 아님: "resourceType"이 없음',
  'give a Bundle of FHIR R4, one of its resources, or a list of them':
    'FHIR R4 Bundle, 자원 하나, 또는 그 목록을 주십시오',
  'is not a list': '목록이 아님',
  '"entry" of a Bundle is a list of objects, each with a "resource"':
    'Bundle의 "entry"는 각각 "resource"가 있는 객체의 목록입니다',
  'page {page} names a next page, which was not given: there may be more than what is shown':
    '{page}쪽에 다음 쪽이 있으나 제공되지 않음: 보이는 것보다 더 있을 수 있음',
  'is nested deeper than {depth} levels': '{depth}단계보다 깊이 중첩됨',
  'FHIR needs far fewer: look at what wrote the file':
    'FHIR는 훨씬 적게 필요합니다. 파일을 쓴 프로그램을 살펴보십시오',
  'holds {count, number} resources; {most, number} are read at most':
    '자원 {count, number}개가 있음. 최대 {most, number}개까지 읽음',
  'a medicine without a name': '이름 없는 약',
  'medicine: {name}': '약: {name}',
  'it says that it is not to be taken': '복용하지 말라고 되어 있음',
  'it is only proposed ({intent})': '제안일 뿐임 ({intent})',
  'it may be several medicines': '여러 약일 수 있음',
  'the dose is not clear from it: add it by hand': '용량이 분명하지 않음: 직접 넣으십시오',
  'it is no longer taken': '더 이상 복용하지 않음',
  'without a day on which it began it is no treatment': '시작한 날이 없으면 치료로 받지 않음',
  'the day is that of the order: when did it begin?': '처방한 날임: 언제 시작했습니까?',
  'medicine: {name} since {from}': '약: {name}, {from}부터',
  'medicine: {name} from {from} to {to}': '약: {name}, {from}~{to}',
  '{name}: {value} ({date})': '{name}: {value} ({date})',
  'LOINC {code} is the positive control (mitogen) of a test for tuberculosis: it says nothing of the person':
    'LOINC {code}은(는) 결핵 검사의 양성 대조(미토젠)임: 이 사람에 대해 아무것도 말하지 않음',
  'a control of the test says nothing of the person': '검사의 대조는 이 사람에 대해 아무것도 말하지 않음',
  'nothing here asks for it': '여기에서 묻지 않는 것',
  'its value is not a number with a unit': '값이 단위가 있는 수가 아님',
  'its unit {unit} is not a code of UCUM: enter it by hand':
    '단위 {unit}은(는) UCUM 코드가 아님: 직접 입력하십시오',
  '{unit} is not a unit of {test}': '{unit}은(는) {test}의 단위가 아님',
  'a value below 0 cannot be': '0보다 작은 값은 있을 수 없음',
  'its unit reads {unit} and its code says {code}: which one is it?':
    '단위는 {unit}, 코드는 {code}: 어느 쪽입니까?',
  'it is hardly possible: is the unit right?': '거의 불가능한 값: 단위가 맞습니까?',
  'it does not say never, former or current': '비흡연, 과거, 현재 가운데 어느 것도 아님',
  'only that it was measured is taken, not the value: look at it':
    '측정했다는 것만 받고 값은 받지 않음: 확인하십시오',
  'read together with the surface antigen of hepatitis B': 'B형 간염 표면 항원과 함께 읽음',
  'it says neither negative nor positive': '음성도 양성도 아님',
  'antibodies are there: whether it is over or active, RNA tells; answer by hand':
    '항체가 있음: 지났는지 활동성인지는 RNA로 알 수 있음. 직접 답하십시오',
  'codes of these tests are mixed up in records: look at the result itself':
    '이 검사의 코드는 기록에서 뒤섞임: 결과를 직접 보십시오',
  'positive: whether it is latent, treated or active has to be asked':
    '양성: 잠복, 치료됨, 활동성 가운데 무엇인지 물어야 함',
  'it is chronic when the antigen stays for six months': '항원이 6개월 동안 남으면 만성임',
  'without the core antibody it excludes no past infection': '핵심 항체 없이는 과거 감염을 배제하지 못함',
  'the core antibody is positive: it can come back': '핵심 항체 양성: 재발할 수 있음',
  'its value is not a number': '값이 수가 아님',
  '{part} of a patient file': '환자 파일의 {part}',
  'this version does not know it': '이 버전은 알지 못함',
  'answer to {fact}': '{fact}에 대한 답',
  'it has no value': '값이 없음',
  '{test} was looked at': '{test}을(를) 살펴봄',
  'a list that is empty: {list}': '빈 목록: {list}',
  'a person without a name': '이름 없는 사람',
  'name: {name}': '이름: {name}',
  'the person has died': '사망한 사람',
  'a patient file does not hold it': '환자 파일에는 담지 않음',
  'born: {date}': '출생: {date}',
  'its date {text} is not one of FHIR: YYYY-MM-DD': '날짜 {text}은(는) FHIR 형식이 아님: YYYY-MM-DD',
  'its date {text} is in the future': '날짜 {text}은(는) 미래임',
  'without a day only the year is taken': '날이 없으면 연도만 받음',
  'sex: {sex}': '성별: {sex}',
  'the models and labels know female and male: enter what fits by hand':
    '모형과 허가사항은 여성과 남성만 압니다. 맞는 것을 직접 입력하십시오',
  '{value} is not a code of {key}; those are {codes}':
    '{value}은(는) {key}의 코드가 아님. 가능한 것: {codes}',
  'it does not say whose it is: check that it is this person’s':
    '누구의 것인지 없음: 이 사람의 것인지 확인하십시오',
  'it is about somebody else: {reference}': '다른 사람에 대한 것: {reference}',
  'only a reference says whose it is, {reference}: check that it is this person':
    '누구의 것인지 참조 {reference}만 있음: 이 사람인지 확인하십시오',
  'its status is missing': '상태가 없음',
  'is about {count, number} people: {names}': '{count, number}명에 대한 것: {names}',
  'say who is meant, or give the entries of one person': '누구인지 말하거나 한 사람의 항목만 주십시오',
  'another person': '다른 사람',
  '{type}: {words}': '{type}: {words}',
  'no label asks about procedures: what matters of it, enter by hand':
    '허가사항은 시술을 묻지 않음: 중요한 것은 직접 입력하십시오',
  'its results are read where they stand, as observations': '결과는 관찰 항목에서 읽음',
  'read with what refers to it': '이것을 참조하는 것과 함께 읽음',
  'nothing of it is asked for here': '여기에서 묻는 것이 없음',
  'there is a later one, of {date}': '더 나중 것이 있음, {date}',
  'another entry says something else: which one holds?': '다른 항목이 다르게 말함: 어느 것이 맞습니까?',
  'the file is about another disease': '파일은 다른 질병에 대한 것임',
  'there is another value of that day': '같은 날 다른 값이 있음',
  'birth or sex differ: is it the same person?': '출생이나 성별이 다름: 같은 사람입니까?',
  'it does not fit into a patient file: {path} {message}': '환자 파일에 맞지 않음: {path} {message}',
  'it has no date': '날짜가 없음',
  'its date {text} has no day': '날짜 {text}에 날이 없음',
  'its date {text} does not exist': '날짜 {text}은(는) 없는 날임',
  'its time is given in UTC: on the spot the day may be the one before or after':
    '시간이 UTC임: 현지에서는 전날이나 다음 날일 수 있음',
  'last live vaccine': '마지막 생백신',
  'an earlier skin cancer that is no melanoma': '과거의 비흑색종 피부암',
  ancestry: '혈통',
  '{value, number}': '{value, number}',
  'name and identifiers: {name}': '이름과 식별자: {name}',
  'none: {list}': '없음: {list}',
  'hypersensitive to {name}': '{name}에 과민',
  '{question}: {answer}': '{question}: {answer}',
  'date of birth {date}': '생년월일 {date}',
  'year of birth {year}': '출생 연도 {year}',
  'weight {kg, number} kg': '체중 {kg, number} kg',
  'disease: {name}': '질병: {name}',
  'systemic corticosteroid: {mg, number} mg per kg and day':
    '전신 코르티코스테로이드: 하루 kg당 {mg, number} mg',
  'severity at the start: {scores}': '시작 때 중증도: {scores}',
  'laboratory value: {test} {value} {unit} on {date}': '검사값: {test} {value} {unit}, {date}',
  'visit on {date}: {scores}': '{date} 방문: {scores}',
  'diary of {date}: {scores}': '{date} 일지: {scores}',
  'medication: {name}': '병용 약: {name}',
  'examination: {test} on {date}': '진찰: {test}, {date}',
  'treatment: {name} since {from}': '치료: {name}, {from}부터',
  'treatment: {name} from {from} to {to}': '치료: {name}, {from}~{to}',
};

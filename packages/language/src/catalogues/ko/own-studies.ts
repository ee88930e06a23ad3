import type { Catalogue } from '../../catalogue.js';

/** Studies of the reader's own, what leaving out changes, the Bayesian network. */
export const ownStudies: Catalogue = {
  any: '모두',
  'half an event was added to the cells of studies with an empty one, for the variance alone: the difference itself needs none':
    '빈 칸이 있는 연구에는 분산에만 반 건의 사건을 더함: 차이 자체에는 필요 없음',
  '“{moderator}” is the same in all studies: it can explain nothing':
    '“{moderator}”은(는) 모든 연구에서 같아 아무것도 설명하지 못함',
  'nothing is said of the studies as “{moderator}”; there is {known}':
    '연구에 “{moderator}” 정보가 없음; 있는 것: {known}',
  'a network compares differences of means (MD): bring the means to one scale first':
    '네트워크는 평균의 차이(MD)를 비교함: 먼저 평균을 같은 척도로 맞추기',
  'not all studies say at which week they were read': '모든 연구에 평가한 주가 있지는 않음',
  'a Bayesian network has odds ratios (OR) for counts and differences (MD) for means':
    '베이즈 네트워크는 사람 수에는 오즈비(OR), 평균에는 차이(MD)를 줌',
  'the chains do not agree yet (R̂ {worst}): ask for more draws':
    '사슬이 아직 일치하지 않음(R̂ {worst}): 더 많이 추출하기',
  'the prior of τ is in standard deviations of the people, {sd, number} here':
    'τ의 사전분포는 사람들의 표준편차 단위이며 여기서는 {sd, number}',
  '“{text}” is no prior: {forms}': '“{text}”은(는) 사전분포가 아님: {forms}',
  'τ uniform from 0 to {upper, number}': 'τ는 0에서 {upper, number}까지 균등분포',
  'τ half-normal with scale {sd, number}': 'τ는 척도 {sd, number}의 반정규분포',
  'τ² log-normal with {mean, number} and {sd, number}': 'τ²는 {mean, number}, {sd, number}의 로그정규분포',
  '{study}, yours': '{study}, 내 자료',
  'difference of means': '평균의 차이',
  'standardised difference of means': '표준화한 평균의 차이',
  '{mean} (SD {sd}), n {n}': '{mean} (SD {sd}), n {n}',
  'these studies report means: ask for a difference of means (MD or SMD)':
    '이 연구들은 평균을 보고함: 평균의 차이(MD 또는 SMD)를 요청하기',
  'these studies report counts of people: ask for RD, RR or OR':
    '이 연구들은 사람 수를 보고함: RD, RR 또는 OR을 요청하기',
  'the network does not hang together': '네트워크가 이어져 있지 않음',
  'there are two columns with “{column}”': '“{column}” 열이 두 개임',
  'no column “{column}” (bifrons new studies prints all of them)':
    '“{column}” 열이 없음(bifrons new studies이 모든 열을 출력함)',
  'no column “{column}”: is “{near}” it?': '“{column}” 열이 없음: “{near}”인가요?',
  '“{text}” is a date: a spreadsheet makes one of 3-5 or 1/2; format the column as text and type it again':
    '“{text}”은(는) 날짜임: 스프레드시트가 3-5나 1/2를 날짜로 바꿈; 열을 텍스트로 바꾸고 다시 입력하기',
  '“{text}” is a percentage: give the number of people': '“{text}”은(는) 백분율임: 사람 수를 적기',
  '“{text}” may be {thousand} or {decimal}: write it without a comma':
    '“{text}”은(는) {thousand}일 수도 {decimal}일 수도 있음: 쉼표 없이 적기',
  '“{text}” is not a number': '“{text}”은(는) 숫자가 아님',
  'no row has a result: events, or a mean': '결과가 있는 행이 없음: 사건 수나 평균',
  'numbers are read with a decimal comma': '소수점 쉼표로 숫자를 읽음',
  'the name of the study is missing': '연구 이름이 없음',
  'the treatment is missing': '치료가 없음',
  '{value} is not a number of people: a whole number from 1 on':
    '{value}은(는) 사람 수가 아님: 1 이상의 정수',
  '{value} is not a number of people: a whole number from 0 on':
    '{value}은(는) 사람 수가 아님: 0 이상의 정수',
  '{events} events among {n} people: more events than people':
    '{n}명 중 사건 {events}건: 사건이 사람보다 많음',
  'must be above 0, is {value}': '0보다 커야 하는데 {value}임',
  'the number of people is missing': '사람 수가 없음',
  'events and a mean in one row: give each its own row and endpoint':
    '한 행에 사건 수와 평균이 있음: 각각 다른 행과 평가변수로 적기',
  '{value} is no week from 0 to 2000 (a day, as a spreadsheet counts them?)':
    '{value}은(는) 0에서 2000 사이의 주가 아님(스프레드시트가 세는 날짜?)',
  'a mean needs at least two people': '평균에는 적어도 두 사람이 필요함',
  'SD {sd} and SE {se} do not fit {n} people: the SE would be {expected}':
    'SD {sd}와 SE {se}은(는) {n}명과 맞지 않음: SE는 {expected}이어야 함',
  'a mean needs its SD or SE': '평균에는 SD나 SE가 필요함',
  'the same study, arm, endpoint and week as row {first}: name the arms in a column “arm”':
    '{first}행과 연구, 군, 평가변수, 주가 같음: “arm” 열에 군의 이름을 적기',
  'a mean of “{endpoint}”, which is counted in row {row}': '“{endpoint}”의 평균인데 {row}행에서는 사람 수임',
  'a count of “{endpoint}”, which is a mean in row {row}': '“{endpoint}”의 사람 수인데 {row}행에서는 평균임',
  'read as one {column}: {names}': '하나로 읽음({column}): {names}',
  'column “{name}” differs between the rows of a study and is not used':
    '“{name}” 열은 한 연구의 행들 사이에서 달라 쓰지 않음',
  '{rows, plural, one {# row} other {# rows}}: {studies, plural, one {# study} other {# studies}}, {treatments, plural, one {# treatment} other {# treatments}} ({names})':
    '{rows, plural, other {#개 행}}: {studies, plural, other {연구 #건}}, {treatments, plural, other {치료 #개}} ({names})',
  'columns: {columns}': '열: {columns}',
  'the endpoint': '평가변수',
  '{endpoint}: people with an event in {n, plural, one {# study} other {# studies}}; weeks: {weeks}':
    '{endpoint}: {n, plural, other {연구 #건}}의 사건이 있는 사람 수; 주: {weeks}',
  '{endpoint}: means in {n, plural, one {# study} other {# studies}}; weeks: {weeks}':
    '{endpoint}: {n, plural, other {연구 #건}}의 평균; 주: {weeks}',
  'said of the studies, for subgroups and regression: {names}': '하위집단과 회귀에 쓸 연구 정보: {names}',
  '{n, plural, one {row} other {rows}} without a result: {rows}':
    '결과가 없는 {n, plural, other {행}}: {rows}',
  'one arm only: there is nothing to compare it with': '군이 하나뿐임: 비교할 것이 없음',
  'row {row}': '{row}행',
  'the row has no result': '행에 결과가 없음',
  'these studies are the reader’s own: nothing of them was checked here':
    '이 연구들은 사용자의 자료임: 여기서 확인한 것은 없음',
  'the file has several endpoints, name one of them: {names}':
    '파일에 평가변수가 여럿임, 하나를 고르기: {names}',
  'no study of the file reports “{endpoint}”; it has {names}':
    '파일의 어느 연구도 “{endpoint}”을(를) 보고하지 않음; 있는 것: {names}',
  'no treatment is named as a control: the others are compared with {control}':
    '대조군으로 이름 붙은 치료가 없음: 나머지를 {control}와(과) 비교함',
  'the catalogue has counts of people and the file has means: they cannot be put together':
    '목록에는 사람 수가, 파일에는 평균이 있음: 합칠 수 없음',
  'no study of the catalogue has {treatments}': '목록의 어느 연구에도 {treatments}이(가) 없음',
  'the file is empty': '파일이 비어 있음',
  'this is a workbook of a spreadsheet: save it as “CSV UTF-8” and take that file':
    '스프레드시트 통합 문서임: “CSV UTF-8”로 저장해서 그 파일을 쓰기',
  'this is not text as UTF-8: save it as “CSV UTF-8” and take that file':
    'UTF-8 텍스트가 아님: “CSV UTF-8”로 저장해서 그 파일을 쓰기',
  'a quotation mark is not closed, or stands inside a cell without being doubled':
    '따옴표가 닫히지 않았거나 칸 안에 겹치지 않고 쓰임',
  'the file has a row of column names and no study': '파일에 열 이름 행만 있고 연구가 없음',
  'has {cells} cells where the header has {columns}: put text that holds a comma into quotation marks, or use semicolons':
    '칸이 {cells}개인데 머리글은 {columns}개임: 쉼표가 든 글은 따옴표로 묶거나 세미콜론을 쓰기',
  'this is not JSON: {reason}': 'JSON이 아님: {reason}',
  'must be a list of rows, or have one under "studies": one row for each arm':
    '행의 목록이거나 "studies" 아래에 목록이 있어야 함: 군마다 한 행',
  'must be text or a number: one row for each arm': '글이나 숫자여야 함: 군마다 한 행',
  'must be an object with study, treatment, n and events': 'study, treatment, n, events가 있는 객체여야 함',
  'left out by the reader': '사용자가 제외함',
  '“{study}” is not among the studies that were taken: {studies}':
    '“{study}”은(는) 쓰인 연구에 없음: {studies}',
  '“{study}” has no arm “{treatment}”; it has {treatments}':
    '“{study}”에 “{treatment}” 군이 없음; 있는 것: {treatments}',
  'a percentage of more people than the arm had': '군의 인원보다 많은 사람의 백분율',
  '{treatment} ({doses})': '{treatment} ({doses})',
  'no study is left': '남은 연구 없음',
  'What leaving out changes': '제외하면 달라지는 것',
  'No pooled estimate changes.': '달라지는 추정치 없음.',
  'Pooled estimates with all studies, and without those you left out':
    '모든 연구의 추정치와 제외한 뒤의 추정치',
  'with all': '모두 포함',
  'Whose studies': '누구의 연구',
  'Published studies': '발표된 연구',
  'My own studies': '내 연구',
  'risk of bias': '비뚤림 위험',
  'Regression on {name}: per unit the ratio is multiplied by {slope} ({lower} to {upper}), p {p}':
    '{name}에 대한 회귀: 한 단위마다 비가 {slope}배({lower}~{upper}), p {p}',
  'Regression on {name}: {slope} per unit ({lower} to {upper}), p {p}':
    '{name}에 대한 회귀: 한 단위마다 {slope}({lower}~{upper}), p {p}',
  'Subgroups by {name}: {groups}': '{name}별 하위집단: {groups}',
  'difference between them: p {p}': '집단 간 차이: p {p}',
  'Pair by pair: direct and indirect evidence, and what each estimate rests on':
    '쌍별로: 직접·간접 근거와 각 추정치의 바탕',
  'Direct against indirect evidence (node-splitting)': '직접 근거와 간접 근거(노드 분할)',
  direct: '직접',
  indirect: '간접',
  'p of the difference': '차이의 p',
  'How much each direct comparison contributes to an estimate, in percent':
    '각 직접 비교가 추정치에 기여하는 정도, 퍼센트',
  'Left out by you: {what}': '직접 제외한 것: {what}',
  'Take them back': '되돌리기',
  'Leave the study out': '이 연구 제외',
  'Leave {treatment} out': '{treatment} 제외',
  'From all studies to those that are pooled': '모든 연구에서 합친 연구까지',
  '{n, plural, one {# study} other {# studies}}': '{n, plural, other {연구 #건}}',
  'of the disease in the catalogue': '목록에 있는 이 질환의',
  'in your file': '파일에 있음',
  '{own} in your file, {catalogue} in the catalogue': '파일에 {own}건, 목록에 {catalogue}건',
  '{n, plural, one {# left out} other {# left out}}': '{n, plural, other {#건 제외}}',
  '{n} of them with two treatments to compare': '그중 {n}건에 비교할 두 치료가 있음',
  'The same network, Bayesian': '같은 네트워크, 베이즈 방법',
  'Random effects, drawn by four chains. A prior says beforehand how much studies may differ: the vague one says little, the informative one what reviews of medicines against placebo found.':
    '네 사슬로 추출한 무작위 효과. 사전분포는 연구가 얼마나 다를 수 있는지 미리 말함: 모호한 것은 거의 말하지 않고, 정보적인 것은 약과 위약을 비교한 고찰들의 결과를 씀.',
  'Prior of the variance between studies': '연구 간 분산의 사전분포',
  'do not compute': '계산하지 않음',
  vague: '모호함',
  weak: '약함',
  informative: '정보적',
  'Drawing from the posterior …': '사후분포에서 추출하는 중 …',
  'Against {reference}: median and 95 % interval of the posterior':
    '{reference} 대비: 사후분포의 중앙값과 95 % 구간',
  posterior: '사후분포',
  SUCRA: 'SUCRA',
  'P-score': 'P-점수',
  R̂: 'R̂',
  'τ {tau} ({lower} to {upper}), prior: {prior}. Residual deviance {residual} for {points} points, {parameters} parameters in effect, DIC {dic}.':
    'τ {tau}({lower}~{upper}), 사전분포: {prior}. 자료점 {points}개에 잔차 이탈도 {residual}, 유효 모수 {parameters}개, DIC {dic}.',
  'Compared with': '비교 대상',
  'Better is': '더 나은 쪽',
  more: '많을수록',
  less: '적을수록',
  'Beside the published studies of the question on the other page': '다른 쪽 질문의 발표된 연구와 함께',
  'Your own studies': '내가 가진 연구',
  'Drop a file here: CSV or JSON with a row for each arm (study, treatment, dose, n, events or mean with SD or SE, week, endpoint). Any question. It stays on this machine.':
    '여기에 파일을 놓기: 군마다 한 행인 CSV 또는 JSON(study, treatment, dose, n, events 또는 SD나 SE가 있는 mean, week, endpoint). 어떤 질문이든 가능. 이 기기에만 남음.',
  'Choose a file': '파일 고르기',
  'Template to fill in': '채울 수 있는 양식',
  'Forget {name}': '{name} 잊기',
  '{name}, as it was understood': '{name}, 이해한 내용',
  '{name} cannot be read: {n, plural, one {# problem} other {# problems}}':
    '{name}을(를) 읽을 수 없음: {n, plural, other {문제 #개}}',
  'Row {row}': '{row}행',
  'column {column}': '{column} 열',
  'the studies of the catalogue are being loaded': '목록의 연구를 불러오는 중',
  'One file with data, choices, results and pictures': '자료, 선택, 결과, 그림이 든 파일 하나',
};

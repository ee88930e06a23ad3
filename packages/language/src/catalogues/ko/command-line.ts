import type { Catalogue } from '../../catalogue.js';

/** The command line: its help, and what it says of what was typed. */
export const commandLine: Catalogue = {
  '(--help shows an example)': '(--help에 예가 있음)',
  'show this help': '이 도움말 보기',
  '{n, plural, one {Example} other {Examples}}': '{n, plural, other {예}}',
  'Usage:': '사용법:',
  'Arguments:': '인수:',
  'Options:': '옵션:',
  'Commands:': '명령:',
  'unless given: {value}': '지정하지 않으면: {value}',
  'there is no command "{name}"': '"{name}" 명령은 없음',
  'there is no option "{name}"': '"{name}" 옵션은 없음',
  '{name} is missing': '{name} 없음',
  '{name} stands without what belongs behind it': '{name} 뒤에 값이 없음',
  '{name}: "{value}" is not known; choose {allowed}': '{name}: "{value}"은(는) 알 수 없음; 선택: {allowed}',
  'too much was given: {expected} expected, {got} given': '값이 너무 많음: {expected}개 필요, {got}개 입력됨',
  'and {n, number} more of this kind': '같은 종류가 {n, number}개 더 있음',
  'Stopped. Nothing was written.': '중단됨. 아무것도 쓰지 않았습니다.',
  'bifrons failed: {reason}': 'bifrons 실패: {reason}',
  '{fact} is unknown, so this cannot be computed': '{fact}을(를) 알 수 없어 계산할 수 없음',
  'option {n} "{label}": {path}': '옵션 {n} "{label}": {path}',
  'the words of this command line for the Tab key of bash or zsh':
    'bash 또는 zsh의 Tab 키를 위한 이 명령줄의 단어',
  "each cytokine signal's inhibition over the day, at steady state, at one dose or over doses":
    '정상 상태에서 하루 동안 각 사이토카인 신호의 억제, 한 용량 또는 여러 용량',
  'what the published studies say, put together': '발표된 연구를 모아 본 결과',
  'the score of one person over time under each regimen, with its uncertainty':
    '각 요법에서 한 사람의 점수 경과와 그 불확실성',
  'what there is: medicines, facts that labels ask for, endpoints, diseases, tests':
    '있는 것: 약, 허가사항이 묻는 사실, 평가변수, 질환, 검사',
  'what to do today on a treatment, what is due when, and what each result demands by the label':
    '치료 중 오늘 할 일, 언제 무엇을 할지, 각 결과에 대해 허가사항이 요구하는 것',
  'a file to begin with: a patient, studies or a trial': '시작할 파일: 환자, 연구 또는 임상시험',
  'each harm with and without a medicine, from one background for this person':
    '이 사람의 같은 기저 위험에서 약이 있을 때와 없을 때의 각 위해',
  'is it safe for this person: a verdict per medicine by the labels, with reasons':
    '이 사람에게 안전한가: 허가사항에 따른 약별 판정과 이유',
  'how a trial would come out: endpoints by arm with 90 % predictive intervals':
    '임상시험의 예상 결과: 군별 평가변수와 90 % 예측 구간',
  'the scoreboard: every published result beside what the model predicts, seen and not seen':
    '점수판: 발표된 모든 결과와 모델의 예측, 본 것과 보지 않은 것',
  'benefit and harm of options side by side, per 100 people like this one':
    '이런 사람 100명당 선택지의 이익과 위해를 나란히',
  'choose one of {names}': '{names} 중 하나를 선택',
  'Both faces of a JAK inhibitor. Supports decisions and research; it is not a medical device.':
    'JAK 억제제의 두 얼굴. 결정과 연구를 돕는 것으로 의료기기가 아닙니다.',
  'print the version': '버전 보기',
  'show the help of a command': '명령의 도움말 보기',
  'language of help, messages and the decision report': '도움말, 메시지, 결정 보고서의 언어',
  'write doses as 2,4 or 1..10 or, with a step, 1..10/0.5':
    '용량은 2,4 또는 1..10, 간격을 두면 1..10/0.5로 적음',
  'these are {count} doses; at most {most} are computed at once':
    '용량이 {count}개임; 한 번에 최대 {most}개까지 계산',
  'a dose is missing between the commas': '쉼표 사이에 용량이 없음',
  'is no dose and no range of doses': '용량도 용량 범위도 아님',
  'doses are from {min} to {max} mg': '용량은 {min}–{max} mg',
  'the range ends below where it begins: write {to}..{from}':
    '범위의 끝이 시작보다 작음: {to}..{from}로 적음',
  'the step must be above 0': '간격은 0보다 커야 함',
  'the file has {size} MB; at most {most} MB are read': '파일이 {size} MB임; 최대 {most} MB까지 읽음',
  'there is no such file': '그런 파일이 없음',
  'looked for in {folder}': '찾은 곳: {folder}',
  'is a folder': '폴더임',
  'name a file in it': '그 안의 파일을 지정',
  'may not be read by you': '읽을 권한이 없음',
  'change its permissions, or name a copy': '권한을 바꾸거나 사본을 지정',
  'there is nothing to read': '읽을 것이 없음',
  'name a file, or send it through a pipe': '파일을 지정하거나 파이프로 보냄',
  'cannot be read: {reason}': '읽을 수 없음: {reason}',
  'must be a whole number from {min} to {max}': '{min}–{max}의 정수여야 함',
  'must be a number from {min} to {max}': '{min}–{max}의 수여야 함',
  'must be a whole number from {min} to {max} {unit}': '{min}–{max} {unit}의 정수여야 함',
  'must be a number from {min} to {max} {unit}': '{min}–{max} {unit}의 수여야 함',
  'must be a day of the calendar as YYYY-MM-DD': 'YYYY-MM-DD 형식의 달력 날짜여야 함',
  '"{factor}" is not a factor': '"{factor}"은(는) 배수가 아님',
  'a gene with the factor that you assume, as STAT1:2, or the gene alone':
    'STAT1:2처럼 가정한 배수를 붙인 유전자, 또는 유전자만',
  'such as STAT1:2, or STAT1 alone': 'STAT1:2처럼, 또는 STAT1만',
  'cannot be written: {reason}': '쓸 수 없음: {reason}',
  whose: '어느 셸',
  'medicine, by its name or brand': '약, 성분명 또는 상품명',
  'one dose in mg': '한 용량(mg)',
  'several in mg: 2,4 or 1..10 or, with a step, 1..10/0.5':
    '여러 용량(mg): 2,4 또는 1..10, 간격을 두면 1..10/0.5',
  'doses per day': '하루 복용 횟수',
  'weeks from one injection to the next, of an antibody': '항체의 주사 간격(주)',
  'the signal left where a gene of the pathway has a gain of function (STAT1, STAT3, STAT6, JAK1) of an assumed factor':
    '경로의 유전자(STAT1, STAT3, STAT6, JAK1)에 가정한 배수의 기능 획득이 있을 때 남는 신호',
  'print JSON': 'JSON으로 출력',
  'print a row for each dose and signal: shares 0 to 1, range of the potency, grade':
    '용량과 신호마다 한 줄씩 출력: 비율 0–1, 역가의 범위, 등급',
  'print every number used, with grade and source': '사용한 모든 수를 등급과 출처와 함께 출력',
  'e.g. "baricitinib:4mg:qd,none@36"; repeat it to compare':
    '예: "baricitinib:4mg:qd,none@36"; 비교하려면 반복',
  'weeks to look ahead': '내다볼 주 수',
  'virtual people like this one (as many as the printed digits need, unless given)':
    '이런 가상의 사람 수(지정하지 않으면 출력 자릿수에 필요한 만큼)',
  'score to reach: of the primary score ("20") or of another ("itch=4"); repeat it for several':
    '도달할 점수: 주 점수("20") 또는 다른 점수("itch=4"); 여럿이면 반복',
  'seed of the random numbers': '난수의 시드',
  'worker threads (the result does not depend on it)': '작업 스레드(결과에는 영향 없음)',
  'every dose with dynamic SOCS instead of averaging over the dose interval (slow)':
    '용량 간격의 평균 대신 동적 SOCS로 모든 용량을 계산(느림)',
  "write every virtual person's score by week": '모든 가상 환자의 주별 점수를 기록',
  'what there is': '있는 것',
  'endpoints of which disease': '어느 질환의 평가변수',
  'other names': '다른 이름',
  taken: '투여',
  'on the skin': '피부에',
  'by mouth': '입으로',
  injected: '주사',
  fact: '사실',
  'what it says': '뜻',
  answers: '답',
  'has no studies here': '여기에 연구가 없음',
  studies: '연구',
  name: '이름',
  scores: '점수',
  'names that are read': '읽히는 이름',
  'counts for so many weeks': '유효한 주 수',
  'patient file (JSON) with a treatment under way': '치료 중인 환자 파일(JSON)',
  "what it is taken for (default: the patient's disease)": '무엇 때문에 쓰는지(지정하지 않으면 환자의 질환)',
  'day to look from as YYYY-MM-DD (default: today)': '기준일 YYYY-MM-DD(지정하지 않으면 오늘)',
  'write what is due and overdue as a calendar (iCalendar)': '할 일과 늦은 일을 달력(iCalendar)으로 기록',
  'print every statement used, with section, grade and source':
    '사용한 모든 문장을 절, 등급, 출처와 함께 출력',
  'what to begin': '무엇을 시작할지',
  'of which disease; bifrons list diseases names them': '어느 질환인지; bifrons list diseases에 목록이 있음',
  'Every value is an example: put your own in its place.': '모든 값은 예입니다: 본인의 값으로 바꾸세요.',
  'regimens separated by semicolons, such as "baricitinib:4mg:qd; upadacitinib:15mg:qd"; no drug ("none") is always among them':
    '"baricitinib:4mg:qd; upadacitinib:15mg:qd"처럼 세미콜론으로 나눈 요법; 약 없음("none")은 항상 포함',
  "what is treated (default: the patient's disease)": '무엇을 치료하는지(지정하지 않으면 환자의 질환)',
  'day of the decision as YYYY-MM-DD (default: today)': '결정일 YYYY-MM-DD(지정하지 않으면 오늘)',
  'print what every number rests on, and rates in other people':
    '각 수의 근거와 다른 사람들에서의 발생률을 출력',
  'whose labels': '어느 허가사항',
  'patient file (JSON)': '환자 파일(JSON)',
  "what to treat, such as atopic-dermatitis (default: the patient's disease)":
    '치료할 질환, 예: atopic-dermatitis(지정하지 않으면 환자의 질환)',
  'the design': '설계',
  "seed of the random numbers instead of the design's": '설계의 시드 대신 쓸 난수 시드',
  "virtual people under every arm instead of the design's": '설계의 수 대신 쓸 각 군의 가상 환자 수',
  'e.g. atopic-dermatitis': '예: atopic-dermatitis',
  'print the text of docs/validation.md': 'docs/validation.md의 본문을 출력',
  'regimens separated by semicolons, such as "baricitinib:4mg:qd; ritlecitinib:50mg:qd"; no drug ("none") is always among them':
    '"baricitinib:4mg:qd; ritlecitinib:50mg:qd"처럼 세미콜론으로 나눈 요법; 약 없음("none")은 항상 포함',
  "what to treat (default: the patient's disease)": '무엇을 치료할지(지정하지 않으면 환자의 질환)',
  'virtual people like this one': '이런 가상의 사람 수',
  'what counts for you, such as "salt-20=5,zoster=2"; there is no default':
    '무엇이 중요한지, 예: "salt-20=5,zoster=2"; 기본값 없음',
  'print what every number rests on': '각 수의 근거를 출력',
  'print the decision report in plain language (with --json: in the result)':
    '쉬운 말의 결정 보고서를 출력(--json: 결과 안에)',
  'was computed with {what} {theirs}, and this program has {ours}; compute it again, or merge with the program that made it':
    '{what} {theirs}(으)로 계산되었으나 이 프로그램은 {ours}입니다. 다시 계산하거나, 만든 프로그램으로 합치십시오',
  'is of another trial: its {what} differs from that of the other parts':
    '다른 시험의 것입니다: {what} 값이 다른 부분들과 다릅니다',
  'power, assurance and sample size of a trial, by simulation over what is not known':
    '알려지지 않은 것까지 시뮬레이션하여 구한 시험의 검정력, 보증도, 표본 크기',
  'the parts of a trial put together: the same bytes as one run':
    '시험의 부분들을 합친 결과: 한 번에 실행한 것과 같은 바이트',
  "the workbench with a clinic's record behind it": '진료 기록이 뒤에 있는 작업대',
  'is not a part of a trial: its first line has no {format}':
    '시험의 부분이 아닙니다: 첫 줄에 {format}이(가) 없습니다',
  'has no block {block} where it belongs; compute this part again':
    '있어야 할 자리에 블록 {block}이(가) 없습니다. 이 부분을 다시 계산하십시오',
  'is cut off or was changed: the hash at its end does not fit; compute this part again':
    '잘렸거나 바뀌었습니다: 끝의 해시가 맞지 않습니다. 이 부분을 다시 계산하십시오',
  'has other sums of block {block} than {other}; one of them is wrong: compute both again':
    '블록 {block}의 합이 {other}와(과) 다릅니다. 둘 중 하나가 틀렸으니 둘 다 다시 계산하십시오',
  'lacks {n} blocks of {size} virtual patients, the first from number {first} of {all} on; compute the missing parts':
    '가상 환자 {size}명씩 {n}개 블록이 빠졌습니다. 첫 블록은 {all}명 중 {first}번부터입니다. 빠진 부분을 계산하십시오',
  'has no part of a trial': '시험의 부분이 없습니다',
  'bifrons trial design.json --shard 0/2 --out dir makes one':
    'bifrons trial design.json --shard 0/2 --out dir 로 만들 수 있습니다',
  'write one row per virtual patient; with --shard a folder':
    '가상 환자마다 한 줄씩 기록합니다. --shard와 함께 쓰면 폴더입니다',
  'compute part i of n (from 0) into the folder --out; bifrons merge puts them together':
    'n개 중 i번째 부분(0부터)을 --out 폴더에 계산합니다. bifrons merge가 합칩니다',
  'must be i/n with i from 0 up to n - 1, such as 0/4, 1/4, 2/4 and 3/4':
    'i/n 꼴이어야 하며 i는 0부터 n - 1까지입니다. 예: 0/4, 1/4, 2/4, 3/4',
  'needs --out with the folder that all parts are written to':
    '모든 부분을 쓸 폴더를 --out으로 지정해야 합니다',
  'the folder with the parts': '부분들이 있는 폴더',
  'the course of a model of yours: SBML or Antimony': '사용자 모델의 시간 경과: SBML 또는 Antimony',
  'a model as SBML (.xml, .sbml) or Antimony (.ant, .txt)':
    'SBML(.xml, .sbml) 또는 Antimony(.ant, .txt) 모델',
  'until which time, in the unit of the model': '모델의 시간 단위로 나타낸 종료 시점',
  'number of times from 0 on': '0부터 시작하는 시점의 수',
  'parameter, compartment or initial value of a species; may be given several times':
    '매개변수, 구획, 또는 화학종의 초기값. 여러 번 쓸 수 있습니다',
  'print a row for each time as CSV': '시점마다 한 행씩 CSV로 출력',
  'is no model that is read': '읽을 수 있는 모델이 아닙니다',
  'name SBML as .xml or .sbml, Antimony as .ant or .txt':
    'SBML은 .xml 또는 .sbml, Antimony는 .ant 또는 .txt로 지정하세요',
  'must be a name and a number, such as k=1': '이름과 숫자여야 합니다. 예: k=1',
};

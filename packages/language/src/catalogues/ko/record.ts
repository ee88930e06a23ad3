import type { Catalogue } from '../../catalogue.js';

/** What the record refuses and why, and what a look at its chain found. */
export const record: Catalogue = {
  'this needs the role {roles}: ask an administrator': '{roles} 역할이 필요합니다: 관리자에게 요청하세요',
  'an account needs a name and a login': '계정에는 이름과 로그인 이름이 필요합니다',
  'the login {login} is in use already: choose another':
    '로그인 이름 {login}은(는) 이미 사용 중입니다: 다른 이름을 고르세요',
  'an account needs one or more of the roles {roles}':
    '계정에는 {roles} 가운데 하나 이상의 역할이 필요합니다',
  'who reads their own record has the role person alone, and says which person they are':
    '자기 기록을 읽는 사람은 person 역할만 가지며 누구인지 밝혀야 합니다',
  'this passkey belongs to an account already': '이 패스키는 이미 다른 계정의 것입니다',
  'the account has no such passkey': '계정에 그런 패스키가 없습니다',
  'this is the only way to log in: add another one first':
    '로그인할 수 있는 유일한 방법입니다: 먼저 다른 방법을 추가하세요',
  'there is no such person in this record': '이 기록에 그런 사람이 없습니다',
  'there is no such account': '그런 계정이 없습니다',
  'this invitation is used, over, or not one of ours: ask an administrator for a new one':
    '이 초대는 이미 쓰였거나 기한이 지났거나 우리 것이 아닙니다: 관리자에게 새 초대를 요청하세요',
  'this is the last administrator: make another one first':
    '마지막 관리자입니다: 먼저 다른 관리자를 만드세요',
  'there is no such session': '그런 세션이 없습니다',
  'event {first} is missing: the next one is {next}': '{first}번 사건이 없습니다: 다음은 {next}번입니다',
  'event {at} does not follow the one before it: one was put in, taken out or moved':
    '{at}번 사건이 앞 사건에 이어지지 않습니다: 끼워 넣거나 빼거나 옮긴 것이 있습니다',
  'event {at} was changed: its hash is another one': '{at}번 사건이 바뀌었습니다: 해시가 다릅니다',
  'event {at} is not the one that was noted: the chain was written anew':
    '{at}번 사건은 적어 둔 것이 아닙니다: 사슬을 새로 쓴 것입니다',
  'the end is missing: there are {n} events, but there were {last}':
    '끝이 없습니다: 사건이 {n}개인데 {last}개였습니다',
  'version {version} of the entry {entry} was put in: no event tells of it':
    '항목 {entry}의 {version}판은 끼워 넣은 것입니다: 기록된 사건이 없습니다',
  'version {version} of the entry {entry} was changed after it was written':
    '항목 {entry}의 {version}판은 쓴 뒤에 바뀌었습니다',
  'version {version} of the entry {entry} was taken out': '항목 {entry}의 {version}판이 빠졌습니다',
  'line {line}: {what}. Nothing was written': '{line}번째 줄: {what}. 아무것도 쓰지 않았습니다',
  'this database is not empty: an export is read into an empty one only. Nothing was written':
    '이 데이터베이스는 비어 있지 않습니다: 내보낸 파일은 빈 데이터베이스에만 들입니다. 아무것도 쓰지 않았습니다',
  'the chain of the file is broken': '파일의 사슬이 끊겼습니다',
  'there is more after the end': '끝 뒤에 무언가 더 있습니다',
  'it was changed, or a line before it was lost, or the file is of another key':
    '바뀌었거나, 앞줄이 빠졌거나, 다른 키의 파일입니다',
  '{table} is not a table': '{table}은(는) 표가 아닙니다',
  'the row is of an organisation that the file is not about': '파일과 상관없는 기관의 행입니다',
  'the key {key} that it is encrypted by is not here': '암호화에 쓴 키 {key}이(가) 여기 없습니다',
  'the end is missing: the file was cut off': '끝이 없습니다: 파일이 잘렸습니다',
  '{table} has another number of rows than were written': '{table}의 행 수가 쓴 것과 다릅니다',
  'it is no JSON object: the file was cut off or is not an export':
    'JSON 객체가 아닙니다: 파일이 잘렸거나 내보낸 파일이 아닙니다',
  'this is not an export of a record': '기록을 내보낸 파일이 아닙니다',
  'the file is of format {found}, this version reads format {known}':
    '파일 형식은 {found}인데 이 판은 {known} 형식을 읽습니다',
  'its tables are those of {found}, ours of {known}: use the version that wrote it, or bring that one up to date first':
    '파일의 표는 {found}, 여기 표는 {known}의 것입니다: 파일을 쓴 판을 쓰거나 먼저 그쪽을 갱신하세요',
  'it was written with the key {key}, which is not here: bring the folder of the keys along':
    '키 {key}(으)로 쓴 파일인데 그 키가 여기 없습니다: 키 폴더를 함께 가져오세요',
  'the database has no room left or cannot write ({code}): nothing was written. Make room on its disk, then try again':
    '데이터베이스에 자리가 없거나 쓸 수 없습니다({code}): 아무것도 쓰지 않았습니다. 디스크에 자리를 만든 뒤 다시 하세요',
  'the database does not answer: nothing was written. Try again in a moment; if it lasts, see whether it is running':
    '데이터베이스가 답하지 않습니다: 아무것도 쓰지 않았습니다. 잠시 뒤 다시 하고, 계속되면 실행 중인지 보세요',
  '{kind} is not a kind of entry; known: {names}': '{kind}은(는) 항목의 종류가 아닙니다; 아는 것: {names}',
  '{path} {message} ({suggestion})': '{path} {message} ({suggestion})',
  '{what} cannot be decrypted: its bytes were changed, or the key is another one':
    '{what}을(를) 해독할 수 없습니다: 바이트가 바뀌었거나 키가 다릅니다',
  'the key {id} is not among the keys in {folder} ({known}): bring the key that belongs to this record':
    '키 {id}이(가) {folder}의 키({known}) 가운데 없습니다: 이 기록의 키를 가져오세요',
  'the key is given by the environment: it can only be changed there':
    '키는 환경 변수로 주어졌습니다: 그곳에서만 바꿀 수 있습니다',
  'the key {id} is the one in use: make another first':
    '키 {id}은(는) 지금 쓰는 것입니다: 먼저 다른 키를 만드세요',
  'the key of the environment has {n} bytes instead of 32: make one with openssl rand -base64 32':
    '환경의 키가 32바이트가 아니라 {n}바이트입니다: openssl rand -base64 32로 만드세요',
  '{path} can be read by others: allow it to its owner only (chmod 600)':
    '{path}을(를) 다른 사람이 읽을 수 있습니다: 소유자만 읽게 하세요(chmod 600)',
  '{path} is not a file of keys: restore it from its copy':
    '{path}은(는) 키 파일이 아닙니다: 사본에서 되살리세요',
  'say why the person is erased, in 500 letters at most': '왜 이 사람을 지우는지 500자 안에서 적으세요',
  'the reason names the person, and it stays in the chain: say it without the name':
    '이유에 그 사람의 이름이 있고 사슬에 남습니다: 이름 없이 적으세요',
  'only the team of a guarded person changes who is of it': '보호된 사람의 팀만 팀원을 바꿀 수 있습니다',
  '{id} is no clinician or nurse of this organisation': '{id}은(는) 이 기관의 의사나 간호사가 아닙니다',
  'say why this record has to be opened': '왜 이 기록을 열어야 하는지 적으세요',
  'there is no such person, or the record is closed to this account':
    '그런 사람이 없거나 이 계정에는 닫힌 기록입니다',
  'this person was erased: nothing of them can be read any more':
    '지워진 사람입니다: 더는 아무것도 읽을 수 없습니다',
  'this account may not write entries of the kind {kind}': '이 계정은 {kind} 종류의 항목을 쓸 수 없습니다',
  'there is no such entry, or it was removed': '그런 항목이 없거나 지워졌습니다',
  'somebody else has changed this person: you began with version {version}, it is now {current}. Nothing of yours was written; put both together and save again':
    '다른 사람이 이 사람의 기록을 바꿨습니다: {version}판에서 시작했는데 지금은 {current}판입니다. 아무것도 쓰지 않았습니다; 둘을 합쳐 다시 저장하세요',
  'the patient file is about {file}, but is to be saved as {disease}':
    '환자 파일은 {file}에 관한 것인데 {disease}(으)로 저장하려 합니다',
  '{disease} is not a disease that we know; known: {names}':
    '{disease}은(는) 아는 질환이 아닙니다; 아는 것: {names}',
  'there is one entry of the kind {kind} already ({id}): change that one':
    '{kind} 종류의 항목이 이미 있습니다({id}): 그것을 고치세요',
  'who the person is cannot be removed: erase the person': '누구인지는 지울 수 없습니다: 그 사람을 지우세요',
};

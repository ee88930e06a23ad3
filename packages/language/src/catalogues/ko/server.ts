import type { Catalogue } from '../../catalogue.js';

/** What the server refuses, and what it could not read of an electronic record. */
export const server: Catalogue = {
  'Too many calls from this address. Wait a minute.': '이 주소에서 호출이 너무 많습니다. 1분 기다리십시오.',
  'Log in first.': '먼저 로그인하십시오.',
  'This is not for your role.': '이 역할로는 할 수 없습니다.',
  'The header x-csrf is missing or old. Reload the page.':
    'x-csrf 헤더가 없거나 오래되었습니다. 페이지를 다시 불러오십시오.',
  '{path}: {problem}': '{path}: {problem}',
  '{service} is for the hook {hook}, and the call says {asked}':
    '{service}은(는) {hook} 훅을 위한 것인데, 호출에는 {asked}(이)라고 되어 있습니다',
  'There is no service {id}; GET /cds-services lists them.':
    '{id}(이)라는 서비스는 없습니다. GET /cds-services에 목록이 있습니다.',
  'has a next page whose address cannot be read': '다음 페이지의 주소를 읽을 수 없음',
  'has a next page at another address ({origin}), which was not followed':
    '다음 페이지가 다른 주소({origin})에 있어 따라가지 않음',
  '{origin} is not among the addresses that the administrator allows, or is not https.':
    '{origin}은(는) 관리자가 허용한 주소가 아니거나 https가 아닙니다.',
  '{origin} redirects where it should answer.': '{origin}이(가) 응답하지 않고 다른 곳으로 보냅니다.',
  '{origin} leads into a private network. If it is the clinic’s own, the administrator says so in its entry (privateNetwork).':
    '{origin}은(는) 사설망으로 이어집니다. 병원의 망이라면 관리자가 해당 항목에 표시합니다 (privateNetwork).',
  '{origin} does not answer.': '{origin}이(가) 응답하지 않습니다.',
  '{origin} answers with more than {most, number} MiB.': '{origin}의 응답이 {most, number} MiB를 넘습니다.',
  'This is not yours to do.': '이 작업을 할 권한이 없습니다.',
  'Somebody changed the same at the same moment. Try again.':
    '같은 순간에 다른 사람이 같은 것을 바꾸었습니다. 다시 시도하십시오.',
  'The request cannot be read.': '요청을 읽을 수 없습니다.',
  'The server failed. Nothing was saved; the log of the server has the reason.':
    '서버에 오류가 있었습니다. 저장된 것은 없으며, 이유는 서버의 로그에 있습니다.',
  'A part of the record cannot be read. The log of the server has the reason.':
    '기록의 일부를 읽을 수 없습니다. 이유는 서버의 로그에 있습니다.',
  'What was sent is too large for this address.': '보낸 것이 이 주소에는 너무 큽니다.',
  'Send JSON, with the header content-type: application/json.':
    'content-type: application/json 헤더와 함께 JSON을 보내십시오.',
  'The body is empty; send JSON.': '본문이 비어 있습니다. JSON을 보내십시오.',
  'The body is no JSON.': '본문이 JSON이 아닙니다.',
  'The body is shorter or longer than its header says.': '본문의 길이가 헤더와 다릅니다.',
  'There is nothing at this address.': '이 주소에는 아무것도 없습니다.',
  'The JSON is nested deeper than {depth} levels.': 'JSON이 {depth}단계보다 깊게 중첩되어 있습니다.',
  'The body is no JSON that can be read.': '본문을 JSON으로 읽을 수 없습니다.',
  'The body is no JSON that can be read: see line {line}, column {column}.':
    '본문을 JSON으로 읽을 수 없습니다: {line}행 {column}열을 보십시오.',
  'unknown key {keys}; take it out': '알 수 없는 키 {keys}: 빼십시오',
  'This server answers under {origin} only.': '이 서버는 {origin}에서만 응답합니다.',
  'Only pages of {origin} may change anything here.': '{origin}의 페이지만 이곳을 바꿀 수 있습니다.',
  'Login and password do not belong together, or the passkey is not known here.':
    '로그인 이름과 비밀번호가 맞지 않거나, 여기에서 모르는 패스키입니다.',
  'That took longer than five minutes, or was done already. Begin again.':
    '5분이 넘었거나 이미 처리되었습니다. 처음부터 다시 하십시오.',
  'This is not the token that the console of the server printed.': '서버 콘솔에 표시된 토큰이 아닙니다.',
  'This invitation is used, over, or not one of ours. Ask an administrator for a new one.':
    '이 초대장은 이미 쓰였거나 기한이 지났거나 우리 것이 아닙니다. 관리자에게 새 초대장을 요청하십시오.',
  'This record has its administrator already. Log in, or ask for an invitation.':
    '이 기록에는 이미 관리자가 있습니다. 로그인하거나 초대장을 요청하십시오.',
  'No issuer is set up to log in with.': '로그인에 쓸 외부 서비스가 설정되어 있지 않습니다.',
  'The current password is another one.': '현재 비밀번호가 다릅니다.',
  'The passkey was not made for this page. Begin again.':
    '이 페이지를 위한 패스키가 아닙니다. 처음부터 다시 하십시오.',
  'Too many failed logins. Wait {minutes} minutes, log in with a passkey, or ask an administrator for a new invitation.':
    '로그인 실패가 너무 많습니다. {minutes}분 기다리거나 패스키로 로그인하거나 관리자에게 새 초대장을 요청하십시오.',
  'The database does not answer.': '데이터베이스가 응답하지 않습니다.',
  'Figures are for this machine, or for who has the token of --metrics-token.':
    '수치는 이 컴퓨터에서, 또는 --metrics-token의 토큰이 있어야 볼 수 있습니다.',
  'This person has no year of birth or no disease yet, so there is no patient file to write as FHIR. Enter them first.':
    '이 대상자는 출생 연도나 질환이 아직 없어 FHIR로 쓸 환자 파일이 없습니다. 먼저 입력하십시오.',
  'This is a {type}; send a Bundle of FHIR R4 with it inside.':
    '이것은 {type}입니다. 이를 담은 FHIR R4 Bundle을 보내십시오.',
  'This is no FHIR: it has no resourceType. Send a Bundle of FHIR R4.':
    'FHIR가 아닙니다: resourceType이 없습니다. FHIR R4 Bundle을 보내십시오.',
  '{path} {message}: {suggestion}': '{path} {message}: {suggestion}',
  '{address} (status {status}) names no authorization_endpoint and token_endpoint. Ask the record’s operator whether SMART App Launch is switched on.':
    '{address} (상태 {status})에 authorization_endpoint와 token_endpoint가 없습니다. SMART App Launch가 켜져 있는지 전자 의무기록 운영자에게 문의하십시오.',
  'The record refused: {why}. Nothing was read.': '전자 의무기록이 거부했습니다: {why}. 읽은 것은 없습니다.',
  'The record gave no token ({what}). Nothing was read. Start again from there.':
    '전자 의무기록이 토큰을 주지 않았습니다 ({what}). 읽은 것은 없습니다. 그곳에서 다시 시작하십시오.',
  'The record gave a token for nobody: it names no patient. Open a person there first, or allow the scope launch/patient.':
    '전자 의무기록이 준 토큰에 환자가 없습니다. 그곳에서 먼저 환자를 열거나 launch/patient 범위를 허용하십시오.',
  'This launch was not begun here, or more than ten minutes ago. Start again from the record.':
    '이 실행은 여기서 시작되지 않았거나 10분이 넘었습니다. 전자 의무기록에서 다시 시작하십시오.',
  'was asked for and not granted': '요청했으나 허용되지 않음',
  'was answered with status {status}': '상태 {status}(으)로 응답함',
  'is more than 50 MB': '50 MB를 넘음',
  'has more than {most} pages; the rest was not read': '{most}쪽을 넘어 나머지는 읽지 않음',
  'What was read is gone: it is kept for half an hour, and given once. Launch again.':
    '읽은 것이 없어졌습니다: 30분 동안만 보관하고 한 번만 줍니다. 다시 읽으십시오.',
  'This server does not know the record {iss}. An administrator adds it under Account, FHIR servers.':
    '이 서버는 전자 의무기록 {iss}을(를) 모릅니다. 관리자가 “전자 의무기록 (FHIR)”에 추가합니다.',
  '{name} has no client id. An administrator enters the one that the record gave.':
    '{name}의 클라이언트 ID가 없습니다. 관리자가 전자 의무기록에서 받은 것을 입력합니다.',
  'Only clinicians and nurses import persons.': '의사와 간호사만 대상자를 가져올 수 있습니다.',
};

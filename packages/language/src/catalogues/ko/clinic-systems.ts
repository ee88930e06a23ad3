import type { Catalogue } from '../../catalogue.js';

/** The clinic's other systems: launches, what is read and given, cards; and who may see a person. */
export const clinicSystems: Catalogue = {
  'A bundle of FHIR R4, which other systems read': '다른 시스템이 읽는 FHIR R4 Bundle',
  'A guarded person fits. Open them under People first, and say why there.':
    '보호된 대상자가 일치합니다. 먼저 대상자 목록에서 이유를 적고 여십시오.',
  'A person of the record needs a name: take the line with the name.':
    '기록의 대상자에게는 이름이 필요합니다: 이름이 있는 줄을 받아들이십시오.',
  'All clinicians and nurses of the clinic.': '이 병원의 모든 의사와 간호사.',
  Allergies: '알레르기',
  'An administrator sets it up under Account, among those whom the server talks to.':
    '관리자가 계정 화면의 서버가 통신하는 곳에 설정합니다.',
  'An electronic record wants to open a person here. Log in, and it goes on by itself.':
    '전자 의무기록이 여기에서 대상자를 열려고 합니다. 로그인하면 저절로 계속됩니다.',
  'Before an order is signed': '처방에 서명하기 전',
  'Cards in the electronic record': '전자 의무기록의 카드',
  Diagnoses: '진단',
  'Electronic records': '전자 의무기록',
  'Enter them': '입력하기',
  'Found: {name}. Into whose record?': '찾은 대상자: {name}. 누구의 기록에 넣을까요?',
  'Guard this person': '이 대상자 보호하기',
  'Guarded people who were opened all the same': '보호되어 있는데도 열어 본 대상자',
  'Guarded: only the team. Others find the person by the full number, or by name and date of birth, and see them only with a reason, for an hour; it stays in the log.':
    '보호됨: 팀만 볼 수 있습니다. 다른 사람은 전체 번호나 이름과 생년월일로 찾아 이유를 적어야 한 시간 동안 볼 수 있으며 기록에 남습니다.',
  'Into whose record?': '누구의 기록에 넣을까요?',
  'Laboratory values and scores': '검사 결과와 점수',
  'Leave all of it': '모두 버리기',
  'Log in with such an account, or ask an administrator for the right.':
    '그런 계정으로 로그인하거나 관리자에게 권한을 요청하십시오.',
  'Looking for the person in the record …': '기록에서 대상자를 찾는 중 …',
  'Name, date of birth and sex': '이름, 생년월일, 성별',
  'Neither a number nor name and date of birth of {found} are those of {name}. Is it the same person?':
    '{found}의 번호도, 이름과 생년월일도 {name}의 것과 다릅니다. 같은 사람입니까?',
  'No card has been shown yet. An electronic record asks for them by CDS Hooks; an administrator names it under Account.':
    '아직 보여 준 카드가 없습니다. 전자 의무기록이 CDS Hooks로 카드를 요청하며, 관리자가 계정 화면에서 등록합니다.',
  'Nobody has.': '아무도 없습니다.',
  'Nobody of the record fits: it becomes a new person of the record.':
    '기록에 일치하는 사람이 없어 새 대상자가 됩니다.',
  'Not everything was read. What is missing below may be there all the same:':
    '모두 읽지는 못했습니다. 아래의 빠진 내용이 그곳에는 있을 수 있습니다:',
  'Nothing that was found names a disease that is known here. Which one is it about?':
    '찾은 것 가운데 여기서 아는 질환이 없습니다. 어느 질환입니까?',
  'Nothing was read.': '아무것도 읽지 않았습니다.',
  'Of all diseases, since {date}. Whom a card was about is not kept.':
    '모든 질환에 대해 {date}부터. 카드가 누구에 관한 것인지는 보관하지 않습니다.',
  'Only clinicians and nurses read people from another record.':
    '의사와 간호사만 다른 의무기록에서 대상자를 읽습니다.',
  'Open to the clinic': '병원 전체에 열기',
  'Please choose into whom it goes.': '누구에게 넣을지 고르십시오.',
  'Prescribed medicines': '처방된 약',
  Procedures: '시술',
  'Read from {record}': '{record}에서 읽기',
  'Read it again with the button below, or from the electronic record.':
    '아래 단추로 또는 전자 의무기록에서 다시 읽으십시오.',
  'Save as FHIR': 'FHIR로 저장',
  'Save who may see them': '볼 수 있는 사람 저장',
  'Show who, and why': '누가 왜 보았는지 보기',
  'Something typed of {name} cannot be read yet. Mend it on the screen Person first.':
    '{name}의 입력 가운데 아직 읽을 수 없는 것이 있습니다. 먼저 대상자 화면에서 고치십시오.',
  'Start again from there, or ask its administrator what this account may give.':
    '그곳에서 다시 시작하거나, 이 계정이 무엇을 허락할 수 있는지 그곳 관리자에게 물어보십시오.',
  'The electronic record did not let us read. Nothing was read.':
    '전자 의무기록이 읽기를 허락하지 않았습니다. 아무것도 읽지 않았습니다.',
  'The name stays as the record has it; numbers that it does not have yet are added.':
    '이름은 기록에 있는 대로 두고, 기록에 없는 번호는 더합니다.',
  'The server says: {told}': '서버의 말: {told}',
  'The team': '팀',
  'This electronic record is not set up here. Nothing was read.':
    '이 전자 의무기록은 여기에 설정되어 있지 않습니다. 아무것도 읽지 않았습니다.',
  'Try again': '다시 시도',
  Vaccinations: '예방접종',
  'What it takes could not be loaded. Please try again.':
    '필요한 것을 불러오지 못했습니다. 다시 시도하십시오.',
  'What was read from {record}': '{record}에서 읽은 것',
  'What was read is gone: it is given once, and kept for half an hour.':
    '읽은 내용이 없어졌습니다: 한 번만 내주며 30분 동안 보관합니다.',
  'What was read is only on this page, and nothing of it is in the record yet. Reloading the page loses it.':
    '읽은 내용은 이 화면에만 있으며 아직 기록에 들어가지 않았습니다. 화면을 새로 고치면 사라집니다.',
  'When a medicine is chosen': '약을 고를 때',
  'When a person is opened: what is due': '대상자를 열 때: 예정된 것',
  'Who looks at a guarded person without being of the team says why. That you looked here is in the log, too.':
    '팀에 속하지 않은 사람이 보호된 대상자를 볼 때는 이유를 적습니다. 여기를 본 것도 기록에 남습니다.',
  'Who may see this person': '이 대상자를 볼 수 있는 사람',
  'You are not of the team; you see the person because you gave a reason.':
    '팀에 속하지 않지만 이유를 적었기 때문에 이 대상자를 보고 있습니다.',
  'You log in there and choose the person; then you come back here with what may be read.':
    '그곳에 로그인하여 대상자를 고르면, 읽어도 되는 내용을 가지고 여기로 돌아옵니다.',
  'a new person of the record': '기록의 새 대상자',
  'a suggestion was taken': '제안을 받아들임',
  'no answer: not every record tells what became of a card':
    '답 없음: 카드가 어떻게 되었는지 모든 의무기록이 알려 주지는 않습니다',
  'set aside': '제쳐 둠',
  'the person is erased, and the reason with them': '대상자가 지워졌고 이유도 함께 지워졌습니다',
  'the person of the workbench: {name}': '작업대의 대상자: {name}',
  'with a comment in one’s own words': '직접 쓴 의견이 있음',
  you: '본인',
  '{name}, who is open': '{name}, 지금 열려 있음',
  '{shown, plural, one {# card} other {# cards}} shown: {accepted} taken, {overridden} set aside, {open} without an answer':
    '카드 {shown}장을 보임: 받아들임 {accepted}, 제쳐 둠 {overridden}, 답 없음 {open}',
  '{some} and {n} more': '{some} 외 {n}개',
};

import type { Catalogue } from '../../catalogue.js';

/** Trials that the workers at a database compute. */
export const queue: Catalogue = {
  'computes parts of the trials that bifrons trial --queue asks for, until it is stopped':
    'bifrons trial --queue가 요청한 시험의 부분들을 멈출 때까지 계산합니다',
  'leave the computing to the machines that run bifrons worker; needs --database':
    'bifrons worker를 실행하는 컴퓨터에 계산을 맡깁니다. --database가 필요합니다',
  'the PostgreSQL server (15 or newer) with the queue': '대기열이 있는 PostgreSQL 서버(15 이상)',
  '--queue and --database go together': '--queue와 --database는 함께 써야 합니다',
  'does not go with --queue: other machines compute, with workers of their own, and give back sums and no rows':
    '--queue와 함께 쓸 수 없습니다. 다른 컴퓨터가 자체 스레드로 계산하고, 행이 아니라 합만 돌려줍니다',
  'has no queue of this version yet': '아직 이 버전의 대기열이 없습니다',
  'bifrons worker --database with the same address makes it':
    '같은 주소로 bifrons worker --database를 실행하면 만들어집니다',
  'cannot be used: {reason}': '사용할 수 없습니다: {reason}',
  'see whether PostgreSQL runs there, and knows this user, password and database; bifrons worker has to be allowed to make a schema':
    'PostgreSQL이 그곳에서 실행 중인지, 이 사용자와 비밀번호와 데이터베이스가 맞는지 확인하십시오. bifrons worker에는 스키마를 만들 권한이 있어야 합니다',
  'must be an address such as {example}': '{example} 같은 주소여야 합니다',
  'virtual patients {first} to {last} could not be computed: {reason}':
    '가상 환자 {first}번부터 {last}번까지 계산할 수 없었습니다: {reason}',
  'somebody took them from the queue': '누군가 대기열에서 빼냈습니다',
  'Waiting for a worker of version {version} (knowledge {knowledge}): none is there. On this or another machine, start: bifrons worker --database (the same address). Ctrl-C gives up.':
    '버전 {version}(지식 {knowledge})의 작업자를 기다립니다: 아직 없습니다. 이 컴퓨터나 다른 컴퓨터에서 bifrons worker --database(같은 주소)를 시작하십시오. Ctrl-C로 그만둡니다.',
  'A worker of version {version} (knowledge {knowledge}) is there: it does not take this trial.':
    '버전 {version}(지식 {knowledge})의 작업자가 있지만 이 시험을 맡지 않습니다.',
  'The queue does not answer ({reason}); asking again.':
    '대기열이 응답하지 않습니다({reason}). 다시 묻습니다.',
  'Worker of version {version} (knowledge {knowledge}) at {place}: waiting for parts of trials. Ctrl-C finishes the part in hand, then stops.':
    '버전 {version}(지식 {knowledge})의 작업자, {place}: 시험의 부분을 기다립니다. Ctrl-C를 누르면 하던 부분을 마치고 멈춥니다.',
  'Stopping: finishing the part in hand.': '멈추는 중: 하던 부분을 마칩니다.',
  '{trial}, seed {seed}: virtual patients {first} to {last} in {seconds} s':
    '{trial}, 시드 {seed}: 가상 환자 {first}번부터 {last}번까지 {seconds}초',
  '{trial}, seed {seed}: virtual patients {first} to {last} stopped: nobody waits for them, or another worker has them':
    '{trial}, 시드 {seed}: 가상 환자 {first}번부터 {last}번까지 중단: 기다리는 곳이 없거나 다른 작업자가 맡았습니다',
  '{trial}, seed {seed}: virtual patients {first} to {last} failed: {reason}':
    '{trial}, 시드 {seed}: 가상 환자 {first}번부터 {last}번까지 실패: {reason}',
  'A trial waits for a worker of version {version} (knowledge {knowledge}). This worker leaves it alone: start one of that version.':
    '시험 하나가 버전 {version}(지식 {knowledge})의 작업자를 기다립니다. 이 작업자는 맡지 않으니 그 버전의 작업자를 시작하십시오.',
};

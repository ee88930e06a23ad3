import type { Catalogue } from '../../catalogue.js';

/** Rules of class under the labels, and how old a result may be. */
export const floor: Catalogue = {
  'no label that was read has a dose below 10 kg': '읽은 허가사항 중 10 kg 미만의 용량을 정한 것은 없음',
  'embryos of animals were harmed by medicines of this class; nobody starts one in pregnancy without need':
    '이 계열의 약은 동물의 배아에 해를 끼쳤음. 꼭 필요하지 않으면 임신 중에 시작하지 않음',
  'what passes into milk is not known well enough': '모유로 넘어가는 양이 충분히 알려지지 않음',
  'little is absorbed, but milk was not studied': '흡수는 적지만 모유는 연구되지 않음',
  'the medicine has to be stopped and washed out before; contraception until then':
    '미리 중단하여 약이 빠져나가야 함. 그때까지 피임',
  'a pregnancy on treatment must not happen by chance': '치료 중 뜻하지 않은 임신이 있어서는 안 됨',
  'an infection is treated before the immune system is damped, shingles and local ones too':
    '면역을 억제하기 전에 감염부터 치료함. 대상포진과 국소 감염도 같음',
  'not on infected skin; wait with a serious infection':
    '감염된 피부에는 바르지 않음. 중대한 감염이면 기다림',
  'active tuberculosis is treated first': '활동성 결핵을 먼저 치료함',
  'latent tuberculosis can break out': '잠복 결핵이 발병할 수 있음',
  'tuberculosis is treated whatever is put on the skin': '피부에 무엇을 바르든 결핵은 치료함',
  'the virus can reactivate; a liver specialist first': '바이러스가 재활성화될 수 있음. 먼저 간 전문의에게',
  'a hidden virus can reactivate: HBV DNA before and during treatment':
    '숨은 바이러스가 재활성화될 수 있음: 치료 전과 치료 중 HBV DNA 검사',
  'hepatitis C can be cured first': 'C형 간염은 먼저 완치할 수 있음',
  'trials of the creams left these people out': '크림 시험은 이런 사람들을 제외했음',
  'a condition that predisposes to infection: weigh': '감염에 취약한 상태: 신중히 판단',
  'a weakened immune system is weakened further: first with those who treat it':
    '약해진 면역이 더 약해짐: 먼저 담당 의료진과 상의',
  'two JAK inhibitors at once add their harms; nobody has studied it':
    '두 JAK 억제제를 함께 쓰면 해가 더해짐. 연구된 적 없음',
  'two immunomodulators at once add their infections; hardly studied':
    '두 면역조절제를 함께 쓰면 감염 위험이 더해짐. 거의 연구되지 않음',
  'a second potent immunosuppressant adds its infections and cancers':
    '강력한 면역억제제를 더하면 감염과 암 위험이 더해짐',
  'a second immunosuppressant adds its infections': '면역억제제를 더하면 감염 위험이 더해짐',
  'hardly studied together': '함께 쓴 연구가 거의 없음',
  'nobody is given what they are hypersensitive to': '과민반응이 있는 약은 쓰지 않음',
  'the class carries a warning on infarction and stroke for people who had one':
    '이 계열은 심근경색이나 뇌졸중을 겪은 사람에게 경고가 있음',
  'the class carries a warning on clots for people at risk of them':
    '이 계열은 혈전 위험이 있는 사람에게 경고가 있음',
  'an immune system that fights a cancer is not damped for a skin disease':
    '암과 싸우는 면역을 피부병 때문에 억제하지 않음',
  'first with those who treat the cancer': '먼저 암을 치료하는 의료진과 상의',
  'the class carries a warning on cancer': '이 계열은 암에 대한 경고가 있음',
  'large operations and lying still bring clots and infections: ask the surgeon':
    '큰 수술과 오래 누워 있음은 혈전과 감염을 부름: 외과의에게 문의',
  'a live vaccine can cause the disease where the immune system is damped':
    '면역이 억제되면 생백신이 병을 일으킬 수 있음',
  'shingles comes back more often on this class: vaccinate first':
    '이 계열에서는 대상포진이 더 자주 재발함: 먼저 예방접종',
  'people who are prone to infections have more of them on this class':
    '감염에 취약한 사람은 이 계열에서 감염이 더 잦음',
  'lung disease raises the risk of infection': '폐질환은 감염 위험을 높임',
  'hardly studied; what the kidneys no longer remove adds up':
    '거의 연구되지 않음. 신장이 내보내지 못한 약이 쌓임',
  'not studied; what the liver no longer removes adds up': '연구되지 않음. 간이 처리하지 못한 약이 쌓임',
  'no limit was read in any label, but three times the upper limit is explained before anybody starts':
    '어느 허가사항에도 한계가 없지만 상한의 3배는 시작 전에 원인을 밝힘',
  'no limit was read in any label, but five times the upper limit is explained before anybody starts':
    '어느 허가사항에도 한계가 없지만 상한의 5배는 시작 전에 원인을 밝힘',
  'counts this low are explained before anybody starts': '이렇게 낮은 수치는 시작 전에 원인을 밝힘',
  'of former smokers those who smoked for long are meant; how long is not asked here':
    '과거 흡연자 중 오래 피운 사람을 뜻함. 기간은 여기서 묻지 않음',
  'a warning on low blood sugar in people treated for diabetes came into the tofacitinib label in June 2026; labels of the same day were not readable':
    '2026년 6월 토파시티닙 허가사항에 당뇨 치료 중 저혈당 경고가 추가됨. 같은 날 바뀐 다른 허가사항은 읽지 못함',
  'rule of class': '계열 규칙',
  'rule of class: {reason}': '계열 규칙: {reason}',
  'have this clarified before the start': '시작 전에 확인 필요',
  'outside the ages and weights of every use in this label':
    '이 허가사항의 모든 용도의 나이와 체중 범위를 벗어남',
  '{test} of {date} is too old: repeat it. Until then it counts as unknown':
    '{date}의 {test} 결과가 너무 오래됨: 다시 검사하십시오. 그때까지는 알 수 없는 것으로 봅니다',
  'live vaccine on {date}': '{date} 생백신 접종',
  'labels of the same class tell people who had one to stop; this label’s sections on it were not readable':
    '같은 계열의 허가사항은 심근경색이나 뇌졸중을 겪은 사람에게 중단하도록 함. 이 허가사항의 해당 항은 읽지 못함',
  'labels of the same class are to be avoided at risk of clots, and clots are in this label’s box; its sections on them were not readable':
    '같은 계열의 약은 혈전 위험이 있으면 피해야 하고 이 허가사항의 경고문에도 혈전이 있음. 해당 항은 읽지 못함',
  'the medicine is broken down by CYP2C9 and CYP3A4, so inducers lower its level; this label’s section on it was not readable':
    '이 약은 CYP2C9와 CYP3A4로 분해되므로 유도제가 농도를 낮춤. 해당 항은 읽지 못함',
  'hypersensitive to "{text}": is {near} meant?': '"{text}"에 과민: {near}을(를) 뜻합니까?',
  'hypersensitive to "{text}": look whether the medicine contains it':
    '"{text}"에 과민: 약에 들어 있는지 확인하십시오',
  'herpes simplex': '단순 포진',
};

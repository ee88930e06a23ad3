import type { Catalogue } from '../../catalogue.js';

/** What matters to a person, in their own words and as a total. */
export const matters: Catalogue = {
  'Another questionnaire': '다른 설문지',
  'Day of the answers': '응답한 날짜',
  'How heavy it is for you: {total, number} of {of, number} points ({scale}{date, select, none {} other {, {date}}}).':
    '본인이 느끼는 부담: {of, number}점 중 {total, number}점 ({scale}{date, select, none {} other {, {date}}}).',
  'How heavy it is for you: {total, number} points ({scale}{date, select, none {} other {, {date}}}).':
    '본인이 느끼는 부담: {total, number}점 ({scale}{date, select, none {} other {, {date}}}).',
  'In your own words: “{words}”': '본인의 말: “{words}”',
  'It changes no number, and is printed in the report.': '어떤 수치도 바꾸지 않으며, 보고서에 인쇄됩니다.',
  'Please give the most points that {scale} can have.': '{scale}의 최고 점수를 적어 주세요.',
  'The most points it can have': '최고 점수',
  'The total alone: the questions are licensed, and are asked on their own sheet.':
    '총점만 적습니다. 문항은 저작권이 있어 원래 설문지로 묻습니다.',
  'What matters': '중요한 것',
  'What matters most to this person, in their own words': '이 사람에게 가장 중요한 것, 본인의 말로',
  'give the greatest total that the questionnaire can have': '설문지의 최고 총점을 적을 것',
  'is missing: the total of {scale} says nothing without it':
    '없음: 이 값이 없으면 {scale} 총점은 뜻을 알 수 없음',
  'is {value}, more than the greatest total {of}': '{value}: 최고 총점 {of}보다 큼',
  'of {max, number}': '/ {max, number}',
  'such as: to sleep through, to go swimming, to be asked about something else':
    '예: 깨지 않고 자기, 수영장에 가기, 다른 이야기로 대화하기',
  'the total of {scale}: a whole number from {min} to {max}': '{scale} 총점: {min}에서 {max} 사이의 정수',
  'what matters': '중요한 것',
  'what matters to the person': '이 사람에게 중요한 것',
  'what matters to the person: {words}': '이 사람에게 중요한 것: {words}',
  '{scale} is asked with the disease.': '{scale}은(는) 질환 항목에서 묻습니다.',
  '{scale}, total': '{scale} 총점',
  '“{text}” is not a day that has been. Please give the day of the answers as YYYY-MM-DD.':
    '“{text}”은(는) 지난 날짜가 아닙니다. 응답한 날짜를 YYYY-MM-DD 형식으로 적어 주세요.',
  'what matters most to the person, in their own words, up to 2000 letters':
    '이 사람에게 가장 중요한 것, 본인의 말로 2000자까지',
  'the name of the questionnaire, such as DLQI': '설문지 이름, 예: DLQI',
  'its total, from 0 on': '총점, 0 이상',
  'the greatest total that it can have; known of the DLQI': '최고 총점. DLQI는 알려져 있음',
  'the day of the answers as YYYY-MM-DD': '응답한 날짜, YYYY-MM-DD 형식',
};

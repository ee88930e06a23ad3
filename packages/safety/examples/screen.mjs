import { parsePatientRecord } from '@bifrons/knowledge';
import { screenDrug } from '@bifrons/safety';

const patient = {
  id: 'example',
  birthYear: 1988,
  sex: 'male',
  disease: 'alopecia-areata',
  severity: { salt: 88 },
  facts: { egfr: 45, hypersensitivity: [] },
  medications: [],
  labs: [{ date: '2026-11-02', test: 'ALC', value: 450, unit: '/mm3' }],
};
const today = '2026-11-21';
const reading = parsePatientRecord(patient, new Date(today));
const { verdict, reasons, missing, dose } = screenDrug(reading.value, 'baricitinib', {
  region: 'eu',
  indication: 'alopecia-areata',
  today,
});
const [first] = reasons;
console.log(verdict, '|', first.because[0], '→', first.demand);
console.log('section', first.statements[0].citation.section, 'grade', first.statements[0].citation.grade);
console.log('still unknown:', missing.length, 'facts; dose', dose.recommended.doseMg, 'mg');

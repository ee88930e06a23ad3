import { expect, it } from 'vitest';
import { isSameAddress, nextPage } from './address.js';

const FROM = 'https://ehr.example/fhir/Observation?patient=p1';
const page = (url: unknown) => ({ link: [{ relation: 'self', url: FROM }, null, { relation: 'next', url }] });

it.each([
  ['https://ehr.example/fhir?page=2', 'https://ehr.example/fhir?page=2'],
  ['/fhir/Observation?page=2', 'https://ehr.example/fhir/Observation?page=2'],
  ['Observation?page=2', 'https://ehr.example/fhir/Observation?page=2'],
  ['?page=2', 'https://ehr.example/fhir/Observation?page=2'],
  [undefined, undefined],
  [2, undefined],
])('the page after one with the link %s is %s', (url, next) => {
  expect(nextPage(page(url), FROM)).toBe(next);
});

it('what has no links ends there', () => {
  for (const last of [null, 'x', {}, { link: {} }, { link: [] }])
    expect(nextPage(last, FROM)).toBeUndefined();
});

it.each([
  'https://evil.example/fhir?page=2',
  '//evil.example/x',
  'http://ehr.example/fhir',
  'file:///etc/passwd',
])('a page elsewhere is not followed: %s', (url) =>
  expect(() => nextPage(page(url), FROM)).toThrow('at another address'),
);

it('an address that cannot be read is told', () => {
  expect(() => nextPage(page('https://[x'), FROM)).toThrow('cannot be read');
});

it('a slash at the end makes no other address', () => {
  expect(isSameAddress('https://ehr.example/fhir/', 'https://ehr.example/fhir')).toBe(true);
  expect(isSameAddress('https://ehr.example/fhir', 'https://ehr.example/fhir/r4')).toBe(false);
});

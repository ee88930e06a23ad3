import { languages } from '@bifrons/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser, setUp, startServer, type TestServer } from '../server.fixture.js';
import { liked } from './language.js';

let server: TestServer;
let chief: Browser;
beforeAll(async () => {
  server = await startServer();
  chief = await setUp(server);
});
afterAll(() => server.close());

it.each([
  ['', 'en'],
  ['*', 'en'],
  ['de', 'de'],
  ['de-CH, de;q=0.9, en;q=0.8', 'de'],
  ['fr, ko;q=0.5, de;q=0.4', 'ko'],
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['den, deutsch', 'en'],
  ['de;q=0, ko;q=x', 'en'],
])('of %j the language is %s', (header, language) => {
  expect(liked(header)).toBe(language);
});

it('a refusal is told in the language of the request, one of the record as well; its code stays', async () => {
  const asked = async (path: string, language: string) =>
    (await chief.call('GET', path, undefined, { 'accept-language': language })).body.error;
  for (const path of ['/api/nothing', '/api/persons/018f0000-0000-7000-8000-000000000000']) {
    const said = await Promise.all(languages.map((language) => asked(path, language)));
    expect(new Set(said.map(({ message }) => message as string)).size).toBe(languages.length);
    expect(new Set(said.map(({ code }) => code as string)).size).toBe(1);
  }
  const nobody = new Browser(server.url);
  const { body } = await nobody.call('GET', '/api/persons', undefined, { 'accept-language': 'de-AT' });
  expect(body.error).toEqual({ code: 'not-logged-in', message: 'Bitte erst anmelden.' });
});

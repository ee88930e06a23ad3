import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedFetch, isPrivateAddress } from './allowed-address.js';

let server: Server;
let here: string;
let elsewhere: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/to-itself') response.writeHead(302, { location: '/answer' }).end();
    else if (request.url === '/away') response.writeHead(307, { location: `${elsewhere}/secret` }).end();
    else if (request.url === '/large') response.end(Buffer.alloc(2 ** 20));
    else {
      let body = '';
      request.on('data', (piece: Buffer) => (body += String(piece)));
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ body, type: request.headers['content-type'] ?? null }));
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  here = `http://127.0.0.1:${port}`;
  elsewhere = `http://localhost:${port}`;
});
afterAll(() => void server.close());

const codeOf = (fetched: Promise<Response>) =>
  fetched.then(
    () => 'fetched',
    (error: { code?: string }) => error.code,
  );

describe('allowedFetch', () => {
  it('fetches from an allowed origin, with what is sent, and follows it to itself', async () => {
    const get = allowedFetch([{ url: `${here}/fhir` }]);
    expect(await (await get(`${here}/to-itself`)).json()).toEqual({ body: '', type: null });
    expect(
      await (await get(`${here}/`, { method: 'POST', body: new URLSearchParams({ code: '1 2' }) })).json(),
    ).toEqual({ body: 'code=1+2', type: 'application/x-www-form-urlencoded;charset=UTF-8' });
  });

  it('goes nowhere else, whoever sends it there', async () => {
    const get = allowedFetch([{ url: here }]);
    expect(await codeOf(get(`${elsewhere}/secret`))).toBe('address-not-allowed');
    expect(await codeOf(get(`${here}/away`))).toBe('address-not-allowed');
    expect(await codeOf(get(here.replace('//', '//user@')))).toBe('address-not-allowed');
    expect(asked).not.toContain('/secret');
    expect(await codeOf(allowedFetch([{ url: 'http://ehr.example' }])('http://ehr.example/'))).toBe(
      'address-not-allowed',
    );
    expect(await codeOf(get(`${here}/`, { redirect: 'manual' }))).toBe('fetched');
  });

  it('refuses private addresses unless the entry says so, and answers that are too large or do not come', async () => {
    expect(await codeOf(allowedFetch([{ url: 'https://10.0.0.1' }])('https://10.0.0.1/'))).toBe(
      'address-private',
    );
    expect(await codeOf(allowedFetch([{ url: 'https://[::ffff:a00:1]' }])('https://[::ffff:a00:1]/'))).toBe(
      'address-private',
    );
    const inside = allowedFetch([{ url: 'https://127.0.0.2', privateNetwork: true }], { timeoutMs: 2000 });
    expect(await codeOf(inside('https://127.0.0.2/'))).toBe('no-answer');
    expect(await codeOf(allowedFetch([{ url: here }], { largestBytes: 1000 })(`${here}/large`))).toBe(
      'too-large',
    );
  });
});

it.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['93.184.215.14', false],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:a00:1', true],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', false],
])('the address %s is private: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
});

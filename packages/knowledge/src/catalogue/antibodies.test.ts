import { describe, expect, it } from 'vitest';
import { antibodies, antibodyNamed, findDrug, parseRegimenText, trials } from '../node.js';

describe('antibodies', () => {
  it('take away a share of the signals of one cytokine or receptor, with a number of their own or none', () => {
    const shares = antibodies().map(({ id, neutralises }) => [
      id,
      neutralises.signals.join(),
      neutralises.neutralisedShare.value,
    ]);
    expect(shares).toEqual([
      ['adalimumab', 'tnf', 1],
      ['bimekizumab', 'il-17', 1],
      ['brodalumab', 'il-17', 1],
      ['dupilumab', 'il-4-type1,il-4-13-type2', 1],
      ['etanercept', 'tnf', 1],
      ['guselkumab', 'il-23', 1],
      ['ixekizumab', 'il-17', 0.93],
      ['lebrikizumab', 'il-4-13-type2', null],
      ['nemolizumab', 'il-31', 1],
      ['risankizumab', 'il-23', 1],
      ['secukinumab', 'il-17', 0.93],
      ['tildrakizumab', 'il-23', 1],
      ['tralokinumab', 'il-4-13-type2', 0.566],
      ['ustekinumab', 'il-23,il-12', 1],
    ]);
  });

  it('are known by their brands, are arms of trials, and no tablets', () => {
    for (const { id, aliases } of antibodies()) {
      for (const alias of aliases) expect(antibodyNamed(alias)).toBe(id);
      expect(findDrug(id)).toBeUndefined();
      expect(trials().some(({ arms }) => arms.some(({ drug }) => drug === id))).toBe(true);
    }
  });

  it('are regimens by their brands, and one message names what an injection lacks', () => {
    expect(parseRegimenText('Dupixent:600mg@0,300mg:q2w@2')).toMatchObject({ ok: true });
    const read = parseRegimenText('Dupixent:300mg:q0w');
    expect(read.ok ? [] : read.problems.map(({ path, message }) => [path, String(message)])).toEqual([
      ['$[0].everyWeeks', 'is 0, but must be more than 0'],
    ]);
  });
});

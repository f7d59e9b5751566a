import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { planted, startPlanted } from './audited.js';

describe('An audit finds what is planted, and nothing else:', () => {
  let site;

  before(async () => {
    site = await startPlanted();
  });

  after(() => site?.close());

  for (const name of Object.keys(planted)) {
    it(name, async () => {
      const { missed, extra } = await site.audited(name);

      assert.deepEqual({ missed, extra }, { missed: [], extra: [] });
    });
  }
});

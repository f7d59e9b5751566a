import { tryRecords } from './any-record.js';

describe('any of many records', () => {
  // storage is the one input that anybody may have written
  it('gives valid choices or none, and is never an exception', () => {
    tryRecords(100_000);
  }).timeout(120_000);
});

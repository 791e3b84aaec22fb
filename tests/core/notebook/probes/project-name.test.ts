import { describe, expect, test } from '@jest/globals';
import { isGenericName, projectNamed } from '../../../../src/core/notebook/probes/project-name';

describe('the project that an answer opens with', () => {
  test.each([
    ['I said about the parcel tracker feature', 'parcel tracker feature'],
    ["I've said about Parcel tracker feature", 'Parcel tracker feature'],
    ['i told the billing outage, at night, two hours', 'billing outage'],
    ['told them about our search rewrite. It went well', 'search rewrite'],
    ['The importer at Norvia. Forty partners', 'importer'],
    ['parcel tracking. Files to streaming, then two regions', 'parcel tracking'],
    ['again the billing outage... had nothing else', 'billing outage'],
    ['I said Nginx script issue in Tollbridge.', 'Nginx script issue'],
    ['improvised sth about the importer: 35 partners', 'importer'],
    ['Invoices at Norvia. Merchants were paid late', 'Invoices'],
    ['instead of the outage i took the reconciliation at Norvia', 'reconciliation'],
    ['- "Ledger sync", the one with two writers', 'Ledger sync'],
    ['Maine bola ledger sync, Norvia ka', 'ledger sync'],
    ['Okay, so I mentioned the price cache for the shop', 'price cache'],
  ])('%s', (answer, name) => {
    expect(projectNamed(answer)?.text).toBe(name);
  });

  test('stands where it says', () => {
    const answer = 'I said about the parcel tracker, the second one';
    const named = projectNamed(answer);
    expect(answer.slice(named?.start, named?.end)).toBe('parcel tracker');
  });

  test.each([
    ['a sentence', 'We moved the reports to a queue'],
    ['a subject with its verb', 'ingestion is stable now, I want more'],
    ['a step', 'migrated ours first, then showed timings'],
    ['another step', 'showed timings. forty minutes before'],
    ['a refusal', 'no real example. Said that I would talk to each alone'],
    ['a reason', 'because the old one was slow'],
    ['a number', 'About 14 cents, all in'],
    ['a number first', '42 min, now fourteen'],
    ['two choices', 'in life or professional or'],
    ['nothing but a general word', 'the project, the thing'],
    ['a long run of words', 'back end six years two companies one team lead'],
    ['a greeting', 'Hello, I am Ro and I build ledgers'],
    ['what came next', 'After that, the talk moved on'],
    ['nothing', ''],
    ['marks', '=> -'],
  ])('is none in %s', (_what, answer) => {
    expect(projectNamed(answer)).toBeNull();
  });

  test('is found in linear time in an answer without a stop', () => {
    expect(projectNamed('the '.repeat(20_000))).toBeNull();
  });
});

describe('a word that any project has', () => {
  test.each([['project', true], ['Feature', true], ['outage', true], ['ledger', false], ['cache', false]])('%s', (word, isGeneric) => {
    expect(isGenericName(word)).toBe(isGeneric);
  });
});

import { describe, expect, test } from '@jest/globals';
import { multipliedCounts } from '../../../../src/core/critique/topics/multiplied-counts';

describe('two counts that are plainly factors', () => {
  test.each([
    ['50 people, each uploading 500 rows', 25_000, '50 people x 500 rows = 25,000'],
    ['We have 50 people and each uploads 500 rows.', 25_000, '50 people x 500 rows = 25,000'],
    ['50 users rps/with 500 rows', 25_000, '50 users x 500 rows = 25,000'],
    ['50 users with 500 rows', 25_000, '50 users x 500 rows = 25,000'],
    ['50 people x 500 rows', 25_000, '50 people x 500 rows = 25,000'],
    ['About 50 people * 500 rows.', 25_000, '50 people x 500 rows = 25,000'],
    ['200 merchants, 30 orders each', 6000, '200 merchants x 30 orders = 6,000'],
    ['200 merchants with 30 orders each', 6000, '200 merchants x 30 orders = 6,000'],
    ['50 users, 500 rows per user', 25_000, '50 users x 500 rows = 25,000'],
    ['50 people upload, 500 rows per person', 25_000, '50 people x 500 rows = 25,000'],
    ['500 rows per user for 50 users', 25_000, '500 rows x 50 users = 25,000'],
    ['100 requests per client and 20 clients', 2000, '100 requests x 20 clients = 2,000'],
    ['1,000 devices, each sending 60 readings', 60_000, '1,000 devices x 60 readings = 60,000'],
    ['10k users each make 20 requests', 200_000, '10k users x 20 requests = 200,000'],
    ['Fifty people each with five hundred rows', 25_000, 'Fifty people x five hundred rows = 25,000'],
    ['2 million users, each with 3 devices', 6_000_000, '2 million users x 3 devices = 6,000,000'],
    ['12 services, each with 4 instances', 48, '12 services x 4 instances = 48'],
    ['We took 3 months. Then 40 tenants, each sending 100 messages.', 4000, '40 tenants x 100 messages = 4,000'],
  ])('in "%s" make %d', (text, product, sum) => {
    expect(multipliedCounts(text)).toMatchObject({ product, sum });
  });

  test('are quoted as they stand', () => {
    const text = 'Some 50 people, each uploading 500 rows.';
    const found = multipliedCounts(text);
    expect(found?.factors.map(({ value }) => value)).toEqual([50, 500]);
    expect(found?.factors.filter(({ quote }) => !text.includes(quote))).toEqual([]);
  });
});

describe('counts that are none', () => {
  test.each([
    ['50 people'],
    ['500 rows each'],
    ['50 people uploaded 500 rows in total'],
    ['50 people with 500 rows in total'],
    ['50 people with 500 rows between them'],
    ['50 users and 500 rows'],
    ['5 engineers and 3 designers'],
    ['a team of 5 people with 3 services'],
    ['We had 50 people. Each row counts: 500 rows came.'],
    ['50 people helped each other with 500 rows'],
    ['We cut it from 500 rows to 50 rows'],
    ['200 rows, 15 % of them broken, each day'],
    ['In 2021 we had 3 teams, each with a manager'],
    ['10 requests per second, 5 servers'],
    ['500 rows per file and 50 users'],
    ['We served 50 users from 3 countries with 2 databases'],
    ['Phase 2 had 50 people'],
    ['one person, each with 500 rows'],
    ['Were there 50 people? Each had 500 rows?'],
    [''],
  ])('"%s"', (text) => {
    expect(multipliedCounts(text)).toBeNull();
  });

  test('in a long text without any', () => {
    expect(multipliedCounts('We had 5 servers and some 20 people worked on it. '.repeat(200))).toBeNull();
  });
});

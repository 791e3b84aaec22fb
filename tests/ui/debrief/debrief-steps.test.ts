import { describe, expect, test } from '@jest/globals';
import { Person, runCommand, setUpModals } from './debrief-double';

setUpModals();

const five = [
  ['Tell me about a failure', 'The queue that filled up', 'How did you notice?', 'An alert on its age', '2', 'Name the number'],
  ['Why do you leave', 'I want larger systems', '3'],
  ['How do you review code', 'Questions before orders', '3'],
  ['Design a tracker of parcels', 'Events into a log, a view per parcel', 'What if two swap places?', 'A number per parcel', '1', 'Draw it first'],
  ['What is an index', 'A sorted copy of some columns', '3'],
] as const;

describe('a debrief typed with the keyboard alone', () => {
  test('of five questions takes no more steps than lines and five', async () => {
    const { vault } = await runCommand();
    const person = new Person();
    await person.write('Kestrel');
    for (const line of five.flat()) await person.write(line);
    await person.press('Enter', { ctrlKey: true });
    expect([...vault.files.keys()]).toEqual(['Interviews/Kestrel 2026-11-22.md']);
    expect(person.steps).toBeLessThanOrEqual(person.lines + 5);
    const text = vault.files.get('Interviews/Kestrel 2026-11-22.md') ?? '';
    expect(text).toBe(`---
tags: [interview]
company: Kestrel
role:
round:
date: 2026-11-22
self-rating: "2 of 3"
outcome:
---

1. Tell me about a failure
    - => The queue that filled up
    - --> could have been better: Name the number
    - => How did you notice?
        - -> An alert on its age
    %% went: 2 of 3 %%
2. Why do you leave
    - => I want larger systems
    %% went: 3 of 3 %%
3. How do you review code
    - => Questions before orders
    %% went: 3 of 3 %%
4. Design a tracker of parcels
    - => Events into a log, a view per parcel
    - --> could have been better: Draw it first
    - => What if two swap places?
        - -> A number per parcel
    %% went: 1 of 3 %%
5. What is an index
    - => A sorted copy of some columns
    %% went: 3 of 3 %%
`);
  });
});

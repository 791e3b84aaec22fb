/** Notes for the tests of the commands, written for them. */

export const table = `---
tags: [interview]
---

| question | breakdown | story 1 | story 2 |
| --- | --- | --- | --- |
| Tell me about a project you led | lead (own part) | S: Nightly job failed twice a week<br>A: I moved it to a queue and wrote the alerts |  |
| When did you fail? | fail | **S:** Release went out without a test<br>**T:** Get it back<br>**A:** I rolled it back in ten minutes<br>**R:** Two hours lost<br>_I learned to test first_ | - |
`;

export const untagged = `# Groceries

1. Why do you want to leave?
Milk and bread.
`;

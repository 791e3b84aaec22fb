import type { FacetName } from '../../../src/core/stories/story-review';
import type { Words } from './story-of';

/** Words that show a facet plainly, by a hint, or not at all. */
export interface FacetRow {
  readonly name: FacetName;
  readonly present: readonly Words[];
  readonly thin: readonly Words[];
  readonly missing: readonly Words[];
}

export const storyFacetRows: readonly FacetRow[] = [
  {
    name: 'own-role',
    present: [
      { a: 'I led the move to the new ledger' },
      { a: 'Delegated the parser to a junior, kept the schema' },
      { a: 'Talked to stakeholders every week' },
      { a: 'Persuading the CTO to wait' },
      { s: 'I was responsible for the mobile login' },
      { a: 'Maine lead kiya, 3 log ke saath' },
    ],
    thin: [
      { a: 'I wrote the parser' },
      { a: 'Wrote the parser' },
      { s: 'My service was slow' },
      { a: 'Maine parser likha' },
    ],
    missing: [
      { a: 'We wrote the parser' },
      { a: 'The parser was written' },
      { a: 'New parser' },
    ],
  },
  {
    name: 'engineering-process',
    present: [
      { a: 'Compared two queues, built an MVP' },
      { a: 'Load test first, canary after' },
      { s: 'Needed a capacity plan', a: 'Wrote an RFC' },
      { a: 'Traced the root cause, added regression tests' },
    ],
    thin: [
      { a: 'Built an MVP over the weekend' },
      { r: 'Rolled out to all shops' },
      { a: 'Two benchmarks and a stress test' },
    ],
    missing: [
      { a: 'Fixed it' },
      { a: 'Talked to the vendor' },
    ],
  },
  {
    name: 'people',
    present: [
      { s: 'A team of 6 had to share one database' },
      { a: 'Worked with two engineers from billing' },
      { s: 'Three teams wanted the same change' },
      { a: 'Did it alone' },
      { a: 'Hum 4 log the' },
    ],
    thin: [
      { a: 'Talked to my manager' },
      { a: 'A cross-functional effort' },
      { s: 'The designers were unhappy' },
      { a: 'Asked the tech leads' },
    ],
    missing: [
      { a: 'Wrote a parser' },
      { a: 'Read the log' },
      { a: 'I lead by example' },
    ],
  },
  {
    name: 'scope',
    present: [
      { a: 'Built it in 3mo' },
      { t: 'One sprint for the whole flow' },
      { t: 'Move 14 services to the new login' },
      { a: 'Owned it end to end' },
      { t: '2 hafte ka kaam' },
    ],
    thin: [
      { s: 'A legacy monolith' },
      { r: 'Delivered on time' },
      { s: 'Several apps were hit' },
    ],
    missing: [
      { a: 'Fixed the login' },
      { r: 'Answers in 90 ms' },
      { r: 'It broke again 3 weeks later' },
    ],
  },
  {
    name: 'scale',
    present: [
      { s: '40k orders a day' },
      { r: 'Took 3 million events per hour' },
      { a: 'Designed for 10x traffic' },
      { s: '2 TB of logs' },
      { s: '900 rps at noon' },
    ],
    thin: [
      { s: 'High traffic in the evening' },
      { s: 'It had to scale' },
      { r: 'It is 3x better' },
      { s: 'Peak hours hurt' },
    ],
    missing: [
      { s: 'Two people waited' },
      { a: 'Wrote a parser' },
    ],
  },
  {
    name: 'technical-impact',
    present: [
      { r: 'p99 went from 900 ms to 120 ms' },
      { r: 'Fewer incidents' },
      { r: 'Same infra took ten times the load' },
      { a: 'I cut the memory by 40%' },
      { r: 'Crashes fell by half' },
    ],
    thin: [
      { a: 'Reduced the latency' },
      { r: 'Good uptime' },
      { r: 'The build times' },
    ],
    missing: [
      { r: 'Landed two clients' },
      { s: 'Latency was a topic' },
      { r: 'Everyone was happy' },
    ],
  },
  {
    name: 'business-impact',
    present: [
      { r: 'Landed a large client' },
      { r: 'Conversion rose by 3%' },
      { r: 'Churn fell' },
      { r: 'Won the contract' },
      { r: '120 more signups' },
      { a: 'The demo won us two customers' },
    ],
    thin: [
      { r: 'Good for the business' },
      { s: 'We lost 40% of our revenue' },
      { r: 'For the customers' },
    ],
    missing: [
      { r: 'Latency halved' },
      { s: 'A customer called' },
      { a: 'Wrote a parser' },
    ],
  },
  {
    name: 'money',
    present: [
      { r: 'Saved $1,200 a month' },
      { r: 'Bill down by 3 lakh rupees' },
      { r: 'Worth €40k' },
    ],
    thin: [
      { r: 'Lower costs' },
      { s: 'The cloud bill was high' },
      { r: 'Paisa bacha' },
    ],
    missing: [
      { r: 'Saved 3 hours' },
      { r: 'Cut it by 40%' },
    ],
  },
  {
    name: 'time-saved',
    present: [
      { r: 'Saves each engineer 2 hours a week' },
      { r: 'Release work cut from 2 days to 20 minutes' },
      { r: 'Instead of 3 days it takes one morning' },
      { r: '5 person days saved every month' },
    ],
    thin: [
      { r: 'Automated the release' },
      { r: 'No manual work any more' },
      { r: 'Shipped early' },
      { r: 'Time bachaya' },
    ],
    missing: [
      { r: 'Cut the latency from 900 ms to 120 ms' },
      { a: 'Built it in 3 weeks' },
      { r: 'Landed a client' },
    ],
  },
  {
    name: 'reuse',
    present: [
      { r: 'Other teams now use it' },
      { a: 'Wrote a reusable client' },
      { r: 'Adopted by four squads' },
      { r: 'Open-sourced in May' },
      { a: 'Playbook for the next outage' },
    ],
    thin: [
      { a: 'Wrote a library' },
      { a: 'A small framework' },
      { a: 'Training plan' },
    ],
    missing: [
      { a: 'Wrote a script' },
      { r: 'Landed a client' },
    ],
  },
];

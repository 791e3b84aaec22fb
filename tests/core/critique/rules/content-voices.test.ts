import { doesNotAnswer } from '../../../../src/core/critique/rules/does-not-answer';
import { levelScope } from '../../../../src/core/critique/rules/level-scope';
import { noExample } from '../../../../src/core/critique/rules/no-example';
import { noRationale } from '../../../../src/core/critique/rules/no-rationale';
import { noStructure } from '../../../../src/core/critique/rules/no-structure';
import { noTradeoffs } from '../../../../src/core/critique/rules/no-tradeoffs';
import { oneSidedImpact } from '../../../../src/core/critique/rules/one-sided-impact';
import { overEngineered } from '../../../../src/core/critique/rules/over-engineered';
import { situationHeavy } from '../../../../src/core/critique/rules/situation-heavy';
import { thinTechnical } from '../../../../src/core/critique/rules/thin-technical';
import { vague } from '../../../../src/core/critique/rules/vague';
import { expectVoices } from './expect-voices';

const project = 'Tell me about a challenging project.';
const strengths = 'What are your strengths?';
const role = 'What is your role in your current company?';
const self = 'Tell me about yourself.';
const why = 'Why did you choose MongoDB?';

/** A scene of so many sentences before anything happens. */
const scene =
  'The company sells heating to towns in the north, and it has plants in nine of them. Each plant has its own control room, and the rooms were built in three different decades. The oldest has a panel with lamps, and the youngest has a web page. There is one phone line between them all.';

expectVoices([
  {
    rule: vague,
    weak: [
      [project, 'In my previous project we had many issues. I analysed the situation, fixed everything, and the client was happy.'],
      [role, 'Various things: some development work, different activities with the team, regular tasks and so on.'],
      ['What did you improve?', 'I optimised the code and increased productivity.'],
      ['Tell me about a time you helped a colleague.', 'She had a problem. I spoke to her and it worked out.'],
      ['Why do you want to work here?', 'It is a good company with a great culture, and a well known name.'],
    ],
    strong: [
      [project, 'We moved 14 plants from Excel to one Postgres schema. I wrote the mapping with two operators, plant by plant.'],
      [role, 'I own the meter readings: 2 million a day, from the gateway to the bill.'],
      ['What did you improve?', 'The start of our app: from 9 s to 2 s, by loading the map last.'],
      ['Tell me about a time you helped a colleague.', 'Marta could not reproduce a crash on iOS 15. I lent her my old phone, and we stepped through it together until the third tap showed it.'],
      ['Why do you want to work here?', 'You publish your data model, and I would like to work on the part for tariffs.'],
    ],
  },
  {
    rule: noExample,
    weak: [
      [strengths, 'I am good at communication and I adapt to new tools. I also stay calm.'],
      [strengths, 'patience, ownership, java', { register: 'noted' }],
      ['How do you handle disagreements?', 'I try to understand the other person and then we find a middle ground.'],
      ['How would you describe your leadership style?', 'I lead by example and I trust people.'],
      ['What is your greatest weakness?', 'Sometimes I am shy in big meetings, but I am improving day by day.'],
    ],
    strong: [
      [strengths, 'Calm. During the outage in June I wrote the status line every ten minutes while three of us searched.'],
      ['How do you handle disagreements?', 'I ask for the reason twice. Last sprint it turned out that the tester and I meant different builds.'],
      ['How would you describe your leadership style?', 'I hand over early: I gave the release to our junior in her second month and stood behind her.'],
      ['What is your greatest weakness?', 'I was shy in big meetings, so I took over the Monday demo. I have held it for a year.'],
      [project, 'It was hard.'],
    ],
  },
  {
    rule: noRationale,
    weak: [
      [why, 'Because it is the best database and it is easy to use.'],
      [why, 'We are using MongoDB from the start, with three collections and one replica.'],
      ['What made you choose a microservice architecture?', 'My architect had decided that, the client wanted it.'],
      ['Justify why you used Redis there.', 'for caching', { register: 'noted' }],
      ['Why did you do it that way?', 'It felt like the right thing at the time.', { register: 'remembered' }],
    ],
    strong: [
      [why, 'Every supplier sends other fields, so a fixed table would have had 400 columns.'],
      [why, 'Honestly, the team knew it, and with five weeks left that counted more than joins. Because of that we pay with slow reports today.'],
      ['What made you choose a microservice architecture?', 'We wanted the billing people to release without waiting for search; that was the only reason.'],
      ['Why did you do it that way?', 'To avoid a lock on the orders table during the day.'],
      ['Why should we hire you?', 'I have run the migration that you plan, twice.'],
    ],
  },
  {
    rule: noTradeoffs,
    weak: [
      ['Why GraphQL and not REST?', 'GraphQL lets the client ask for the fields that it needs, so our app loads in one call.'],
      ['Tell me about an important technical decision.', 'I decided to use Kafka for all the events. I set it up and it is running for two years.'],
      ['How did you decide what to build first?', 'I looked at the list with the product owner and we picked the payment part, and we finished it in June.'],
      ['Do you prefer SQL or NoSQL?', 'SQL, as I have used it in each of my projects so far and I know it well.'],
    ],
    strong: [
      ['Why GraphQL and not REST?', 'The app needed five calls per page. The price is caching: we had to write that ourselves.'],
      ['Tell me about an important technical decision.', 'I took Kafka over a table with a flag. The table was simpler; at our rate it would have held for a year.'],
      ['How did you decide what to build first?', 'The payment part first, although the search was louder: without payment there is no pilot.'],
      ['Do you prefer SQL or NoSQL?', 'SQL, unless the writes outgrow one machine.'],
      ['What is an index?', 'A sorted copy of a column with a pointer to each row.'],
    ],
  },
  {
    rule: thinTechnical,
    weak: [
      ['How do you make sure an email is not sent twice?', 'We maintain the status in the table and we check it.'],
      ['How would you handle more traffic on this API?', 'By increasing the servers as per the need.'],
      ['How does your system recover from a failed deploy?', 'The team looks at it and fixes it quickly.'],
      ['How does Django handle many requests?', 'It handles them well, we had no complaints.'],
      ['Is your service able to handle 5000 requests?', 'told yes it will handle', { register: 'remembered' }],
    ],
    strong: [
      ['How do you make sure an email is not sent twice?', 'An idempotency key per mail, kept for a day.'],
      ['How would you handle more traffic on this API?', 'It is stateless, so it scales horizontally behind the balancer.'],
      ['How does your system recover from a failed deploy?', 'The health check fails, so the old version keeps the traffic and the new one is removed.'],
      ['How does Django handle many requests?', 'Under gunicorn, with several worker processes per host.'],
      ['How do you handle stress?', 'I go for a run.'],
    ],
  },
  {
    rule: doesNotAnswer,
    weak: [
      ['How many services did you own?', 'We were working on the order side and on some of the billing things.'],
      ['How long did it take you?', 'It was a difficult migration and the vendor was slow to reply.'],
      ['How often do you release?', 'The release is done by the platform team with a pipeline in Jenkins.'],
      ['Do you think you are a starter or a finisher?', 'In teams I try to be useful for people around me.'],
    ],
    strong: [
      ['How many services did you own?', 'Orders and refunds, so two.'],
      ['How long did it take you?', 'From Easter to the end of June, about ten weeks.'],
      ['How often do you release?', 'Every Tuesday.'],
      ['Do you think you are a starter or a finisher?', 'A finisher. I closed the last 40 tickets of our move.'],
      ['Does it work without a network?', 'It keeps the last day on the phone, so yes.'],
    ],
  },
  {
    rule: noStructure,
    weak: [
      [self, 'Good morning sir. Myself Karthik, I am from Madurai. My father is a farmer and my mother is a teacher. I completed my B.E. in 2019 with 72 percent. My hobbies are chess and music.'],
      [self, 'So I do PHP, Laravel, MySQL, jQuery, a little React, AWS, cPanel, cron jobs, Redis, some Python, WordPress, and also support calls.'],
      ['Tell me about a conflict.', 'Yeah, with a designer. We talked and it was okay.'],
      ['Tell me about a time you solved a problem.', 'A report was wrong. I corrected it.', { register: 'remembered' }],
    ],
    strong: [
      [self, 'I am Karthik from Madurai, four years in Android. Last year I rebuilt the login of a bank app, and drop-outs fell by half. I would like to work on something with maps next.'],
      [self, 'I write embedded software for trains in Zürich. Before that I built test rigs. I am here because your doors are our worst supplier part, and I want to fix them from your side.'],
      ['Tell me about a conflict.', 'In our spring release a designer wanted animations. I measured them on an old phone, we cut two of five, and the page stayed under a second.'],
      ['Tell me about a time you solved a problem.', 'A report was wrong every Monday. I compared the two sources, found the time zone and moved both to UTC. It has been right since.'],
      ['What is REST?', 'A style of interface. Resources have addresses. Verbs act on them.'],
    ],
  },
  {
    rule: situationHeavy,
    weak: [
      [project, `${scene} I wrote a gateway for them.`],
      ['Tell me about a hard bug.', `${scene} One of the pages froze on Sundays and nobody on shift could restart it. I replaced the timer.`],
      ['Tell me about a time you led a project.', '', { story: { situation: scene, task: 'Bring all nine to one page that the shift lead can read at night without a manual', action: 'I led three people', result: 'Done' } }],
      ['Tell me about a time you took ownership.', '', { register: 'noted', story: { situation: scene, action: 'built page', result: 'in use' } }],
    ],
    strong: [
      [project, `The company sells heating, and each of nine plants had its own control room. I visited three of them, drew the signals that all share, wrote a gateway for the oldest panel and tested it for a month beside the lamps. Then I moved one plant every second week with its shift lead. All nine are on one page since March, and the night shift is one person and not three.`],
      ['Tell me about a hard bug.', 'One page froze on Sundays. I replaced the timer.'],
      ['Tell me about a time you led a project.', '', { story: { situation: 'Nine plants, nine control rooms', task: 'One page', action: 'I visited three plants, drew the shared signals, split the work by decade among three people and ran the old and the new side by side for a month in each plant before we switched', result: 'All nine moved by March, one person at night' } }],
      ['What is a control room?', scene],
    ],
  },
  {
    rule: overEngineered,
    weak: [
      ['Why Kafka?', 'There are 200 users in the office, and Kafka carries their messages.'],
      ['How is it deployed?', 'On Kubernetes, with five microservices, for around 80 employees.'],
      ['Why Spark?', 'We get 2,000 rows a day from the branches and Spark reads them.'],
      ['Why Celery?', '50 users, celery for upload', { register: 'noted' }],
    ],
    strong: [
      ['Why Kafka?', 'There are 200 users in the office but 3 million messages a day from the meters.'],
      ['How is it deployed?', 'On one machine, since 80 employees use it.'],
      ['Why Spark?', 'Honestly 2,000 rows are too much effort for Spark; a script would do.'],
      ['Why Celery?', 'For 50 users the load is small, yet each upload takes 8 minutes to parse.'],
    ],
  },
]);

expectVoices([
  {
    rule: oneSidedImpact,
    level: 'SDE-3',
    weak: [
      [project, 'I replaced the polling with webhooks. In the end the requests fell by 90 %.'],
      ['Describe a hard bug you fixed.', 'I found the leak in the image cache. Since then memory is stable at 2 GB.'],
      ['What was your greatest achievement?', 'I rewrote the query layer, and as a result the p95 went from 4 s to 300 ms.'],
      [project, '', { story: { situation: 'Builds were slow', action: 'I split the modules and cached the packages', result: 'Build time from 40 minutes to 6' } }],
    ],
    strong: [
      [project, 'I replaced the polling with webhooks. Requests fell by 90 %, and we closed two servers, which saved 14,000 euros a year.'],
      ['Describe a hard bug you fixed.', 'I found the leak in the image cache. Since then the drivers no longer restart the app each noon.'],
      ['What was your greatest achievement?', 'I rewrote the query layer. The p95 went to 300 ms and the shop kept 4 % more customers on the page.'],
      [project, 'I replaced the polling. In the end the requests fell by 90 %.', { level: 'SDE-2' }],
    ],
  },
  {
    rule: levelScope,
    level: 'staff',
    weak: [
      [project, 'I rebuilt the image resizer in Rust. First I measured the old one, then I wrote the new one with a pool of buffers, and it takes a third of the memory since then.'],
      ['What was your greatest achievement?', 'I cleaned up the settings page of our app. It had 60 fields, I grouped them, removed twelve, and wrote a search for the rest of them in two weeks.'],
      ['Tell me about a project you owned.', 'The exporter was mine. I designed it, wrote it, tested it and I was on call for it, and it never lost a file in the two years that I had it.'],
      [project, '', { story: { situation: 'The import was slow and it was my ticket for the sprint', action: 'I read the code, found the loop and moved it into one query, then I tested it on a copy of the data', result: 'The import takes five minutes' } }],
    ],
    strong: [
      [project, 'I rebuilt the image resizer as a service for five teams. I asked each lead for their worst picture, wrote an RFC, and moved them one by one over a quarter.'],
      ['What was your greatest achievement?', 'A format for events across the company. I ran a working group of eight, settled the naming fight with the data team, and retired three older formats.'],
      ['Tell me about a time you failed.', 'I promised a date without asking the oldest engineer. We were three weeks late, I told the client myself, and I now ask first in every plan that I write.'],
      [project, 'I rebuilt the image resizer in Rust. First I measured the old one, then I wrote the new one with a pool of buffers, and it takes a third of the memory since then.', { level: 'SDE-2' }],
    ],
  },
]);

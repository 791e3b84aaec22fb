import { analysisParalysis } from '../../../../src/core/critique/rules/analysis-paralysis';
import { arrogance } from '../../../../src/core/critique/rules/arrogance';
import { badmouthing } from '../../../../src/core/critique/rules/badmouthing';
import { blame } from '../../../../src/core/critique/rules/blame';
import { denial } from '../../../../src/core/critique/rules/denial';
import { disguisedStrength } from '../../../../src/core/critique/rules/disguised-strength';
import { moneyOnly } from '../../../../src/core/critique/rules/money-only';
import { noForwardMotivation } from '../../../../src/core/critique/rules/no-forward-motivation';
import { passivity } from '../../../../src/core/critique/rules/passivity';
import { poorPrioritisation } from '../../../../src/core/critique/rules/poor-prioritisation';
import { expectVoices } from './expect-voices';

const failed = 'Tell me about a time you failed.';
const conflict = 'Tell me about a conflict with a colleague.';
const leaving = 'Why are you leaving your current company?';
const weakness = 'What is your greatest weakness?';
const unclear = 'Tell me about a time you decided with incomplete information.';
const deadline = 'Tell me about a tight deadline.';

expectVoices([
  {
    rule: blame,
    weak: [
      [failed, 'Actually the project got delayed only because of the client. They did not provide the test data on time, and my lead never escalated it.'],
      [failed, "We lost the account. It wasn't my fault, sales had promised things that nobody could build."],
      ['Tell me about a project that did not go well.', 'The backend team messed up the contract, and so our app crashed on launch day. The designer was late as well.'],
      [failed, 'deadline was unrealistic, other team missed the API', { register: 'noted' }],
      ['Tell me about a missed deadline.', 'Honestly, QA dropped the ball and my manager put us in trouble with his promises.'],
    ],
    strong: [
      [failed, 'The client did not provide the test data, and I had not asked for it in writing. I made a small set myself that week, and since then a data request goes out on day one.'],
      [failed, 'My teammate forgot the migration, but I had reviewed that change and missed it too.'],
      [conflict, "He didn't reply to my reviews for a week, so I walked over and asked what was in his way."],
      ['Tell me about a project that did not go well.', 'The requirements kept changing, and I let it happen: I should have asked for a freeze after the second week.'],
      ['How does the service behave when the vendor fails?', 'If they do not respond in two seconds, we serve the last price.'],
    ],
  },
  {
    rule: badmouthing,
    weak: [
      [conflict, 'My senior was a very arrogant person, he was not letting anybody talk in the calls.'],
      [leaving, 'The management there is a joke, to be frank, nobody knows what we build.'],
      ['Tell me about a difficult manager.', 'She had no clue how software works and only cared about politics.'],
      ['Describe a difficult customer.', 'rude client, idiots in their IT', { register: 'noted' }],
      [leaving, 'I hate my boss, and my colleagues are mediocre developers.'],
    ],
    strong: [
      [conflict, 'My senior talked over people in calls. I asked him for five minutes at the end, just for questions, and he liked that.'],
      [leaving, 'The company is changing its product, and I would rather stay in logistics.'],
      ['Tell me about a difficult manager.', 'She came from sales and asked for dates before designs. I started to give her a range, and that helped us both.'],
      [failed, 'I was lazy about backups that spring, and it cost us a day.'],
      ['How do you load a list of ten thousand rows?', 'With a lazy list: the app asks for the next page when the user is near the end.'],
    ],
  },
  {
    rule: arrogance,
    weak: [
      [conflict, 'He argued a lot, but I was right as always and he had to accept it.'],
      ['How did your manager react?', 'She understood that I know best, so she simply did what I told her.'],
      ['How do you take code reviews?', "I don't really need reviews, my code is better than what others write there. If they complain, that's their problem."],
      ['Tell me about a time you persuaded a team.', 'I kept arguing until everyone gave in, and then we used my design.'],
      ['Tell me about a time you persuaded a team.', 'won the argument with the architect', { register: 'noted' }],
    ],
    strong: [
      [conflict, 'We each thought that we were right, so we asked two users and took what they did.'],
      ['How did your manager react?', 'She was sceptical, and asked for a pilot. I ran it with one shop.'],
      ['How do you take code reviews?', "I need them: last week a reviewer saw a race that I had not. I don't need long ones."],
      ['Tell me about a time you persuaded a team.', 'I pushed for Go until a colleague showed me our hiring numbers. He was right, we stayed with Java.'],
      ['What happened after the outage?', 'Right after it I wrote the timeline, and we were right on the target by Friday.'],
    ],
  },
  {
    rule: denial,
    weak: [
      [failed, 'As such I have not had any failures till now, by God’s grace.'],
      [conflict, "I never have conflicts, I'm a very friendly person and people like me."],
      [weakness, "I can't think of any."],
      ['What would you do differently?', 'Nothing.'],
      ['Tell me about a mistake you made.', 'no such mistakes', { register: 'noted' }],
    ],
    strong: [
      [failed, 'I have not failed an audit, but in May I failed a customer: I closed her ticket twice without reading the log.'],
      [conflict, "I don't have many. The one I remember was over naming; I wrote both options down and we voted."],
      [weakness, 'I have trouble to say no. Last quarter I took two projects and was late with both.'],
      ['What would you do differently?', 'Nothing in the design; in the roll-out I would start with one country.'],
      ['What happens when a node has no quorum?', 'Nothing is written, and no conflict can arise.'],
    ],
  },
  {
    rule: disguisedStrength,
    weak: [
      [weakness, 'My weakness is that I am too dedicated to my work, sometimes I forget to eat.'],
      [weakness, "I guess I'm a workaholic."],
      ['What are your areas for improvement?', 'I expect too much from others because my own standards are so high.'],
      [weakness, 'perfectionism', { register: 'noted' }],
      ['What is your biggest flaw?', 'I care too much, I cannot leave until everything is perfect.'],
    ],
    strong: [
      [weakness, 'Perfectionism, and it has a price: two of my designs were late last year. I time-box the first draft to a day.'],
      [weakness, 'I work too long on my own before I ask. Since then I post after two hours.'],
      ['What are your areas for improvement?', 'Public speaking. I gave three talks at our guild this spring.'],
      ['What are your strengths?', 'I am very detailed: I found the currency bug that three reviews missed.'],
      [weakness, 'I interrupt people. I write my point down now and wait for a pause.'],
    ],
  },
  {
    rule: moneyOnly,
    weak: [
      [leaving, 'Only for hike. They gave me 6 percent after the appraisal.'],
      [leaving, 'Honestly? The money. Rents in Dublin went up.'],
      ['Why do you want to join our company?', 'Your compensation is above the market and there is a bonus.'],
      [leaving, 'better package', { register: 'noted' }],
    ],
    strong: [
      [leaving, 'The pay is part of it, and the larger part is that I want to lead a team.'],
      ['What are your salary expectations?', 'Between 70 and 80 thousand euros, plus the usual benefits.'],
      ['Why do you want to join our company?', 'You build payroll for small shops, and my parents run one.'],
      [leaving, 'My contract ends in May and the product moves to another city.'],
    ],
  },
  {
    rule: noForwardMotivation,
    weak: [
      [leaving, 'The client has ended the project, so many of us are on the bench now.'],
      [leaving, 'I have completed three years, same tasks daily, and they have no budget for anything.'],
      ['Where do you see yourself in five years?', 'I want to be in a senior position in a reputed company.'],
      ['What are your plans with AI?', "I have no experience in it. I'd like to learn."],
      [leaving, 'no onsite, night shifts', { register: 'noted' }],
    ],
    strong: [
      [leaving, 'The client ended the project. I am looking for a product team, since I want to see what happens after the release.'],
      [leaving, 'Three years on reports taught me SQL well, and next I want to build what the reports are about.'],
      ['Where do you see yourself in five years?', 'As the owner of one hard system. This year I took over our scheduler for that reason.'],
      ['What are your plans with AI?', 'First a search over our tickets; I finished a course on embeddings in March.'],
      [leaving, 'next: closer to users, own a service', { register: 'noted' }],
    ],
  },
  {
    rule: passivity,
    weak: [
      [conflict, 'He was not agreeing with me. I kept silent, because he was senior to me.'],
      ['Tell me about a time you took initiative.', 'I always do what is assigned. I did my tasks on time and my manager handled the rest.'],
      ['Tell me about a time you saw a risk.', "The disk was filling up. It's not my responsibility, infra takes care of disks."],
      [conflict, 'simply told my manager, he solved it', { register: 'noted' }],
      ['Describe a difficult decision at work.', 'Not sure it counts. I just went along with what the team wanted.'],
    ],
    strong: [
      [conflict, 'I kept silent in the call, and wrote to him the same evening with two numbers that changed his mind; we merged the next day. I also asked him for his reasons.'],
      ['Tell me about a time you took initiative.', 'The build was nobody’s job, so I took two hours each Friday and fixed it.'],
      ['Tell me about a time you saw a risk.', 'Although it was not my area, I called infra and stayed until the disk was cleaned.'],
      [conflict, 'I told my manager after I had talked to him twice myself. He moved the review to a later day.'],
      ['How does the consumer behave?', 'It waits for the lead to tell it which partition to read.'],
    ],
  },
  {
    rule: analysisParalysis,
    weak: [
      [unclear, 'I told them I cannot start without complete requirements, so we waited for them.'],
      [unclear, 'We spent two months just evaluating frameworks, and then the budget was gone.'],
      ['Tell me about a calculated risk.', "I don't take risks. I wait until everything is clear and approved."],
      [unclear, 'waited for full specs from client', { register: 'noted' }],
      ['How do you deal with ambiguity?', 'I need to be completely sure before I write any code, so I keep collecting details.'],
    ],
    strong: [
      [unclear, 'The requirements were half there. I built the half that could not change, and showed it on Friday.'],
      [unclear, 'We evaluated two frameworks for three days with one real screen, and took the one that our juniors could read.'],
      ['Tell me about a calculated risk.', 'I could not be sure, so I released to one city with a way back of one minute.'],
      ['How do you deal with ambiguity?', 'I write down what I assume and ask which line is wrong. I do not wait for all the answers.'],
      ['How does the batch start?', 'It waits until all the files are there.'],
    ],
  },
  {
    rule: poorPrioritisation,
    weak: [
      [deadline, 'We did not sleep. I worked day and night for ten days and the release went out.'],
      ['How do you prioritise?', 'I take the tickets first come first served, and if there are many I multitask.'],
      ['Tell me about a time you had competing priorities.', 'I said yes to everything and worked through the weekends.'],
      [deadline, 'worked 15 hours daily, skipped testing', { register: 'noted' }],
      ['Tell me about working under pressure.', 'Everything was top priority, so I did all of it in parallel and took no rest.'],
    ],
    strong: [
      [deadline, 'I asked which of the six screens the demo needs, built two and moved the rest to May.'],
      ['How do you prioritise?', 'By what it costs to be late. On Monday I let a refactoring wait for a payment bug.'],
      ['Tell me about a time you had competing priorities.', 'I told product that one can start today and one must wait; they chose the invoice.'],
      [deadline, 'One late night was needed in the end, since we had cut everything else already: I dropped the export and kept the import.'],
      ['When does the job run?', 'It works through the night on the weekend, without any tests in parallel.'],
    ],
  },
]);

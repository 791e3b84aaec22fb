import { arrogance } from '../../../../src/core/critique/rules/arrogance';
import { creditHogging } from '../../../../src/core/critique/rules/credit-hogging';
import { expectVoices } from './expect-voices';

const conf = 'Tell me about a time you disagreed with a colleague.';
const fb = 'Tell me about a time you received critical feedback.';
const str = 'What is your greatest strength?';
const hire = 'Why should we hire you?';
const lead = 'Tell me about a time you led a team.';
const five = 'Where do you see yourself in five years?';
const code = 'How do you handle criticism of your code?';
const mentor = 'How do you mentor juniors?';
const coll = 'Tell me about a time you worked with another team.';
const ach = 'What is your proudest achievement?';
/** Work told well, which hides nothing that stands beside it. */
const steps = 'In March I moved our billing jobs to a queue. I wrote the consumer in Go, tested it with 40 cases and cut the run from 3 hours to 20 minutes.';

/** People set above others and work of many taken for one's own, in words of no guide, beside what only sounds like it. */
expectVoices([
  {
    rule: arrogance,
    weak: [
      [conf, 'They were slow to get it, so I walked them through it as you would with children, and then it went through.'],
      [conf, 'I let him talk, but I had already decided. Two days later it was built the way I had planned it from the start.'],
      [conf, "She had her opinion, which I listened to, but she isn't an engineer, so it didn't carry much weight."],
      [conf, 'I do not usually lose these discussions, and I did not lose this one either.'],
      [conf, "To be fair, there wasn't much to discuss. I had the facts and he had feelings."],
      [conf, 'He eventually came around, as people tend to do when I explain things.'],
      [conf, 'I pointed out that I had built the whole thing and he had been there for two months.'],
      [conf, 'In the end my design went live and his went in the bin, which was the right result.'],
      [conf, 'I simply merged it. He noticed a week later and by then it was too late to argue.'],
      [conf, 'Most of my colleagues cannot follow at this level, so I stopped explaining.'],
      [conf, 'After the demo he apologised and told me he should have listened to me.'],
      [conf, "My manager tends to give me the final word because I'm usually the one who gets it right."],
      [fb, "I rarely get any. When I do, it's mostly from people who did not read the code properly."],
      [fb, 'I explained to her that the comments were a matter of taste and left the code as it was.'],
      [fb, 'Feedback is fine when it comes from somebody at my level or above.'],
      [fb, "My lead said I dominate meetings. I think it's just that the others don't have much to say."],
      [fb, "I heard that I can be intimidating. Honestly, it is because I have high standards and others don't."],
      [str, 'I pick up in a day what takes other people a month.'],
      [str, "I'm the person everybody goes to when nothing else works, because frankly nobody else can."],
      [str, 'There are very few engineers who think the way I do.'],
      [hire, "You won't find another candidate with my profile, and I think you know that."],
      [hire, 'Compared with the other people you are going to see, I am on a different level.'],
      [hire, "I'd be the strongest person on the team from day one."],
      [hire, 'You would be lucky to have me.'],
      [lead, "I don't really need to consult the team, I've seen it all before."],
      [lead, "People follow me because I'm naturally ahead of the others."],
      [five, 'In five years I should be running this place.'],
      [code, "I've never really met a reviewer who could teach me anything."],
      [conf, `${steps} By then everybody had grasped that it's quicker to do what I say.`],
    ],
    strong: [
      [conf, 'She explained her plan to me as to a child, and I needed that: I had not read the spec. I asked her for ten more minutes and we took her schema.'],
      [conf, 'He felt that nobody at his level should write tests. I asked what they cost him, and we split the suite in two.'],
      [conf, "There wasn't much time to discuss, so I wrote down both options with their costs and we chose his."],
      [conf, 'I had already decided on Redis when Ana showed me the bill. Her numbers won, and I dropped my plan.'],
      [conf, 'I told them that I had never run a migration of that size, and asked for a second pair of eyes.'],
      [conf, 'The vendor told us that no one else can do it. I found two others in a day.'],
      [fb, 'My reviewer was two steps ahead of me. I kept her list and check my changes against it since.'],
      [fb, 'My lead said that people could not keep up with me in reviews. Since then I send smaller changes, at most 200 lines.'],
      [fb, 'He doubted that I had enough background to judge the model, and he was right: I took a course that winter.'],
      [str, 'I learn from people who are better than me: last year I sat with our DBA for six Fridays and cut two slow queries.'],
      [hire, 'You need somebody for the ledger. I have moved one from Oracle to Postgres, with 14 tables and one evening of read-only.'],
      [hire, 'I am not the strongest in front end; what I bring is six years of payments and a refund flow that I ran for two shops.'],
      [lead, 'I asked the team before I decided, since two of them had seen the old system fail.'],
      [mentor, 'He needed three days for his first ticket. I sat with him for an hour, and the next took one.'],
      [lead, 'The intern had done the hard part; I gave her the demo. We cut the run from 3 hours to 40 minutes.'],
      [lead, 'I ended up doing the first two tickets with them, and then they did the other nine.'],
      [fb, 'My manager said I was too fast for the others: my changes had broken the build twice. I run the full suite before I push.'],
      [fb, 'I was told that I answer mails on Sundays and that the team felt they had to do it too. I schedule them for Monday.'],
      [conf, 'We had never argued before that week. She wanted a rewrite, I wanted a patch, and we set a limit of five days for the patch.'],
      [conf, 'Nobody shouted. He preferred one big release, I three small ones, and we tried two.'],
      [conf, 'She was serious about it, and so I took a day to read her proposal. I had missed the cost of the cache.'],
      [conf, 'I said sorry for my tone, and he told me why the date mattered. We moved two of the five parts.'],
      [lead, 'I lead with weekly talks: last month I dropped a project after one, because two engineers showed me its cost.'],
      [lead, 'I believe in small teams because of one story: with nine people we shipped twice a year, with four we shipped every week.'],
      [coll, 'Their reasons did matter: the old client could not read the new field. I kept both for two months.'],
      [coll, 'Their roadmap was full until June, so I offered to write the change myself if they reviewed it.'],
    ],
  },
  {
    rule: creditHogging,
    weak: [
      [ach, 'The team was there, but in truth it would have died without me.'],
      [ach, 'We were six on paper, but I wrote nearly all of it and the rest helped where they could.'],
      [ach, 'I built the platform, I designed the schema, I sold it to management, I ran the rollout. The others tested a bit.'],
      [ach, "People call it the team's project, but it was really mine."],
      [ach, 'Without me there would be no billing system today.'],
      [ach, 'I carried that project on my back for a year.'],
      [ach, 'My colleagues did the small tasks, the thinking was mine.'],
      [ach, 'It was my idea, my architecture and my code; the team just typed it in.'],
      [ach, 'I was basically a one-man team with five spectators.'],
      [ach, 'Everything that works in that product goes back to me.'],
      [ach, 'I did all the heavy lifting while the others were in meetings.'],
      [ach, 'I pulled the whole team over the line.'],
      [ach, 'Two contractors assisted but there is not much of theirs left in the code; I redid it.'],
      [ach, 'They asked me to save the release and I saved it. The team had given up.'],
      [lead, 'The launch was my success. I told five developers what to type and they did.'],
      [lead, 'All the decisions were mine and so the credit is too.'],
      [lead, 'I had a team of four, but I ended up doing most of it myself because it was faster.'],
      [ach, 'No one on the team had the skills, so it all came down to me.'],
      [ach, "My junior wrote the parser, but I'd count it as mine since I reviewed it."],
      [ach, `${steps} Nobody but me touched that code, and that's why it worked.`],
      [ach, `${steps} He had a rough idea, and I made something out of it, so I filed the patent under my name.`],
    ],
    strong: [
      [lead, 'I asked the team before I decided, since two of them had seen the old system fail.'],
      [mentor, 'He needed three days for his first ticket. I sat with him for an hour, and the next took one.'],
      [ach, "The idea was Mina's, the code was mine, and Tom ran the tests. Support calls fell from 40 to 9 a week."],
      [ach, 'On paper I was the only developer, but the two testers found what mattered. We shipped in May, 3 weeks early.'],
      [ach, 'My manager thanked me for the launch, and I read out the names of the four who built it.'],
      [ach, 'I did the parser myself because nobody else had time that week. Lena reviewed it and found two faults.'],
      [lead, 'The intern had done the hard part; I gave her the demo. We cut the run from 3 hours to 40 minutes.'],
      [lead, 'I ended up doing the first two tickets with them, and then they did the other nine.'],
      [ach, 'I was given an award for the search. It had my name on it, so I took the five of us to dinner with the money.'],
      [ach, 'We moved 3 million rows with no downtime. I wrote the double write and the check that compared both sides.'],
      [ach, 'It saved the company about 40,000 euros a year, as the finance team worked out.'],
      [ach, 'Nobody in our company had built one before, so I asked two friends elsewhere and read their notes first.'],
      [ach, 'It was a small tool with a big use: 40 people save an hour a week with it.'],
      [ach, 'I was lucky in my team, and I used it: I asked the DBA for her slow log and cut the three worst queries by half.'],
      [lead, 'I lead with weekly talks: last month I dropped a project after one, because two engineers showed me its cost.'],
      [lead, 'I believe in small teams because of one story: with nine people we shipped twice a year, with four we shipped every week.'],
      [coll, 'Their reasons did matter: the old client could not read the new field. I kept both for two months.'],
      [coll, 'Their roadmap was full until June, so I offered to write the change myself if they reviewed it.'],
    ],
  },
]);

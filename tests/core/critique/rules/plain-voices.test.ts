import { describe, expect, test } from '@jest/globals';
import { rulesOnByDefault } from '../../../../src/core/critique/rules/rules';
import { subjectOf } from './example-subject';

/** How people put a fault who have read no guide: the rule that a coach would name, the question, the answer. */
const weak: readonly (readonly [rule: string, question: string, answer: string])[] = [
  ['blame', 'Tell me about a time you failed.', 'The vendor library had a bug, so our whole release broke. There was nothing that we could have done.'],
  ['denial', 'Tell me about a time you failed.', 'I am a winner by nature, failure is not in my dictionary.'],
  ['blame', 'Tell me about a time you missed a deadline.', 'The estimates were made by my manager without asking us, so of course we were late.'],
  ['no-learning', 'Tell me about a time you missed a deadline.', 'I once delivered a report two days late. The client was annoyed but accepted it.'],
  ['no-learning', 'Describe a time you received tough feedback.', 'My lead said I was too quiet. I told him that I am just that kind of person.'],
  ['no-learning', 'Describe a time you received tough feedback.', 'Once a reviewer rejected my code, but he did not understand the architecture at all.'],
  ['passivity', 'Tell me about a disagreement with a teammate.', 'We could not agree on tabs or spaces, so in the end I let him have it his way.'],
  ['arrogance', 'Tell me about a disagreement with a teammate.', 'I explained to him why he was wrong, and finally he saw it my way.'],
  ['hypothetical', 'Tell me about a disagreement with a teammate.', 'I would sit down with them and try to find a compromise that works for all.'],
  ['badmouthing', 'Tell me about a difficult stakeholder.', 'The product manager was a nightmare, she had no idea what she wanted.'],
  ['vague', 'Tell me about a difficult stakeholder.', 'There was a demanding client. I handled him professionally and he was satisfied.'],
  ['disguised-strength', 'What is your greatest weakness?', 'I have trouble saying no because I love to help everyone.'],
  ['disguised-strength', 'What is your greatest weakness?', 'I pay too much attention to small details.'],
  ['denial', 'What is your greatest weakness?', 'Nothing comes to my mind right now.'],
  ['no-example', 'What are your strengths?', 'People tell me that I am reliable and creative.'],
  ['platitude', 'Why should we hire you?', 'I am a passionate and hard-working engineer and a quick learner.'],
  ['negative-framing', 'Why do you want to leave?', 'There is too much politics and they do not value engineers.'],
  ['no-forward-motivation', 'Why do you want to leave?', 'There is too much politics and they do not value engineers.'],
  ['no-forward-motivation', 'Why do you want to leave?', 'My project ended last month and I am on the bench now.'],
  ['vague', 'Why do you want to work for us?', 'Everyone says that it is a top company and I want to be part of it.'],
  ['money-only', 'Why do you want to work for us?', 'I heard you give very good bonuses.'],
  ['no-forward-motivation', 'Where do you see yourself in five years?', 'I have not thought about it much.'],
  ['no-own-action', 'Tell me about a project you led.', 'Our team migrated the data warehouse to Snowflake. We finished in six months.'],
  ['no-result', 'Tell me about a project you led.', 'I led a project for an insurance client. I planned the sprints, I assigned the stories and I did the code reviews.'],
  ['no-metrics', 'Tell me about a project you led.', 'I led the redesign of our website. Conversion got much better and management was pleased.'],
  ['overclaim', 'Tell me about your proudest achievement.', 'I singlehandedly saved the company from going bankrupt.'],
  ['credit-hogging', 'Tell me about your proudest achievement.', 'All of the code was written by me, the rest of the team only attended meetings.'],
  ['hidden-agent', 'Tell me about your proudest achievement.', 'The release process was automated and the time was reduced. It was appreciated by everyone.'],
  ['passivity', 'Tell me about a time you took initiative.', 'I noticed the docs were out of date. I waited for the tech writer to come back from leave.'],
  ['hypothetical', 'Tell me about a time you took initiative.', 'I always try to take initiative whenever I see something that can be better.'],
  ['poor-prioritisation', 'Tell me about a time you worked under pressure.', 'We had a big release. I drank a lot of coffee and worked through the weekend.'],
  ['poor-prioritisation', 'How do you handle multiple deadlines?', 'I try to do all of them at the same time and I work late if needed.'],
  ['analysis-paralysis', 'Tell me about a decision you made with little data.', 'I asked for two more weeks to gather all the requirements before doing anything.'],
  ['no-tradeoffs', 'Tell me about a technical decision you made.', 'I picked GraphQL for our API. It was the right call and everybody loved it.'],
  ['no-rationale', 'Why did you choose MongoDB?', 'Because it is fast and easy to use.'],
  ['no-rationale', 'Why did you choose React Native?', 'It was decided before I joined.'],
  ['overclaim', 'What would happen if the database goes down?', 'It will not go down, since it is in the cloud.'],
  ['thin-technical', 'How does your system deal with failures?', 'We have monitoring and the team looks at it.'],
  ['thin-technical', 'How would you design a cache for this?', 'I would use Redis as the cache.'],
  ['does-not-answer', 'How many engineers were on the project?', 'It was a mid-sized cross-functional team.'],
  ['does-not-answer', 'Which one would you pick, REST or gRPC?', 'There are many ways to build an API these days.'],
  ['negative-admission', 'Have you used Kubernetes?', 'Not really, our DevOps handled all that.'],
  ['platitude', 'What did you learn from this experience?', 'That communication is very important in any project.'],
  ['no-learning', 'What did you learn from this experience?', 'I learned how to work in a team.'],
  ['arrogance', 'How did your teammates respond?', 'They had no choice, I was the lead.'],
  ['hidden-agent', 'What was your role in the project?', 'I was involved in most of the phases.'],
  ['vague', 'What was your role in the project?', 'I was involved in most of the phases.'],
  ['vague', 'What was the impact of your work?', 'It made life easier for many people.'],
  ['no-metrics', 'What was the impact of your work?', 'It made life easier for many people.'],
  ['fillers', 'Tell me about yourself.', 'Um, basically I am, like, a software engineer, you know, and I like, um, do mostly, like, backend stuff.'],
  ['arrogance', 'Tell me about a time you had a conflict with a coworker.', 'My coworker was always wrong, so I went to the boss and had him removed from the project.'],
  ['hypothetical', 'Tell me about a time you had a conflict with a coworker.', 'I usually avoid conflicts, they are a waste of time.'],
  ['no-learning', 'Tell me about a time you failed.', 'A project of mine got cancelled. It was sad, but that is life.'],
  ['vague', 'Tell me about a time you led a team.', 'I led a team of five. We delivered the project on time and everyone was happy.'],
  ['no-metrics', 'Tell me about a time you led a team.', 'I led a team of five. We delivered the project on time and everyone was happy.'],
  ['no-result', 'Tell me about a time you led a team.', 'I told everyone what to do and made sure that they did it.'],
  ['no-result', 'Tell me about a time you went above and beyond.', 'I once stayed late to finish my work.'],
  ['no-result', 'Describe a situation where you had to learn something quickly.', 'I watched some videos and read the documentation.'],
  ['vague', 'Describe a situation where you had to learn something quickly.', 'I watched some videos and read the documentation.'],
  ['arrogance', 'Tell me about a time you had to make an unpopular decision.', 'I made the decision and people had to live with it.'],
  ['analysis-paralysis', 'Tell me about a time you dealt with ambiguity.', 'I kept asking my manager for clear requirements and waited until I got them.'],
  ['disguised-strength', 'What is your biggest weakness?', 'Sometimes I focus too much on getting things perfect.'],
  ['too-brief', 'What is your biggest weakness?', 'Chocolate!'],
  ['negative-admission', 'What is your biggest weakness?', 'I am terrible at time management.'],
  ['vague', 'Why do you want to work here?', 'I want to work at a big tech company and your brand is well known.'],
  ['money-only', 'Why do you want to work here?', 'I need a stable income.'],
  ['badmouthing', 'Why did you leave your last job?', 'My manager was micromanaging everything and the culture was toxic.'],
  ['negative-framing', 'Why did you leave your last job?', 'I got bored.'],
  ['no-forward-motivation', 'Why did you leave your last job?', 'I got bored.'],
  ['no-own-action', 'Tell me about your most challenging project.', 'It was an e-commerce site with a lot of features. It was challenging because of the deadline.'],
  ['no-metrics', 'Tell me about your most challenging project.', 'I optimized the database and it made the application way faster.'],
  ['vague', 'Tell me about a project where you used data to make a decision.', 'I analyzed the data and made the right decision.'],
  ['no-example', 'How do you deal with difficult people?', 'I treat everyone with respect and try to understand them.'],
  ['platitude', 'How do you motivate your team?', 'I believe in leading by example.'],
  ['platitude', 'What makes a good leader?', 'A good leader listens and inspires.'],
  ['vague', 'How do you keep up with technology?', 'I read blogs and stuff like that.'],
  ['arrogance', 'Why should we choose you over other candidates?', 'Because nobody will work harder than me.'],
  ['credit-hogging', 'What are you most proud of?', 'I built the entire platform from scratch alone in two months.'],
  ['no-result', 'Tell me about a time you gave feedback.', 'I told him that his code was bad and that he has to improve.'],
  ['hidden-agent', 'Tell me about a mistake.', 'There was a mistake in the report which was sent to the client, but it was corrected.'],
  ['thin-technical', 'How would you scale a database?', 'I would use a bigger server.'],
  ['thin-technical', 'What is a deadlock?', 'It is when the system hangs.'],
  ['no-rationale', 'Why did you choose AWS?', 'Because everybody uses it.'],
  ['does-not-answer', 'How long have you been using Python?', 'I have used it in many projects.'],
  ['overclaim', 'Is your service secure?', 'Yes, it is 100% secure.'],
  ['arrogance', 'How did you convince them?', 'I just kept repeating my arguments.'],
  ['poor-prioritisation', 'How did you handle the deadline?', 'I told the team to work on weekends.'],
  ['no-metrics', 'What was the outcome?', 'The client liked it.'],
  ['hypothetical', 'Tell me about a time you improved a process.', 'I would suggest automating the manual steps.'],
  ['passivity', 'Tell me about a time you took ownership.', 'The bug was assigned to me, so I fixed it.'],
];

/** Answers of the same people on a good day. */
const strong: readonly (readonly [question: string, answer: string])[] = [
  ['Tell me about a time you failed.', 'In my first year as a lead I took on a rewrite of our search without asking who depended on it. Three months in, the analytics team told us that their reports read our old index directly. We had to keep both for half a year, which cost about 40,000 dollars in servers. I presented the cost to my director myself. Now I begin each project with a list of readers from the access logs, and on the next two migrations we had no such surprise.'],
  ['Tell me about a disagreement with a teammate.', 'Marco wanted to store events as JSON and I wanted columns. We each wrote the three queries that matter against a week of real data. His was faster to write, mine was six times faster to read, and reads were our problem. He then suggested a view so that his tooling still worked. We shipped it in a week and he presented it to the other team. It taught me to argue with a query, and I bring one to each such talk now.'],
  ['Tell me about a project you led.', 'I led the replacement of our login with single sign-on for 12,000 employees. I chose to go office by office, because the help desk could take about 50 calls a day. I wrote the rollback script first and tried it twice. Four engineers worked with me; I did the directory sync myself. After five months we turned the old login off, and password tickets fell by 70 percent.'],
  ['Tell me about a time you worked under pressure.', 'Two days before Black Friday our payment provider told us of a breaking change. I listed the eleven calls we make, found that only two were hit, and asked product to drop the gift-card feature for that week so that Ana could help me. We tested with replayed traffic overnight and released on Thursday morning. We took 1.3 million payments with an error rate under 0.1 percent.'],
  ['What is your greatest weakness?', 'I go quiet in large meetings. Last autumn a design went the wrong way for two weeks because I had seen the flaw and not said it. Since then I send my concerns in writing the day before, and I ask the chair for two minutes. In the last quarter I did that in all five reviews.'],
  ['Why do you want to leave?', 'I have built what I came to build: the reporting platform is live and has its own team. I want to work closer to customers again, and in your support-tools group engineers sit with the agents, which is why I applied.'],
  ['Why did you choose MongoDB?', 'Each supplier sends a different set of attributes, and we only ever read a product as a whole. With a relational schema we would have had a table of key-value pairs and a join for each attribute. We gave up cross-product reports, and those we feed from a nightly export.'],
  ['How does your system deal with failures?', 'Every call to another service has a timeout of two seconds and is tried again twice with backoff and jitter. If more than half fail within a minute a circuit breaker opens and we serve the last cached price. Messages that fail five times go to a dead letter queue, and an alert goes off when it holds more than ten.'],
  ['Tell me about a time you took initiative.', 'Our deploys took 50 minutes and nobody owned them. I timed each step for a week and found that we built the same image four times. I proposed a shared cache in our guild, did a trial on my own service and wrote a one-page guide. Within two months nine teams had moved and a deploy took 14 minutes.'],
  ['Tell me about yourself.', 'I am a front-end engineer from Porto with eight years of experience, the last three on the booking flow of an airline, where I cut the load time from 6 to 2 seconds. I also run our accessibility reviews and mentor two juniors. Before that I was with an agency and built about twenty shops. I am looking for a product where I can own the design system, and yours is open source, so I have read it already.'],
  ['How do you handle multiple deadlines?', 'I write down for each one who is waiting and what it costs them per day. Last month I had an audit, a customer fix and a demo in the same week. The fix cost a shop 900 euros a day, so it went first; the audit had a legal date; for the demo I asked sales for three days and showed a recording instead. All three were done by Friday.'],
  ['Tell me about your proudest achievement.', 'A nurse wrote to us that our app had forgotten her drug list twice. I could not find the bug in the code, so I asked to sit with her for a shift and saw that the ward has no signal. I built an offline store over three weeks with one colleague and tested it on the same ward. Lost lists went from 30 a month to none in the last year, and four more hospitals signed up because of it.'],
  ['Tell me about a time you led a team.', 'When our lead went on leave I ran the checkout squad, four engineers, for three months. I moved us from daily status rounds to a board, because two people worked from Manila, and I met each of them alone every other week. We shipped the new wallet two weeks early, and abandoned carts fell from 22 to 17 percent. The lead kept the board when she came back.'],
  ['Describe a situation where you had to learn something quickly.', 'In January our only iOS developer left and the App Store deadline was five weeks away. I had never written Swift. I did the official tutorial over a weekend, then paired two hours a day with a contractor and took the smallest tickets first. I submitted the build four days before the deadline and fixed the two crashes that came up in the first week. I have owned the iOS app since.'],
  ['Tell me about a time you had to make an unpopular decision.', 'I stopped the work on dark mode when it was half done, because crash reports had doubled after the last two releases. The designers were upset, so I showed them the reviews that named crashes, 140 in a month, and promised a date for dark mode. We spent four weeks on stability, crashes dropped by 80 percent, and dark mode came out in June. I would tell them a week earlier next time; now I share the crash report with design every Monday.'],
  ['How do you deal with difficult people?', 'I try to find out what they are afraid of. Last year a database admin refused every schema change of ours. I asked him to lunch and heard that he alone was paged at night when a migration went wrong. I added our team to the pager for our own tables. From then on he reviewed our changes within a day.'],
  ['Tell me about a mistake.', 'I sent a newsletter draft to 60,000 customers instead of the test list. I noticed within a minute, stopped the queue at 8,000 and wrote to my manager and to support before anyone asked. We sent a short apology, and 40 people unsubscribed. The test and live lists had looked the same in the tool, so I made the live one ask for the number of recipients. It has stopped two colleagues since.'],
  ['How would you scale a database?', 'First I would find out what is slow: reads or writes. For reads I would add an index or a cache and then read replicas, and accept that a replica lags by a second. For writes I would batch them, and only when one machine is really full would I shard, by tenant, because then most queries stay on one shard.'],
  ['What is a deadlock?', 'Two transactions each hold a lock that the other one needs, so neither can go on. The database kills one of them. I avoid it by taking locks in the same order everywhere and by keeping transactions short.'],
  ['Tell me about your most challenging project.', 'Our tax engine had to support Brazil in ten weeks. The rules filled 300 pages. I took the three taxes that made up 95 percent of the invoices, wrote them as tables that our accountant could read, and she found eleven errors before a customer did. We went live a week late with one open rule, which we did by hand for a month. Two more countries were added on the same tables in three weeks each.'],
  ['How do you motivate your team?', 'I look for what each one wants next. Kavya wanted to speak at a conference, so I gave her the caching rewrite and asked her to write it up. She spoke in Pune in March, and two people applied to us because of it.'],
];

function firedOn(question: string, answer: string): readonly (readonly [rule: string, severity: string])[] {
  const subject = subjectOf({ question, answer });
  return rulesOnByDefault.filter(({ hears }) => hears.includes(subject.register)).flatMap(({ id, judge }) => judge(subject).map(({ severity }) => [id, severity] as const));
}

describe('a plain voice is understood', () => {
  test.each(weak)('%s: %s "%s"', (rule, question, answer) => {
    expect(firedOn(question, answer).map(([id]) => id)).toContain(rule);
  });
});

describe('a good answer in a plain voice gets one hint at most', () => {
  test.each(strong)('%s "%s"', (question, answer) => {
    const fired = firedOn(question, answer);
    expect(fired.filter(([, severity]) => severity !== 'low')).toEqual([]);
    expect(fired.length).toBeLessThanOrEqual(1);
  });
});

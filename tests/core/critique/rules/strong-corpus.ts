import type { Example } from '../../../../src/core/critique/rule';

/** Forty-five answers that would carry an interview, in many voices; all of them ours. The ceiling of findings is set on them. */
export const strongCorpus: readonly Example[] = [
  {
    question: 'Tell me about yourself.',
    answer:
      "I'm a backend engineer in Hyderabad, seven years now, mostly Java and Postgres. Currently I take care of the claims engine of an insurance company, about 40,000 claims a day, with three juniors under me. " +
      'Before that I was at a telecom vendor, where I rewrote the rating job and brought it from 5 hours to 70 minutes. I applied because your underwriting team does in real time what we do at night, and I want to learn that.',
  },
  {
    question: 'Tell me about yourself.',
    answer:
      "Sure. I grew up in Gdańsk, studied physics and slid into programming through lab automation. For the last four years I've worked on the control software of wind parks in Hamburg. I own the module that plans maintenance; it saves each park two boat trips a month. " +
      'What I am looking for next is a team where software is the product, and where I can go back to distributed systems.',
  },
  {
    question: 'Could you walk me through your background?',
    answer:
      'I started in support at a hosting company in Ohio, answering tickets at night. I got tired of the same ticket about mail quotas, so I wrote a script, and that script got me into engineering. Since then I have built the quota service, then the billing API. ' +
      'Today I lead that API: two engineers and me, 99.95 % uptime last year. I would like to move towards payments, and that is what you do.',
  },
  {
    question: 'Tell me about a time you failed.',
    answer:
      'In 2022 I planned a move from one mail provider to another over a weekend. I had tested the templates, but not the bounce handling. On Monday the new provider blocked us, since we kept writing to dead addresses. 18,000 mails were stuck. ' +
      'I told my manager at eight, switched back by ten and cleaned the list in the afternoon. The mistake was mine: I tested what I had built and not what we depended on. Now each plan of mine starts with a list of what the old system does silently.',
  },
  {
    question: 'Tell me about a time you failed.',
    answer:
      'Last year I promised a partner an API in six weeks. I had asked nobody in the team who knew the legacy side. In week four I found that customer ids were not unique, and we needed nine weeks in the end. ' +
      'The partner lost a campaign and told us so. I apologised in person, sent them a note every Friday from then on, and since that project I do not give a date before the oldest engineer on the system has read my plan.',
  },
  {
    question: 'Tell me about your biggest mistake.',
    answer:
      'I once ran a delete on the wrong terminal: it was production and not staging. 300 user profiles were gone. I stopped, called my lead at once, and we restored them from the backup in two hours. ' +
      'The same week I coloured the production prompt red, took delete rights away from my own account and wrote the incident up for the whole company. Nobody had to do such a restore since.',
  },
  {
    question: 'Tell me about a time you had a conflict with a teammate.',
    answer:
      'A frontend colleague and I were fighting over date formats in the tickets, it went for two weeks. She wanted strings ready for display, I wanted ISO. I called her and asked to see where it hurts. She showed me eleven screens with their own parsing. ' +
      "So I proposed ISO in the API and one helper in the shared library, and I wrote the helper that same day. We agreed in ten minutes. The bugs on dates went from five a month to none, and I now pick up the phone after the second comment.",
  },
  {
    question: 'Describe a disagreement with your manager.',
    answer:
      'My manager wanted to hire a contractor for the search rewrite and I believed that we could do it with what we had. I asked for three days, built the ranking for one category on our existing index and showed him the click rates beside the old ones. ' +
      'He had a point as well: nobody in the team knew synonyms. We settled on a consultant for one week instead of a contractor for six months. It cost 4,000 euros, and the search went live in March. I learned to bring a small thing and not an opinion, and I have done so in each budget round since.',
  },
  {
    question: 'Tell me about a time you disagreed with a senior engineer.',
    answer:
      'Our architect said every service must own its database, full stop. I had two services that read each other 200 times per page. I drew the calls of one page on a board and asked him how he would cut it. He suggested to merge the two, which I had not thought of. ' +
      'I merged them in a week. The page went from 2.1 s to 600 ms. I had come to win an exception and left with a better design; now I open with the drawing.',
  },
  {
    question: 'Tell me about a difficult person you worked with.',
    answer:
      'In a bank project in Pune there was one DBA who rejected nearly all of our change requests. My team was escalating each time. I went and sat at his desk for a morning and found that he was alone for 60 databases and got paged for every bad query. ' +
      'I offered to attach the query plan and a rollback to each request. He approved 9 of the next 10 the same day. After a month the other teams were copying our template.',
  },
  {
    question: 'Tell me about a time you took ownership.',
    answer:
      'We had a cron job that nobody owned; it sent invoices on the first of the month. In January it failed silently and finance found out on the ninth. I was not in that team, but I knew the host. I resent the invoices by hand, 1,240 of them, then I moved the job to our scheduler with an alert and a dashboard. ' +
      'I also wrote down who is responsible, and had both leads sign it. It ran on time in each of the 14 months after.',
  },
  {
    question: 'Give an example of a time you went beyond your role.',
    answer:
      'I was hired for mobile, but our new joiners took five weeks until their first commit. I measured where the time went by asking the last four: two weeks were access requests. I made one form out of seven with the IT desk and recorded three short videos. ' +
      'The next two people committed in their second week. HR took the form for all of engineering, around 120 people.',
  },
  {
    question: 'Tell me about a project you are proud of.',
    answer:
      'The offline mode of our field app. Technicians in the Alps have no signal for hours, and they wrote on paper. I designed a local store with a log of changes and a merge on reconnect, last writer wins per field, with conflicts shown. The hard part was photos, so I sent them in chunks that can resume. ' +
      'Two colleagues did the UI. Paper is gone since June, and a report is in the system on the same day instead of three days later.',
  },
  {
    question: 'What was your most challenging project?',
    answer:
      'Splitting the seat map of an airline site from its booking core. The core was 15 years old and both wrote to one table. I first put a log on each write and watched for two weeks: 31 callers, six of them unknown. I moved the readers behind an API one by one, and then the writers with a dual write that compared both sides. ' +
      'At the end we had 0.02 % mismatches, I traced them to one time zone bug. The cut-over took eleven minutes at 3 am. Seat sales did not drop, and the seat team ships weekly now, not quarterly.',
  },
  {
    question: 'What has been your greatest achievement?',
    answer:
      'I got our test suite from 90 minutes to 11. Everyone had accepted it. I profiled one run, and 70 % was the database being created again and again. I gave each worker its own schema, rolled back instead of recreating, and split by timing. ' +
      'Eleven minutes times forty runs a day, that is 50 hours of waiting each day gone for a team of 25. People merge smaller changes since, our median pull request went from 400 lines to 150.',
  },
  {
    question: 'Describe a hard bug you fixed.',
    answer:
      'Once a week our websocket server dropped all clients at the same second. Nothing in the logs. I wrote the time of each drop on a wall, and after five weeks I saw it was always 7 days after a restart. I searched for a counter and found a 32-bit timer in the heartbeat library that wrapped. ' +
      'I patched it, sent the fix upstream, it was merged, and the drops stopped. What I took from it: write down the times first.',
  },
  {
    question: 'Tell me about a difficult production issue.',
    answer:
      'So it was Diwali week and suddenly payments success rate came down from 96 to 81 percent. I was the on-call. I checked bank wise and saw only two banks were down, both on the new TLS config. I rolled back that config within 9 minutes and posted in the incident channel. ' +
      'Next day I found out that those banks support only older ciphers, so I added a check in staging which does a handshake with all 42 banks daily. That check has caught two more such cases before release.',
  },
  {
    question: 'Tell me about a time you had to make a decision with incomplete information.',
    answer:
      'A supplier announced the end of its API in 30 days, and did not say what comes after. I listed what we knew: 12 calls, two of them vital. I assumed that the new one would have at least these two, and started an adapter in front of our code, so that either way only one file would change. In parallel I wrote to three other customers of theirs. ' +
      'On day 20 the new API came out, one call was different. We switched on day 24. Had I waited for the documents, we would have lost a week that we did not have.',
  },
  {
    question: 'Tell me about a time you took a calculated risk.',
    answer:
      'Our mobile release was due on Thursday, and on Tuesday the payment SDK had a security update. Either we ship with the old one or we take a new one with two days of tests. I took the new one for 5 % of the users by a flag, kept the old path in the build, and watched the failure rate by hour. ' +
      'It stayed at 1.2 %, as before, so we went to 100 % on Saturday. The way back was one switch, otherwise I would not have done it.',
  },
  {
    question: 'Tell me about a time you had to prioritise under pressure.',
    answer:
      'In the week before an audit three things landed on me: a log gap, a flaky export and a feature for the sales demo. I asked the auditor which of the logs she samples, and asked sales what breaks if the demo shows last month. The log gap could fail us, so I did that first, in two days. The export got a retry as a stopgap. The demo feature I gave back; sales used a mock. ' +
      'We passed with no finding. It cost me a grumpy sales lead for a week, and I explained it to him over lunch.',
  },
  {
    question: 'How do you handle tight deadlines?',
    answer:
      'I cut scope before I add hours. In March we had four weeks for an export that we had estimated at seven. I asked the customer which two of the nine formats he opens, shipped these two in week three, and he never asked for four of the others. ' +
      'When the date cannot move and neither can the scope, I say so on the first day, in writing.',
  },
  {
    question: 'Tell me about a time you showed leadership.',
    answer:
      'When our lead left in the middle of a migration there was no replacement for three months. I was the second most junior, but I knew the plan. I started a stand-up of ten minutes, put the remaining 26 steps on one page and asked each person to pick what they wanted to own. I took the cut-over, because nobody wanted it. ' +
      'We finished two weeks late, with no data lost. Two of the five told my new manager that they would do it again with me.',
  },
  {
    question: 'Tell me about a time you led a project.',
    answer:
      'I led the consent banner for eleven country sites, four engineers and one lawyer. The risk was the lawyer: she had two hours a week for us. So I collected the questions and gave her a table with three options each, and never a blank page. I delegated the country texts to the juniors and kept the storage part. ' +
      'It was live two days before the law came in, and the regulator in Dublin asked us for nothing. Other brands of the group run the same banner now.',
  },
  {
    question: 'Tell me about a time you mentored someone.',
    answer:
      'Priya joined from a manual testing role and was afraid of code reviews. We agreed on one thing: she reviews mine first. For six weeks I sent her small changes with one planted bug, she loved that game. She found 8 out of 10. ' +
      'Then I reviewed hers, with questions only, no orders. After four months she was writing the contract tests for our whole squad. I still plant a bug for every new joiner.',
  },
  {
    question: 'Tell me about a time you influenced a decision without authority.',
    answer:
      'The platform group was going to retire our queue and move all teams to theirs. I was a plain engineer in one of 14 teams. I wrote a page with our three needs, delay, order and replay, and asked five other teams to add theirs. Two needs were not covered by the new queue for anyone. ' +
      'I sent it to the platform lead before the meeting and not in it. They added delayed delivery, dropped the date by a quarter, and asked me to test the beta.',
  },
  {
    question: 'Tell me about critical feedback you received.',
    answer:
      'In my half-year review my manager said that in meetings I answer before the question is over. It stung. I asked two colleagues and both laughed, so it was true. For a month I wrote the question down before I spoke. It felt slow. ' +
      'In the next review he brought it up himself: the juniors speak more now. I still keep the notebook, and I ask one person each quarter what I should stop doing.',
  },
  {
    question: 'Tell me about a time you learned something quickly.',
    answer:
      'Our only Terraform person went on parental leave three weeks early. I had never used it. I gave myself two evenings with the docs, then I imported one small bucket, and broke it, in a sandbox. On day four I changed a real DNS record with a colleague of another team looking on. ' +
      'In week three I moved our whole staging, 60 resources, and wrote the page that I would have wanted on day one. It has been read by 19 people.',
  },
  {
    question: 'Tell me about a time you helped a customer.',
    answer:
      'A school in Nagpur could not print report cards; it was the last day before holidays. Support had closed it twice as a printer issue. I asked the clerk to share her screen, and saw that the names in Devanagari made the page taller than A4. I changed the line height for that script, sent her a build in an hour and stayed on the call until the first card came out. ' +
      'Later I added Devanagari, Tamil and Urdu names to our test data. 40 other schools had the same problem and had not told us.',
  },
  {
    question: 'Tell me about a time you improved a process.',
    answer:
      'Releases needed a sign-off by five people in a sheet, and one of them was always travelling. I looked at the last 50: four of the five had never said no. I proposed to keep the one who had, security, and to tell the others after the fact. My director agreed for a trial of two months. ' +
      'We went from one release in nine days to two a week, and rollbacks stayed at one in a quarter. The sheet is gone.',
  },
  {
    question: 'What is your greatest strength?',
    answer:
      'I find out what is really broken. In spring the team was about to double the database because of slow pages. I traced one request and saw that it asked for the same user 80 times. A cache of one request fixed it in an afternoon, and we did not spend the 900 dollars a month.',
  },
  {
    question: 'What is your greatest weakness?',
    answer:
      'I say too little when I am stuck. Two years ago I sat on a certificate problem for four days that a colleague then solved in an hour. Since then I have a rule, after two hours I post what I tried in the channel. My lead reminds me less and less; the last time was in November.',
  },
  {
    question: 'What is your biggest weakness?',
    answer:
      'Written English. I think in Tamil, and my design notes were long and hard to read; reviewers told me that. I take a writing class every Saturday since February, and I let a colleague cut each note to one page. The last two were approved in the first round.',
  },
  {
    question: 'Why are you leaving your current company?',
    answer:
      'I have been there for three years and I built most of the catalogue service. It is stable now, and what remains is small changes. I want to work on something that still has to find its shape. Your new logistics product is just at that point, and I have run a warehouse integration before.',
  },
  {
    question: 'Why do you want to leave?',
    answer:
      'The company decided to move engineering to Lisbon, and I am staying in Berlin with my family. I use the moment to look for what I have wanted for a while: a platform team, where other engineers are my customers.',
  },
  {
    question: 'Why do you want to work here?',
    answer:
      'Two reasons. You publish your incident reports; I read the one on the DNS outage in our reading group, and I want to work where people write like that. And you run on bare metal, which I have done for five years and which few companies still do.',
  },
  {
    question: 'Where do you see yourself in five years?',
    answer:
      'I would like to be the person who designs systems other teams build on. I started with our event schema this year: I review each change and give a talk on it every quarter. In two years I want to have done one such system from the first page to its third year in production.',
  },
  {
    question: 'Why did you choose Postgres over DynamoDB?',
    answer:
      'Our reports join five tables and product people write their own queries, so SQL was a need. DynamoDB would have scaled the writes better, but at 200 writes a second that was not our problem. The price is that we run failovers ourselves; we practise one every quarter. At fifty times the load I would move the events out first.',
  },
  {
    question: 'Why SQS and not Kafka?',
    answer:
      'Each mail is sent once and nobody reads it again, so we had no need for replay. SQS gives us retries and a dead-letter queue without a cluster to run, and we were two people. What we gave up is ordering; we carry a version number on each message and drop the older one.',
  },
  {
    question: 'How do you handle duplicate messages at the worker level?',
    answer:
      'Every message carries an id that the producer sets once. The worker inserts that id into a table with a unique constraint in the same transaction as its work. If the insert fails it acknowledges the message and does nothing. It costs one write per message, and we delete the ids after seven days, since the queue keeps nothing longer than four.',
  },
  {
    question: 'How would you scale this to ten times the users?',
    answer:
      'First I would find what breaks first, with a load test at three times. Today the API is stateless, so it only needs more instances; the database has one writer at 30 % CPU, so it would break near three times. I would move the reads to replicas and the session table to Redis, and only then think about shards by tenant. The queue workers scale by depth already.',
  },
  {
    question: 'What is the difference between a process and a thread?',
    answer:
      'A process has its own memory, a thread shares the memory of its process. So threads are cheap to start and can share data, but one bad write can bring all of them down, and you need locks. For example, our image service runs four processes because the codec leaks, and each of them has eight threads.',
  },
  {
    question: 'How many people were in your team?',
    answer: 'Six at the start, nine at the end. Two of them were in Manila.',
  },
  {
    question: 'Tell me about a time you took ownership.',
    answer: '',
    register: 'noted',
    story: {
      situation: 'alerts of checkout muted since the move, 2 outages unseen in May',
      task: 'get them back, under 5 pages a week',
      action: 'listed 85 alerts, deleted 60, set thresholds from 30 days of data, wrote a runbook with support, trained 4 people',
      result: '3 pages a week, outage in August seen after 2 minutes, about 11 lakh saved',
      learning: 'an alert without an owner is noise; I now review them each quarter',
    },
  },
  {
    question: 'Tell me about a time you disagreed with a product manager.',
    answer: '',
    story: {
      situation: 'Our product manager wanted guest checkout before Christmas, and fraud had doubled since October',
      task: 'I had to find a way to launch it without more chargebacks',
      action: 'I pulled 60 days of orders with the risk analyst, saw that gift cards made 80 % of the fraud, and proposed guest checkout for everything else. I built the rule and we tested it on 10 % of the traffic for a week',
      result: 'Conversion rose by 6 %, chargebacks stayed flat, and the manager kept the rule after Christmas',
      learning: 'I ask which part of a feature carries the risk before I say no; that is the first line of my reviews now',
    },
  },
  {
    question: 'Why are you leaving your current company?',
    answer: 'I said that the platform I built is in good hands now and that I want to work closer to customers next, which this role offers.',
    register: 'remembered',
  },
];

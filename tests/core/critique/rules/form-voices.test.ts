import { vague } from '../../../../src/core/critique/rules/vague';
import { noMetrics } from '../../../../src/core/critique/rules/no-metrics';
import { expectVoices } from './expect-voices';

const project = 'Tell me about a project you worked on.';
const hard = 'Tell me about a difficult problem you solved.';
const failed = 'Tell me about a time you failed.';
const conflict = 'Tell me about a conflict with a colleague.';
const led = 'Tell me about a time you led something.';
const self = 'Tell me about yourself.';
const proud = 'What achievement are you most proud of?';
const hire = 'Why should we hire you?';
const here = 'Why do you want to work here?';

/** General words in the mouths of many people; beside them answers as short that name what only this one could. */
expectVoices([
  {
    rule: vague,
    weak: [
      [project, 'It was an e-commerce website, and I was on the back end of it.'],
      [project, 'I was in a banking domain project and my work was mainly support and enhancement.'],
      [project, 'An AI chatbot. I used the usual approach and the accuracy came out decent.'],
      [project, 'I cleaned the data, trained a model and got good accuracy.'],
      [project, 'Basically a data pipeline where we pull from different sources, transform it and load it somewhere.'],
      [hard, 'There was a memory leak and I debugged it until I found the cause.'],
      [hard, 'The build kept failing. I tried several things and one of them fixed it.'],
      [hard, 'I just googled around, and after some trial and error it worked.'],
      [hard, 'We had a performance problem in the app, so I tuned it and it was fine after.'],
      [hard, 'I broke it down into smaller pieces and went through them one after the other until it was done.'],
      [failed, 'Once I missed a deadline because I had underestimated the work. I felt bad, but I apologised and we moved on.'],
      [failed, 'A release of mine went badly. It was a hard time, and I took it as a lesson.'],
      [conflict, 'We had different views on the design. In the end we sat down together and found a middle ground.'],
      [conflict, 'He was a bit difficult, but I stayed calm and we found a way to work with each other.'],
      [led, 'I led a small team on a feature. I made sure that everyone knew what to do and we delivered it.'],
      [led, 'I motivated the people around me and kept them on track, and it was a success.'],
      [proud, 'I built a tool that people in the company use a lot.'],
      [proud, 'The launch of our app. It took a lot of effort from everyone, but we made it.'],
      [self, 'I am a software engineer with some experience in web technologies, looking for a new challenge.'],
      [hire, 'I have solid experience in the field, and I adapt to whatever comes.'],
      [here, 'I have heard good things about you, and it seems like an interesting place.'],
      ['How do you keep up with technology?', 'I read blogs and I follow some people online.'],
      ['How do you keep up with technology?', 'Podcasts, mostly, and the odd course.'],
      ['How do you test your code?', 'I write unit tests and do some manual checks.'],
      ['How did you finish it in time?', 'We went with Scrum.'],
      ['How did you debug it?', 'I used the debugger.'],
      ['What did you do about the outage?', 'I followed the process and escalated it.'],
      ['How did you evaluate the model?', 'We used standard metrics and the results looked promising.'],
      ['Why did you pick this approach?', 'It felt like a sensible option for our purposes, and the outcome was more or less what we had hoped for.'],
      ['Why did you pick this approach?', 'It seemed to be the right fit given our constraints, and it has held up okay so far.'],
      ['What did you do in your internship?', 'I worked on the back end and learned a lot.'],
      ['What did you do in your internship?', 'I shadowed the team and took up a few tickets.'],
      [led, 'As team leader I had to manage everything, and with good coordination we were able to complete it successfully.'],
      [hard, 'The requirement was very complex, so I did proper analysis, discussed with seniors and resolved the same.'],
    ],
    strong: [
      [project, 'A planner for 40 bakery vans. I wrote the route solver in OR-Tools, and drivers now start at five with a list on paper.'],
      [hard, 'Every Friday at six the tills in Lyon lost their printers. I found a DHCP lease of seven days, set it to thirty and it never came back.'],
      [failed, 'I sent the March payroll twice to 212 people. I called the bank within the hour, got 190 transfers stopped and wrote to the rest myself.'],
      [conflict, 'Irene wanted GraphQL and I wanted REST. We each built the order page in two days, timed them with the shop staff and took hers.'],
      [self, 'I write firmware for heat pumps at a firm in Graz: the Modbus stack is mine, and so is the bootloader that 9,000 pumps run.'],
      [here, 'Your team wrote the parser behind tree-sitter queries, and I have sent three patches to it since spring.'],
      ['How do you keep up with technology?', 'Each Thursday I read the release notes of Postgres and rustc, and I try one change on our staging ledger.'],
      ['How do you test your code?', 'Property tests on the tariff engine with Hypothesis, snapshots of 300 invoices, and one real invoice of each kind before a release.'],
      ['How many people were there?', 'Six.'],
      ['Which database did you use?', 'Postgres.'],
      ['Did you write the tests?', 'Yes.'],
      ['Who was the customer?', 'The port of Rotterdam.'],
      ['Nice to meet you.', 'Thanks, you too.'],
    ],
  },
  {
    rule: noMetrics,
    weak: [
      [project, 'I rebuilt the search of our intranet. Response times came down a lot and colleagues complain far less.'],
      [project, 'I wrote the loader for the warehouse. It brought the error rate right down, and the controllers could close the month sooner.'],
      [project, 'I moved the shop to another host. Pages feel snappier now, and sales have picked up.'],
      [project, 'I made the onboarding guide. New people need much less time until they ship something.'],
      [project, 'I tidied up the alerts. The nights have been quiet since, and the on-call people sleep.'],
      [project, 'I built the booking page with React and Node. It has a calendar, a form for groups and a view for the staff at the desk.'],
      [project, 'I designed the schema, wrote the services for orders and stock, and put both behind a gateway.'],
      [hard, 'The nightly export was stuck behind a lock. I moved it to a replica, and the mornings became painless for the support desk.'],
      [hard, 'A library leaked handles. I wrapped it, closed them by hand, and the crashes pretty much disappeared.'],
      [led, 'I ran the switch to the new ticket tool. I trained each department, and the tool is widely used today.'],
      [led, 'I took over the release train. I wrote the calendar, chaired the meeting, and our velocity shot up.'],
      [proud, 'I got our accessibility audit through. I rewrote the forms and the labels, and people with screen readers can order alone.'],
      [proud, 'My recommendation engine drove real growth for the shop.'],
      [self, 'I am a data engineer. I built the ingestion at my last firm, which cut down on manual work, and I lead the platform group.'],
      [self, 'I am a tester at a bank. I set up the automation there, and now I look after the devices in the lab.'],
      ['What was the result?', 'The customers loved it and the process is more efficient.'],
      ['What was the impact of it?', 'It freed up people for other work.'],
      ['The result of my search project', 'My rewrite pushed conversion up noticeably across all shops.'],
      ['The result of my search project', 'Complaints shrank considerably after my change.'],
      ['The result of my search project', 'My caching layer brought page loads down dramatically for our readers.'],
      ['Why did you choose this index?', 'It performed much better than the alternatives, and the results were in line with our expectations.'],
      ['How did you evaluate it?', 'We compared the outputs by eye and the quality was clearly better.'],
    ],
    strong: [
      [project, 'I rebuilt the search of our intranet. Response times came down from 4 s to 300 ms.'],
      [project, 'I wrote the loader for the warehouse. It halved the errors, and the month closes two days sooner.'],
      [project, 'I tidied up the alerts: from ninety a night to six.'],
      [led, 'I ran the switch to the new ticket tool, and 31 of 34 departments use it daily.'],
      [self, 'I am a data engineer. I built the ingestion of 2 TB a day at my last firm and lead the platform group.'],
      ['The result of my search project', 'My rewrite pushed conversion from 2.1 to 2.6 % across all shops.'],
      ['The result of my search project', 'Complaints fell by a third.'],
      ['You mentioned a move to Azure. What did you think of it?', 'I thought it was early, but I asked for a trial and wrote down what worried me.'],
      ['Tell me about a time you mentored someone.', 'Ana joined us from a bakery. I gave her one small ticket each morning and wrote my reviews as questions, and now she does the same with our trainee.'],
      ['What was the impact of it?', 'It freed up one day a week for each of the four clerks.'],
      ['Why did you choose this index?', 'Because reads are a hundred times as frequent as writes, and a BRIN index stays small on dates.'],
      ['How does a bloom filter work?', 'It hashes a key several times and sets these bits; if one is missing, the key was never there.'],
      ['What did you learn from it?', 'I learned to ask who reads the page before I design it, and I now start with a call to them.'],
      [conflict, 'Paul and I argued about tabs in the parser. I asked him to show me his diff, saw that his editor was set wrong, and we put a config in the repo. Since then we review each other in pairs.'],
    ],
  },
]);

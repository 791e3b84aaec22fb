/** Answers in prose, in our own words, with the part that a person would give each sentence. */
export interface ToldAnswer {
  readonly question: string;
  readonly situation?: readonly string[];
  readonly task?: readonly string[];
  readonly action: readonly string[];
  readonly result?: readonly string[];
  readonly learning?: readonly string[];
}

export const toldAnswers: readonly ToldAnswer[] = [
  {
    question: 'Tell me about a time you improved a process',
    situation: ['At Pinedock every release took a full day, because two people clicked through forty screens.', 'Half of the releases were pushed to Monday.'],
    task: ['My lead asked me to get that below two hours.'],
    action: ['I sat next to the testers and wrote down what they checked.', 'Most of it was the same six flows, so I automated those with Playwright.', 'I left the rest to them and put it on one page.'],
    result: ['The next release took 90 minutes, and we now release twice a week.'],
    learning: ['I learned to watch the work before I automate it.'],
  },
  {
    question: 'Describe a conflict with a teammate.',
    situation: ['Bruno and I shared a service, and he merged his changes on Friday afternoons.', 'Twice I spent the weekend on a rollback.'],
    action: ['I wrote him a harsh message first, which did not help.', 'On Monday I asked him for a walk, and he told me that his deadline was always Friday noon.', 'We went to our manager together and moved the deadline to Wednesday.'],
    result: ['He has not merged on a Friday since.'],
    learning: ['Looking back, I should have asked after the first weekend.'],
  },
  {
    question: 'Have you ever made a decision that was unpopular?',
    situation: ['Last autumn we were three weeks from the launch of the mobile app.', 'The crash rate on old phones was at 6 %.'],
    action: ['I decided to drop support for Android 8, although sales was against it.', 'I pulled the numbers: eleven paying customers used it.', 'I called each of them and offered the web version for half a year.'],
    result: ['Nine accepted, and two left.', 'We launched on time with a crash rate of 0.4 %.'],
  },
  {
    question: 'Your biggest failure?',
    situation: ['In my first job I looked after the newsletter.', 'It went to 80,000 people.'],
    action: ['I changed the template on a Thursday and skipped the test mail, since it was only a colour.', 'The link to unsubscribe was broken for all of them.', 'I told my boss within the hour, sent a correction and answered 200 angry mails myself.'],
    result: ['We lost about 900 readers.'],
    learning: ['Since then I never send anything that a second person has not seen.'],
  },
  {
    question: 'Tell me about a time you helped a junior',
    situation: ['Samira joined us from a bootcamp and was stuck on her first ticket for two weeks.', 'She did not dare to ask anybody.'],
    task: ['Nobody asked me to help, but I wanted her to stay.'],
    action: ['I booked half an hour with her every morning.', 'First we read code together, then she drove and I only asked questions.', 'I also gave her a small service of her own.'],
    result: ['After two months she closed her tickets alone, and this spring she trained the next one.'],
  },
  {
    question: 'Walk me through a production incident you handled',
    situation: ['One night in March our payments page returned errors for every third customer.', 'The dashboard was green, so the alert had not fired.'],
    task: ['I was on call and had to bring it back before the shops opened at seven.'],
    action: ['I compared two requests, one good and one bad, and found that the bad ones hit a node with a stale certificate.', 'I took the node out, rotated the certificate and restarted it.', 'The next day I wrote an alert on the share of errors per node.'],
    result: ['Payments were back after 35 minutes, and the alert has caught two cases since.'],
  },
  {
    question: 'A project you are proud of?',
    situation: ['Our support team copied addresses by hand from mails into the CRM.', 'It took them about three hours a day.'],
    action: ['I built a small parser in my spare time and showed it to the head of support.', 'She liked it, and I got two weeks to do it properly.', 'I trained it on 4,000 old mails and added a screen to correct mistakes.'],
    result: ['It gets 96 % right, and the team saves about two and a half hours a day.'],
  },
  {
    question: 'Tell me about a time you had to learn something quickly',
    situation: ['Our only iOS developer left in the middle of a release.'],
    task: ['I had never written Swift, and we had five weeks.'],
    action: ['I went through the code with him on his last two days and recorded it.', 'Then I took the smallest bug, fixed it and asked an iOS friend for a review.', 'After ten bugs I began with the feature itself.'],
    result: ['We released one week late, with four stars in the store.'],
    learning: ['It taught me that a recording is worth more than a document.'],
  },
  {
    question: 'Describe a situation where you influenced without authority',
    situation: ['Four teams wrote logs in four formats.', 'Searching for one order across them took an hour.'],
    action: ['I drafted a format with six fields and showed it to one developer of each team over lunch.', 'Two had objections, so I dropped one field and renamed another.', 'I wrote the library for Java and Go myself, so that nobody had to do extra work.'],
    result: ['All four teams switched within a quarter.', 'The search for an order takes a minute now.'],
  },
  {
    question: 'Tell me about a time when you took ownership',
    situation: ['There was a report that nobody owned, and finance complained about it every month.'],
    action: ['I picked it up although it was not in our backlog.', 'I found that it counted returns twice and rewrote the query.', 'I also put my name on the page, so that people knew whom to ask.'],
    result: ['The complaints stopped, and finance closed the month two days earlier.'],
  },
];

/** Answers that tell no story, whatever their question asks: habits, careers, opinions, designs, interviews. */
export const untold: readonly { readonly question: string; readonly answer: string }[] = [
  { question: 'Tell me about a time you led a team', answer: 'I have been a lead for five years. I started my career in a bank and I moved to a start-up later. I graduated from Porto in 2015. I led four people there and six people here. Currently I am working at Corvex.' },
  { question: 'Tell me about a time you handled pressure', answer: 'I usually make a list and I start with what blocks others. I do not panic. I talk to my manager if it is too much. I think pressure is part of the job, and I like it in small doses. I sleep well most of the time.' },
  { question: 'Describe a situation where a design was wrong', answer: 'In general, a design is wrong if it can not change. You should keep modules small. A queue between two services helps, and a database per service too. I would always start with a monolith, and I would split it later. People often do that too early.' },
  { question: 'Tell me about a time you used caching', answer: 'The cache sits in front of the database. Keys are the id of the product and the language. Each entry lives for ten minutes. A change in the shop deletes the entry. Redis runs on three nodes, and each of them holds about 20 GB of data.' },
  { question: 'Tell me about the last round', answer: 'The interviewer was friendly and asked about my project first. I told him about the search cluster. Then we wrote a function on the whiteboard, and I needed a hint. I fixed the bug in the end. He said that they decide within a week.' },
  { question: 'Tell me about a time you mentored somebody', answer: 'I would sit with the person every week. I would let them drive, and I would only ask questions. After some time I would give them a small service of their own. If they were stuck I would help them, but not too early. I believe in learning by doing.' },
  { question: 'Tell me about a challenge in your team', answer: 'Communication is the largest challenge in my team. We are in three time zones. We have a stand-up at noon and a written update in the evening. It works quite well. Some people still forget the update, and then the others wait for half a day.' },
  { question: 'Why did you choose this stack?', answer: 'We had two Java people, so Java was given. I wanted Kafka, and the architect wanted Rabbit. We tested both for a week and Kafka was faster. I wrote the report and the team voted for it. In the end we were happy with it and the load grew by 300 %.' },
  { question: 'What do you do at Corvex?', answer: 'I work on the import team and I own the parser. I fixed most of its old bugs last year and I wrote its tests. We were four people and we are six now. I review every change to it. It handles about two million rows a day.' },
  { question: 'A time you gave feedback', answer: 'I gave a colleague feedback once. It was fine.' },
];

import { hiddenAgent } from '../../../../src/core/critique/rules/hidden-agent';
import { noExample } from '../../../../src/core/critique/rules/no-example';
import { noLearning } from '../../../../src/core/critique/rules/no-learning';
import { noOwnAction } from '../../../../src/core/critique/rules/no-own-action';
import { expectVoices } from './expect-voices';

const project = 'Tell me about a project you worked on.';
const hard = 'Tell me about a time you fixed a serious problem.';
const feedback = 'Tell me about a time you received difficult feedback.';
const mistake = 'Tell me about a mistake you made.';
const instance = 'You say you are good with people. Can you give me an example?';

/** Whose step it was, when it showed and what changed since: said around in many ways, and told beside them. */
expectVoices([
  {
    rule: noOwnAction,
    weak: [
      ['Who wrote the parser?', 'It was more of a joint effort, we tend to do such things as a group.'],
      ['Who decided on the schema?', 'That was kind of a shared decision, everybody was in the room.'],
      ['Who came up with the layout?', 'All of us together, really.'],
      ['What was your contribution to the move?', 'We moved all shops over in spring, and everything was done by June.'],
      ['What exactly was your part?', 'It is hard to separate, everyone had a hand in everything.'],
      ['What did you personally build?', 'There was no clear split, we all did a bit of everything.'],
      ['What did you personally do in the release?', 'The team tested it and we shipped it on a Sunday.'],
      ['Which part of it was yours?', 'Several of us shared the work, so no part was only mine.'],
      [project, 'I worked on the payments side, and we managed to get it all out before Christmas.'],
      [project, 'I was helping on the new checkout. Our squad got it over the line in May.'],
      [hard, 'At nine in the evening the belts of our mail centre stood still, with 40,000 letters on them. I was alone in the building, and I had to find something or we would lose the night. By eleven the belts were moving again and the lorries left.'],
      [feedback, 'I got a hard review once. I was hurt at first, but I took a step back and used it to grow.'],
      [feedback, 'My lead said that I was too quiet. I took it on board, I pushed myself, and I stepped up.'],
      [hard, 'It was a stressful week. I kept calm, I put in a lot of hours and I pushed through until it was over.'],
    ],
    strong: [
      ['Who wrote the parser?', 'I did, on my own, in two weekends.'],
      ['Who wrote the parser?', 'Marta wrote the grammar and I wrote the error recovery.'],
      ['Who decided on the schema?', 'Our architect, after I had shown him the load test.'],
      ['What exactly was your part?', 'The retry queue and its dashboard; the rest is from Ivo.'],
      ['What did you personally build?', 'We were four. I built the importer and its tests.'],
      ['Which part of it was yours?', 'The schema and both importers.'],
      [hard, 'At nine in the evening the belts stood still. I had to find the cause alone: I read the log of the scanner, swapped its cable and started belt by belt.'],
      [feedback, 'My lead said that I interrupt people. I took a step back, asked Rosa to count it in each meeting, and showed her the number in June.'],
      [project, 'I worked on the payments side. I wrote the refunds, and we shipped before Christmas.'],
      ['How did you test it?', 'We ran it on a copy of the shop for a week.'],
    ],
  },
  {
    rule: hiddenAgent,
    weak: [
      ['How did the new dashboard come about?', 'People asked for numbers, so a dashboard was set up and I helped out.'],
      ['How did this tool come to be?', 'There was a gap, so it was decided to build one, and I was involved in that.'],
      ['How did the clean-up happen?', 'Old flags were removed over the summer and the docs were updated.'],
      ['How did that page get built?', 'A need was seen and it got added in the next sprint.'],
      [project, 'I was assigned to the portal and I was given some modules. They were completed in time.'],
    ],
    strong: [
      ['How did the new dashboard come about?', 'I had no numbers on returns, so I built one over a weekend and showed it on Monday.'],
      ['How did this tool come to be?', 'Two of us were tired of typing the same letter. I wrote a macro, and Ola turned it into a tool.'],
      ['How does a page get built?', 'The template is read first, then it is filled and cached.'],
      [project, 'I was assigned to the portal. I wrote its search, tested it with six clerks and shipped it in May.'],
    ],
  },
  {
    rule: noExample,
    weak: [
      [instance, 'Yes, in basically all my jobs I had to deal with people, so there are plenty.'],
      [instance, 'Oh, there are so many, it is what I do every day.'],
      [instance, 'Nothing comes to mind right now, but I am sure that my colleagues would agree.'],
      ['When did you last persuade somebody? Give an example.', 'It happens all the time, there are too many to count.'],
      ['Could you share a specific situation?', 'Not one in particular, it is more of a general thing with me.'],
      ['Why do you want to work here?', 'I really like music, and you do music.'],
      ['Why do you want to work here?', 'I have always been fascinated by trains.'],
      [project, 'I worked on a project. It was nice.'],
    ],
    strong: [
      [instance, 'In March two of our testers stopped talking. I took each for a walk and then put both on one ticket.'],
      [instance, 'There are plenty; take last week, when a client shouted at our trainee and I went into the call.'],
      ['Could you share a specific situation?', 'Our printer failed on election night. I drove to the store and set up two spare ones.'],
      ['Why do you want to work here?', 'I have used your scheduler for two years and I wrote a plug-in for it. I would like to work on it all day.'],
      ['Why do you want to work here?', 'Your maps are used by the mountain rescue of my valley, and I saw in March what a wrong contour line does. I want to work on that layer.'],
    ],
  },
  {
    rule: noLearning,
    weak: [
      [mistake, 'I changed the export of our prices to use another date format. A partner read it wrongly, and for two days all shops of theirs sold at old prices. I rolled it back and wrote to them.'],
      [mistake, 'I had added a flag for the new tax. I forgot to switch it on in Norway, and 300 bills went out wrong. I sent new ones and said sorry.'],
      [mistake, 'We introduced a cache in May, and I had not thought of logouts. People saw the pages of others. I switched it off within the hour.'],
      [mistake, 'I started a load test against the wrong host. The shop was down for ten minutes. I stopped it and told everyone.'],
    ],
    strong: [
      [mistake, 'I changed the export of our prices to another date format, and a partner read it wrongly. I rolled it back. After that I added a contract test for each partner.'],
      [mistake, 'I forgot a flag, and 300 bills went out wrong. I sent new ones, and I changed our release list so that each country has its own line.'],
      [mistake, 'I started a load test against the wrong host. I stopped it, and I introduced a prompt that shows the host in red.'],
      [mistake, 'The cache showed pages of others. I switched it off. Since then I ask for a second pair of eyes on anything with sessions.'],
    ],
  },
]);

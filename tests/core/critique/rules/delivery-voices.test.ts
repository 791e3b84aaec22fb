import { clarity } from '../../../../src/core/critique/rules/clarity';
import { hedging } from '../../../../src/core/critique/rules/hedging';
import { jargon } from '../../../../src/core/critique/rules/jargon';
import { tooInformal } from '../../../../src/core/critique/rules/too-informal';
import { expectVoices } from './expect-voices';

const project = 'Tell me about a project you worked on.';

expectVoices([
  {
    rule: hedging,
    weak: [
      [project, 'I guess it was the search. I think I wrote maybe half of it, and it probably helped somehow.'],
      ['Why Go?', 'Probably speed, I believe. I was not sure whether the team would like it, maybe they did.'],
      ['How big is it?', "I'm not sure, perhaps a thousand users, more or less, as far as I remember."],
      [project, "I don't know if this answers it, but I once moved a mail server."],
    ],
    strong: [
      [project, 'I wrote the search. I think the hardest part was German compounds.'],
      ['Why Go?', 'Speed, and small binaries. I believe Rust would have done as well.'],
      ['How big is it?', 'A thousand users, maybe 1,200 at the end of the month.'],
      ['What kind of team is it?', 'The kind of team that reviews within an hour. That kind of work suits me.'],
    ],
  },
  {
    rule: jargon,
    weak: [
      [project, 'I took the XLR part of VPMS and wired it to the old QTB.'],
      ['Tell me about a conflict.', 'The HGT people and the LPR people wanted the same slot on ZMX.'],
      ['Tell me about yourself.', 'I do PLQ tickets for the NRTC client, on their BKMS.'],
      ['What was your greatest achievement?', 'FQT went from red to green, then the GRW, and last the JKB.'],
    ],
    strong: [
      [project, 'I took the scheduling part of VPMS, our planning tool, and wired it to the old warehouse system.'],
      ['Tell me about a conflict.', 'QA and the PM wanted the same slot, so I asked for the SLA of each.'],
      ['Tell me about yourself.', 'I know AWS, SQL, REST, CI and some TDD from a B2B company.'],
      ['How does OAuth work?', 'The PKCE flow gives a code, the IDP checks it, and the RP gets a token from the OP over mTLS with DPOP and JAR.'],
    ],
  },
  {
    rule: tooInformal,
    weak: [
      ['Nice to meet you!', 'Yeah same.'],
      ['Nice to meet you.', 'Hi'],
      [project, 'We wanna ship fast, so I kinda hacked the thing in a night.'],
      ['Tell me about a hard bug.', 'Bro, the whole config was screwed up and I had no clue.'],
    ],
    strong: [
      ['Nice to meet you!', 'Likewise, and thank you for waiting.'],
      ['Nice to meet you.', 'Hello, good to meet you too.'],
      [project, 'We wanted to ship fast, so I wrote a first version in one night and replaced it in May.'],
      ['Tell me about a hard bug.', 'The config was broken on one host of twelve. I compared checksums.'],
    ],
  },
  {
    rule: clarity,
    weak: [
      ['Tell me about yourself.', 'From myself, I have done engineering in computers and then after I joined.'],
      [project, 'I involved in the billing module and after that the reports also.'],
      ['Why a cache?', 'They not giving the answer fast, so the page is is slow.'],
      [project, `It was a big one and ${'we had one more part and '.repeat(9)}then it was over.`],
    ],
    strong: [
      ['Tell me about yourself.', 'I studied in Coimbatore and I build billing systems since 2019.'],
      [project, 'I was involved in the billing module. Later I owned the reports.'],
      ['Why a cache?', 'The pages were slow, because each of them asked for the same prices.'],
      [project, 'Big, and not only for us, but for the client too. We had nine parts. I wrote two.'],
    ],
  },
]);

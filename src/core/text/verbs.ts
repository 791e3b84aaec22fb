/** Base forms of verbs that tell work done on purpose; closed, for present tense and gerunds. */
const ACTION_BASES = new Set(
  `accelerate add address adopt advise align analyse analyze answer apply approach architect arrange ask assemble assess assign audit
  automate balance benchmark bootstrap break bring build bundle buy cache calculate call capture challenge change chase check choose
  clarify clean close coach code collaborate collect communicate compare compile complete compose compress compute conduct configure
  connect consolidate consult contact containerise containerize contribute convert convince coordinate copy correct cover create credit cut
  debug decide decommission decouple deduplicate define delegate delete deliver demo deploy deprecate deprioritise deprioritize derive describe
  design detect develop devise diagnose dig disable discuss distribute divide document draft draw drive drop edit eliminate enable
  encourage enforce engage engineer ensure escalate establish estimate evaluate examine execute expand experiment explain explore expose
  extend extract facilitate fetch figure file finalise finalize find finish fix flag focus follow formulate gather generate guard
  guide hand handle hire host hunt identify implement improve index influence initiate inject insert inspect inspire install instrument
  integrate interview introduce invent invest investigate invite involve isolate iterate join kick launch lead learn leverage list load
  log lower maintain make manage map measure meet mentor merge migrate minimise minimize mitigate mock model moderate modify monitor
  motivate move negotiate normalise normalize observe offer onboard open operate optimise optimize orchestrate order organise organize outline
  overhaul oversee own package pair parallelise parallelize parse partition partner patch perform persuade pick pilot pinpoint pitch plan
  polish port prepare present prevent print prioritise prioritize process produce profile program promote propose protect prototype
  prove provide publish pull push put query question queue raise re-architect read rebuild recommend reconcile record recover recruit
  redesign redirect redo reduce refactor reframe refine reject release remove reorganise reorganize repair replace replay replicate
  report reproduce request research resolve restart restore restructure retry reuse reverse review revise rework rewrite roll rotate route
  run sample save scale schedule scope script secure select send separate serve set settle setup shadow share shift ship shorten show
  simplify simulate sit sketch slow solve source speak specify speed spin split stabilise stabilize stage standardise standardize
  start step stop streamline strengthen structure study submit suggest summarise summarize supervise support surface swap switch synchronise
  sync tackle tag take talk teach team test throttle track train transfer transform translate trace triage trigger trim
  troubleshoot tune turn unblock uncover unify update upgrade upskill use validate verify visit volunteer walk warn work wrap write`
    .split(/\s+/u),
);

/** Past forms that do not end in -ed. */
const IRREGULAR_PASTS = new Set(
  `became began bought broke brought built caught chose cut dealt did drew drove dug found fought gave held kept laid led made met
  oversaw pled put ran rebuilt redid reran rethought rewrote said sat sent set shot showed shown shut sold sought spent split spoke
  spun stood stuck swept took taught told went withdrew won wrote rolled underwent undertook paid hired upheld wound struck`.split(/\s+/u),
);

/** Participles that do not end in -ed, for passives. */
const IRREGULAR_PARTICIPLES = new Set(
  `broken brought built bought caught chosen cut dealt done drawn driven found given held kept laid led left made met overseen paid put
  rebuilt redone rewritten run sent set shown shut spent split spun taken taught thrown told undertaken written`.split(/\s+/u),
);

/** Past forms of states, feelings, perception and bare talk: no action of one's own. */
const NO_ACTION_PASTS = new Set(
  `accepted admired agreed appreciated assumed believed belonged cared concerned continued deserved disagreed
  dreamed enjoyed existed expected experienced faced failed feared guessed happened hated hesitated hoped imagined inherited intended
  lacked liked lived loved mattered missed needed noticed owed preferred realised realized received regretted relied
  remained remembered resented respected said seemed stayed struck struggled stuck suffered supposed suspected told trusted 
  valued viewed waited wanted wished wondered worried embed need seed feed speed bed red shed exceed indeed proceed succeed hundred
  tired excited interested surprised bored scared confused overwhelmed stood become became won learned learnt passed graduated aged`
    .split(/\s+/u),
);

/** "was excited", "were located": the participle tells a state, nobody is hidden. */
const STATES = new Set(
  `able accustomed advanced afraid alarmed amazed annoyed anticipated ashamed awarded based bored born broken committed complicated concerned
  confused convinced crowded dedicated delighted determined detailed devastated disappointed embarrassed excited exhausted
  expected experienced frightened frustrated gone good happy hired honored honoured impressed inclined interested
  invested isolated laid limited located married meant mixed motivated named overwhelmed outdated overloaded packed panicked pleased
  praised prepared promoted qualified recognised recognized related relaxed relieved reserved rewarded satisfied scared seasoned
  selected shocked skilled stressed stuck supposed surprised talented terrified thrilled tired troubled unexpected uninterested
  unprepared used worried wired elected nominated known called delayed blocked red aged detached attached dated`
    .split(/\s+/u),
);

/** Nouns that end like a past form or a gerund, and words between subject and verb. */
const ADVERBS = new Set(
  `actually again all almost also always already basically both carefully completely directly each easily effectively efficiently even
  ever eventually finally first fully further gradually hence immediately initially instead just kindly later literally mainly manually
  mostly myself next now often once ourselves only partly personally proactively quickly quietly rapidly really recently regularly
  second similarly simply single-handedly single handedly slowly somehow soon still strongly subsequently successfully suddenly systematically
  then thereby third thoroughly though thus today together too typically ultimately usually yesterday well closely so re co pre`.split(/\s+/u),
);

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 5 && word.endsWith('ly') && word !== 'apply' && word !== 'supply' && word !== 'multiply');
}

/** Whether a word in the past form tells something done on purpose. */
export function isActionPast(word: string): boolean {
  if (NO_ACTION_PASTS.has(word)) return false;
  return IRREGULAR_PASTS.has(word) || /^[\p{L}-]{2,}ed$/u.test(word);
}

/** Whether a word follows "have" as what was done: "I've written". */
export function isActionParticiple(word: string): boolean {
  return isActionPast(word) || (IRREGULAR_PARTICIPLES.has(word) && !NO_ACTION_PASTS.has(word));
}

export function isActionBase(word: string): boolean {
  return ACTION_BASES.has(word);
}

export function isActionGerund(word: string): boolean {
  if (!/^[\p{L}-]{2,}ing$/u.test(word)) return false;
  const stem = word.slice(0, -3);
  return ACTION_BASES.has(stem) || ACTION_BASES.has(`${stem}e`) || (/([bdglmnprt])\1$/u.test(stem) && ACTION_BASES.has(stem.slice(0, -1)));
}

/** Whether "was" and this word hide who did it. */
export function isPassiveParticiple(word: string): boolean {
  if (STATES.has(word) || /^(?:need|seed|feed|speed|bed|red|shed|hundred|indeed)$/u.test(word)) return false;
  return IRREGULAR_PARTICIPLES.has(word) || /^[\p{L}-]{2,}ed$/u.test(word);
}

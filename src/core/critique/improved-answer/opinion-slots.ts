export interface OpinionSlots {
  /** A figure in the answer says why already. */
  readonly figureIsReason?: boolean;
  readonly because: string;
  readonly example: string;
  readonly tradeOff: string;
}

const anyOpinion: OpinionSlots = {
  because: '[Because: which need or figure makes it so?]',
  example: '[Example: where did you do this yourself, and what happened?]',
  tradeOff: '[Trade-off: what does it cost, and what was the other option?]',
};

/** What to ask for in the words of a kind, by its id. */
const byKind: ReadonlyMap<string, OpinionSlots> = new Map<string, OpinionSlots>([
  ['technical-decision', {
    because: '[Because: which need decided it: load, team, time or money?]',
    example: '[Example: which task in your system needed it, and what did it gain?]',
    tradeOff: '[Instead of what, and at what price?]',
  }],
  ['scale', {
    figureIsReason: true,
    because: '[In figures: how many users, requests a second or rows, today and at the target?]',
    example: '[Measured how: which test or graph showed it?]',
    tradeOff: '[What gives out first as it grows, and what is the next step then?]',
  }],
  ['reliability', {
    because: '[How does that help: what exactly happens when it fails or comes twice?]',
    example: '[Where did you see this happen, and who noticed first?]',
    tradeOff: '[Which failure still remains, and why is that acceptable?]',
  }],
  ['technical-concept', {
    because: '[How does it work inside, one level below the name?]',
    example: '[Where have you used it yourself?]',
    tradeOff: '[When is it the wrong choice?]',
  }],
  ['system-design', {
    because: '[Which need or limit of the question makes this the right part?]',
    example: '[One request traced through it, step by step: what happens?]',
    tradeOff: '[What did you give up for this, and what would you add next?]',
  }],
  ['motivation', {
    because: '[Because: what about this company, and no other?]',
    example: '[Which piece of your own work fits it?]',
    tradeOff: '[What do you hope to learn here?]',
  }],
  ['problem-solving', {
    because: '[The cause: which change or fault led to it, and how do you know?]',
    example: '[How did you find it, step by step?]',
    tradeOff: '[What did you change so that it does not come back?]',
  }],
  ['coding', {
    because: '[Why does this work, and what does it cost in time and memory?]',
    example: '[One small input worked through by hand: what comes out?]',
    tradeOff: '[Which edge case breaks it, and what would the faster way be?]',
  }],
]);

/** What one likes is asked of any company: "What is your favourite part of the job?" */
const liking: OpinionSlots = {
  because: '[Because: what about it do you enjoy?]',
  example: '[Example: one time you did it, and what came of it?]',
  tradeOff: '[Where would you do more of it in this role?]',
};
/** "Why should we hire you?" asks what they gain. */
const hiring: OpinionSlots = {
  because: '[Because: which need of theirs do you meet?]',
  example: '[Example: which piece of your work shows it, and what did it gain?]',
  tradeOff: '[What would you take on first here?]',
};
const ASKS_HIRING = /\b(?:(?:hire|choose|pick|select) you|right (?:for|fit)|good fit|set you apart|stand out|you bring)\b/iu;
const ASKS_LIKING = /\b(?:favou?rite|enjoy|like (?:most|best|about (?:your|the) (?:job|work|role))|fun)\b/iu;

/** What to ask for in an answer to this question of this kind. */
export function opinionSlots(kindId: string | null, question: string): OpinionSlots {
  if (kindId === 'motivation' && ASKS_HIRING.test(question)) return hiring;
  return kindId === 'motivation' && ASKS_LIKING.test(question) ? liking : (byKind.get(kindId ?? '') ?? anyOpinion);
}

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
  ['coding', {
    because: '[Why does this work, and what does it cost in time and memory?]',
    example: '[One small input worked through by hand: what comes out?]',
    tradeOff: '[Which edge case breaks it, and what would the faster way be?]',
  }],
]);

export function opinionSlots(kindId: string | null): OpinionSlots {
  return byKind.get(kindId ?? '') ?? anyOpinion;
}

/** Words that say of every project what it is: they name none. Singular, small letters. */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `project feature issue problem system service thing story work tool app application team incident outage bug fix rework rewrite redesign refactor refactoring migration migrate
  move moving moved switch upgrade rollout launch release deploy deployment build building built run running job pipeline process processing platform api apis backend frontend
  worker consumer handler module component library framework sdk cli script engine server client database db store storage cache queue broker bus stream streaming topic index
  outline deep dive notes note draft version full short long new old big small main first second last case study example question answer prep preparation drill mock practice
  bank table list idea plan design architecture proposal rfc adr doc document spec poc prototype pilot spike experiment effort initiative programme program push
  improvement improving improved optimisation optimization optimising optimizing automation automating tuning cleanup clean split splitting extraction extracting
  introduction introducing adoption adopting integration integrating implementation implementing creation creating development developing delivery delivering handling support
  management managing manager monitor monitoring tracker tracking reporting reports report dashboard portal console panel page screen view ui
  performance scaling scale reliability stability quality speed time cost saving savings reduction reduce cut faster
  failure mistake conflict disagreement deadline feedback mentoring mentor mentee growth leadership learning success hardest nastiest worst biggest proudest toughest challenging
  hard bad good great real situation task action result impact best story1 story2 story3 one two three four five my our your the for with and from into
  company employer job role career people person member colleague junior senior engineer developer tech technical software data internal external global custom own shared core
  star stars lp principle principles method format template framework behavioural behavioral section part chapter interview round recruiter screen onsite
  production prod live test testing tests suite`.split(/\s+/u),
);

/** Words that are too common to be a mention when a title or an alias is nothing but one of them. Lower case. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'about action actions agenda all also and answer answers app archive are area areas article articles assets attachments back backlog ' +
    'base basics blog board book books bug bugs build but call can career case change changes chat check checklist class code coding ' +
    'comments companies company contact contacts course courses current daily data date day demo design dev diary doc docs document ' +
    'done draft drafts email end engineer engineering example examples experience failure feature feedback file files first fix focus for ' +
    'from future game general goal goals group guide habits has have health help here history home how idea ideas image images impact inbox ' +
    'index info interview interviews intro introduction issue issues job jobs journal just key last lead learn learning lesson lessons life ' +
    'like link links list lists log logs main make manager may meeting meetings memo misc mock model money month monthly more most name names need new news ' +
    'next not note notes now off office old one open order other out outline over overview page pages part people person personal ' +
    'pictures place plan planning plans point points post posts prep preparation private problem problems process product profile program ' +
    'project projects public question questions quick reading readme recent reference references report request resource resources result ' +
    'results resume review reviews role rules run scratch search see self service services set setup short situation skill skills solution some source ' +
    'start state stats status step steps story stories study stuff style sub summary system systems tag tags talk task tasks team teams ' +
    'template templates term test testing tests text that the then there thing things think this thoughts time title today todo todos ' +
    'tomorrow tool tools top topic topics travel type untitled update updates use user users value values version video videos view was ' +
    'web week weekly what when where who why will with work working world write writing year yearly yes yesterday you your'
  ).split(' '),
);

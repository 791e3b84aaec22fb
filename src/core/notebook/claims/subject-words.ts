import type { PlacedFact } from './facts';
import type { Projects } from './projects';

/** What facts are about, in words for a reader, the project first: "Courier: team", "Tariff cache: p99 latency before". */
export function subjectOf(facts: readonly PlacedFact[], projects: Projects): string {
  const [first] = facts;
  if (first === undefined) return '';
  const { attribute, thing, employer, project } = first;
  const name = nameOf(first);
  if (attribute === 'experience' || PERSONAL.has(thing)) return capital(name);
  if (attribute === 'role' || attribute === 'tenure') return employer === null || employer === '' ? capital(name) : `${capital(employer)}: ${name}`;
  const label = project === null ? '' : projects.label(project);
  return label === '' ? capital(name) : `${label}: ${name}`;
}

const PERSONAL = new Set(['company from scratch', 'people mentored', 'hiring interview']);

/** Each attribute with the thing it is of: no word for a thing that the notes leave out. */
function nameOf({ attribute, thing, qualifier }: PlacedFact): string {
  const when = qualifier === '' ? '' : ` (${qualifier})`;
  const plain = thing.replace(/ ?(?:fast|slow|yearly)$/u, '');
  if (attribute === 'count') return `${plain === 'data' ? 'amount of data' : `number of ${pluralOf(plain)}`}${when}`;
  if (attribute === 'rate') return `${plain === '' ? 'rate' : `rate of ${pluralOf(plain)}`}${when}`;
  if (attribute === 'team-size') return `${plain === 'led' ? 'people led' : plain}${when}`;
  if (attribute === 'tool') return `${plain} used${when}`;
  if (attribute === 'decided-by') return `who ${plain} it`;
  if (attribute === 'money') return `${MONEY.get(plain) ?? 'money'}${thing.endsWith('yearly') ? ' a year' : ''}${when}`;
  if (attribute === 'share' || attribute === 'factor') return `${plain === '' || plain === 'level' ? attribute : `change of ${plain}`}${when}`;
  if (attribute === 'date') return `date${plain === '' ? '' : ` of the ${plain}`}`;
  if (attribute === 'duration') return `${plain === '' || plain === 'work' || plain === 'step' || plain.startsWith('when') ? 'duration' : `duration of the ${plain}`}${when}`;
  return `${NAMES.get(attribute) ?? attribute}${when}`;
}

const MONEY = new Map([['gained', 'money gained'], ['lost', 'money lost'], ['cost', 'cost']]);
const NAMES = new Map([['experience', 'years of experience'], ['tenure', 'time there'], ['role', 'title'], ['latency', 'latency']]);

const PLURAL = new Map([['company from scratch', 'companies started from scratch'], ['people mentored', 'people mentored'], ['company', 'companies'], ['retry', 'tries'], ['country', 'countries'], ['query', 'queries'], ['delivery', 'deliveries']]);

function pluralOf(thing: string): string {
  return PLURAL.get(thing) ?? (/(?:s|x|ch|sh)$/u.test(thing) ? `${thing}es` : `${thing}s`);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

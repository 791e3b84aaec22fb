import { describe, expect, test } from '@jest/globals';
import { commonWords } from '../../../src/core/links/common-words';
import { mentionsIn } from '../../../src/core/links/mentions';
import { index, indexOf, linkMentions, wikiLink } from './vault';

const HERE = { selfPath: 'Interviews/Acme.md' };

function linked(text: string): string {
  return linkMentions(text, mentionsIn(text, index, HERE), wikiLink);
}

describe('a mention becomes a link', () => {
  test.each([
    ['as the title stands', 'We used Kafka here', 'We used [[Kafka]] here'],
    ['in any case', 'we used KAFKA', 'we used [[Kafka|KAFKA]]'],
    ['by an alias', 'an event log on disk', 'an [[Kafka|event log]] on disk'],
    ['of several words', 'over message queues', 'over [[Message queues|message queues]]'],
    ['the longest at one place', 'on Message queues at scale', 'on [[Message queues at scale]]'],
    ['the shorter where the longer breaks off', 'Message queues at home', '[[Message queues]] at home'],
    ['only the first of each note', 'Kafka, then Kafka, then an event log', '[[Kafka]], then Kafka, then an event log'],
    ['one for each note', 'Kafka or SQS', '[[Kafka]] or [[Message queues|SQS]]'],
    ['in a bullet', '- Kafka', '- [[Kafka]]'],
    ['in a numbered list', '1. Kafka', '1. [[Kafka]]'],
    ['in a task', '- [ ] read on Kafka', '- [ ] read on [[Kafka]]'],
    ['in a quote', '> Kafka', '> [[Kafka]]'],
    ['in a callout', '> [!note] Kafka', '> [!note] [[Kafka]]'],
    ['in bold', '**Kafka**', '**[[Kafka]]**'],
    ['in italics', '_Kafka_ and more', '_[[Kafka]]_ and more'],
    ['in a highlight', '==Kafka==', '==[[Kafka]]=='],
    ['before an apostrophe', 'Kafka\'s log', '[[Kafka]]\'s log'],
    ['before a full stop', 'It was Kafka.', 'It was [[Kafka]].'],
    ['in round brackets', 'a bus (Kafka)', 'a bus ([[Kafka]])'],
    ['after a colon', 'Tool: Kafka', 'Tool: [[Kafka]]'],
    ['after a dash', 'Bus – Kafka – disk', 'Bus – [[Kafka]] – disk'],
    ['beside an emoji', '🚀Kafka🚀', '🚀[[Kafka]]🚀'],
    ['at both ends of a text', 'Kafka', '[[Kafka]]'],
    ['over two blanks', 'a message  queue', 'a [[Message queues|message  queue]]'],
    ['between prices', 'for $5 Kafka costs $6', 'for $5 [[Kafka]] costs $6'],
    ['after a lone backtick', 'a ` and Kafka', 'a ` and [[Kafka]]'],
    ['after a lone bracket', 'a [ and Kafka', 'a [ and [[Kafka]]'],
    ['after a lone dollar', 'a $ and Kafka', 'a $ and [[Kafka]]'],
    ['after an escaped bracket', '\\[x\\] Kafka', '\\[x\\] [[Kafka]]'],
    ['after a smaller sign', 'a <3 Kafka', 'a <3 [[Kafka]]'],
    ['with Windows line ends', 'First\r\nKafka\r\nlast', 'First\r\n[[Kafka]]\r\nlast'],
    ['after a byte order mark', '\uFEFFKafka', '\uFEFF[[Kafka]]'],
    ['after a front matter', '---\ntags: [a]\n---\nKafka', '---\ntags: [a]\n---\n[[Kafka]]'],
    ['after a table', '| a | Kafka |\n| - | - |\n| b | x |\n\nKafka', '| a | Kafka |\n| - | - |\n| b | x |\n\n[[Kafka]]'],
    ['in a plain cell', '| a | b |\n| - | - |\n| Kafka | x |', '| a | b |\n| - | - |\n| [[Kafka]] | x |'],
    ['in a plain cell with breaks', '| a | b |\n| - | - |\n| x<br>Kafka<br/>y | x |', '| a | b |\n| - | - |\n| x<br>[[Kafka]]<br/>y | x |'],
    ['in a plain cell beside code', '| a | b |\n| - | - |\n| `Kafka` | Kafka |', '| a | b |\n| - | - |\n| `Kafka` | [[Kafka]] |'],
    ['in a table without outer pipes', 'a | b\n- | -\nKafka | x', 'a | b\n- | -\n[[Kafka]] | x'],
    ['in a table with Windows line ends', '| a |\r\n| - |\r\n| Kafka |\r\n', '| a |\r\n| - |\r\n| [[Kafka]] |\r\n'],
    ['after a footnote', '[^1]: a\n\nKafka', '[^1]: a\n\n[[Kafka]]'],
    ['after preformatted HTML', '<pre>\n\na</pre>\nKafka', '<pre>\n\na</pre>\n[[Kafka]]'],
    ['below two lines that an underline makes a heading', 'a\nb\n===\nKafka', 'a\nb\n===\n[[Kafka]]'],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toBe(expected);
  });
});

describe('no link is put', () => {
  test.each([
    ['in the front matter', '---\ntopic: Kafka\n---\n'],
    ['in a front matter with Windows line ends', '---\r\ntopic: Kafka\r\n---\r\n'],
    ['in a TOML header', '+++\ntopic = "Kafka"\n+++\n'],
    ['in fenced code', '```\nKafka\n```'],
    ['in fenced code with tildes', '~~~js\nKafka\n~~~'],
    ['in fenced code that is never closed', '```\nKafka\n\nKafka'],
    ['in fenced code in a quote', '> ```\n> Kafka\n> ```'],
    ['in fenced code in a list', '- a\n  ```\n  Kafka\n  ```'],
    ['in the info of a fence', '```Kafka\n```'],
    ['in indented code', 'a\n\n    Kafka\n\n    Kafka'],
    ['in inline code', 'a `Kafka` b'],
    ['in inline code of two backticks', 'a ``x ` Kafka`` b'],
    ['in inline code over two lines', 'a `x\nKafka` b'],
    ['in a wiki link', '[[Apache Kafka notes]]'],
    ['in the words of a wiki link', '[[Bus|Kafka]]'],
    ['in an embed', '![[Kafka diagram.png]]'],
    ['in the words of a link', '[Kafka](https://example.org)'],
    ['in nested words of a link', '[see [1] Kafka](https://example.org)'],
    ['in the target of a link', '[docs](Kafka guide.md)'],
    ['in a target with brackets', '[docs](a(Kafka)b)'],
    ['in the words of an image', '![Kafka](x.png)'],
    ['in an image inside a link', '[![Kafka](x.png)](Kafka)'],
    ['in a link by reference', '[Kafka][1]'],
    ['in the name of a reference', '[docs][Kafka]'],
    ['in the definition of a link', '[1]: Kafka "Kafka"'],
    ['in a plain bracket', 'a [Kafka] b'],
    ['in a slot to fill', 'a [say what Kafka did] b'],
    ['in a footnote mark', 'a[^Kafka]'],
    ['right after an open bracket', 'a [Kafka and so on'],
    ['in an address', 'https://example.org/Kafka/x'],
    ['in an address after a sign', 'https://example.org/?q=a&b=Kafka,x'],
    ['in an address without a scheme', 'www.example.org/a-Kafka'],
    ['in an address in angle brackets', '<https://example.org/Kafka>'],
    ['in an address of an app', 'obsidian://open?file=Kafka'],
    ['in an e-mail address', 'a Kafka@example.org b'],
    ['in the host of an e-mail address', 'me@kafka.example.org'],
    ['in a path', 'src/kafka/index'],
    ['in a file name', 'kafka.ts'],
    ['in a name with a hyphen', 'kafka-node or node-kafka'],
    ['in a name with an underscore', 'kafka_topic'],
    ['in a heading', '# Kafka'],
    ['in a heading of level six', '###### On Kafka'],
    ['in an underlined heading', 'Kafka\n====='],
    ['in a heading underlined with hyphens', 'Kafka\n---'],
    ['in a heading in a quote', '> # Kafka'],
    ['in a table right below text', 'a\n| a | b |\n| - | - |\n| Kafka | x |'],
    ['in a table in an HTML block', '<div>\n| a | b |\n| - | - |\n| Kafka | x |'],
    ['in a cell behind the last column', '| a | b |\n| - | - |\n| c | x | Kafka |'],
    ['in a cell with code', '| a | b |\n| - | - |\n| Kafka `x` | x |'],
    ['in a cell with a link', '| a | b |\n| - | - |\n| Kafka [x](y) | x |'],
    ['in a cell with math', '| a | b |\n| - | - |\n| Kafka $x$ | x |'],
    ['in a cell with HTML', '| a | b |\n| - | - |\n| <b>Kafka</b> | x |'],
    ['in a cell with an escaped pipe', '| a | b |\n| - | - |\n| Kafka \\| y | x |'],
    ['in a cell with a highlight', '| a | b |\n| - | - |\n| ==Kafka== | x |'],
    ['in a row whose code is cut by a pipe', '| a | b | c |\n| - | - | - |\n| `x | Kafka | y` |'],
    ['in a row whose link is cut by a pipe', '| a | b | c |\n| - | - | - |\n| [[x | Kafka | y]] |'],
    ['in a cell of a comment over lines', '%%\n\n| a | b |\n| - | - |\n| Kafka | x |\n\n%%'],
    ['in the header of a table', '| Kafka | b |\n| - | - |\n| a | x |'],
    ['in the header of a table without outer pipes', 'Kafka | b\n- | -\na | x'],
    ['in block math over paragraphs without an end', '$$\na\n\nKafka'],
    ['in a footnote', '[^1]: Kafka'],
    ['in the next line of a footnote', '[^1]: a\nKafka'],
    ['in the next paragraph of a footnote', '[^note]: a\n\n    Kafka\n\n    Kafka'],
    ['in an inline footnote', 'a^[Kafka]'],
    ['in a heading of two lines', 'Kafka\nmore\n==='],
    ['in a header of hyphens that holds no YAML', '---\n# Kafka\n\nKafka\n---\n'],
    ['in an HTML comment that opens its line and has no end', '<!-- a\n\nKafka'],
    ['in preformatted HTML', '<pre>\n\nKafka\n\n</pre>'],
    ['in a script', '<script>\n\nKafka\n\n</script>'],
    ['in inline math', 'a $Kafka + 1$ b'],
    ['in block math', '$$\nKafka\n$$'],
    ['in block math on one line', 'a $$Kafka$$ b'],
    ['in block math without an end', '$$ Kafka'],
    ['in a comment', '%% Kafka %%'],
    ['in a comment over paragraphs', '%%\na\n\nKafka\n%%'],
    ['in a comment without an end', 'a %% b\n\nKafka'],
    ['in an HTML comment', 'a <!-- Kafka --> b'],
    ['in an HTML comment over paragraphs', '<!--\n\nKafka\n\n-->'],
    ['in an HTML comment without an end', 'a <!-- b\n\nKafka'],
    ['in an HTML tag', 'a <span title="Kafka">b</span>'],
    ['in an HTML link', 'a <a href="x">Kafka</a>'],
    ['in HTML code', 'a <code>Kafka</code>'],
    ['in an HTML block', '<details>\nKafka\n</details>'],
    ['in a Templater command', 'a <% Kafka %> b'],
    ['in a tag', 'a #Kafka b'],
    ['in a nested tag', '#tech/Kafka'],
    ['in a block id', 'a paragraph ^kafka'],
    ['in a longer word', 'Kafkaesque'],
    ['in a word with a mark', 'Kafka\u0301'],
    ['over the end of a line', 'a message\nqueue'],
    ['over a comma', 'a message, queue'],
  ])('%s', (_, text) => {
    expect(linked(text)).toBe(text);
  });
});

describe('a note that is linked already', () => {
  test.each([
    ['by its title', 'See [[Kafka]]. Kafka is a log.'],
    ['by its path', 'See [[Tech/Kafka]]. Kafka is a log.'],
    ['with words', 'See [[Kafka|the bus]]. Kafka is a log.'],
    ['with words in a table', '| a |\n| - |\n| [[Kafka\\|the bus]] |\n\nKafka is a log.'],
    ['at a heading', 'See [[Kafka#Topics]]. Kafka is a log.'],
    ['at a block', 'See [[Kafka^a1]]. Kafka is a log.'],
    ['in another case', 'See [[kafka]]. Kafka is a log.'],
    ['as an embed', '![[Kafka]]\nKafka is a log.'],
    ['by a Markdown link', 'See [bus](Tech/Kafka.md). Kafka is a log.'],
    ['by a relative link', 'See [bus](../Tech/Kafka.md). Kafka is a log.'],
    ['by an encoded link', 'See [bus](Tech/Message%20queues.md). A message queue is a buffer.'],
    ['after its mention', 'Kafka is a log. See [[Kafka]].'],
  ])('is not linked again: %s', (_, text) => {
    expect(linked(text)).toBe(text);
  });

  test('a broken escape in a target is no error', () => {
    expect(linked('[x](%E0%A4%A) Kafka')).toBe('[x](%E0%A4%A) [[Kafka]]');
  });

  test('linking twice changes nothing', () => {
    const once = linked('Kafka and Kafka, SQS and a message queue');
    expect(linked(once)).toBe(once);
  });
});

describe('names', () => {
  const mentioned = (name: string, text: string): readonly string[] =>
    mentionsIn(text, indexOf([{ path: 'x.md', title: name, aliases: [] }]), HERE).map((mention) => mention.text);

  test.each([
    ['C++', 'in C++ then', 'C++'],
    ['Node.js', 'on Node.js now', 'Node.js'],
    ['CI/CD', 'our CI/CD runs', 'CI/CD'],
    ['.NET', 'with .NET then', '.NET'],
    ['Redis (cache)', 'a redis (cache) here', 'redis (cache)'],
    ['Don\'t repeat yourself', 'Don’t repeat yourself', 'Don’t repeat yourself'],
    ['Éléments', 'les éléments', 'éléments'],
    ['Очередь', 'это очередь', 'очередь'],
    ['संदेश कतार', 'एक संदेश कतार है', 'संदेश कतार'],
    ['café', 'le cafe\u0301 ici', 'cafe\u0301'],
    ['Straße', 'die STRAßE', 'STRAßE'],
    ['负载均衡', '用 负载均衡 来', '负载均衡'],
  ])('%p is found in %p', (name, text, found) => {
    expect(mentioned(name, text)).toEqual([found]);
  });

  test.each([
    ['C++', 'C+ or C', 'without its signs'],
    ['C++', 'C++11', 'before a digit'],
    ['.NET', 'ASP.NET', 'in a longer name'],
    ['Éléments', 'elements', 'without its marks'],
    ['Go', 'we go', 'under three characters'],
    ['🚀🚀🚀', '🚀🚀🚀', 'without a letter'],
    ['2024', 'in 2024', 'a number'],
    ['2024-05-01', 'on 2024-05-01', 'a date'],
    ['Project', 'the project', 'a common word'],
    ['NOTES', 'my notes', 'a common word in capitals'],
    ['', 'a b', 'nothing'],
    ['constructor', 'a b', 'no word of the text'],
  ])('%p is not found in %p: %s', (name, text) => {
    expect(mentioned(name, text)).toEqual([]);
  });

  test('a common word in a longer name is fine', () => {
    expect(mentioned('Project Apollo', 'on Project Apollo')).toEqual(['Project Apollo']);
  });

  test('an inherited property is no name', () => {
    expect(mentioned('Kafka', 'constructor __proto__ toString')).toEqual([]);
  });

  test('there are about 150 common words or more, in lower case and without a blank', () => {
    expect(commonWords.size).toBeGreaterThanOrEqual(150);
    expect([...commonWords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  test('a name that two notes bear stands for neither', () => {
    const twins = indexOf([
      { path: 'a/Retry.md', title: 'Retry', aliases: [] },
      { path: 'b/Retry.md', title: 'Retry', aliases: ['backoff'] },
      { path: 'c/Sleep.md', title: 'Sleep', aliases: ['Backoff'] },
    ]);
    expect(mentionsIn('Retry with backoff, then sleep', twins, HERE).map(({ path }) => path)).toEqual(['c/Sleep.md']);
  });

  test('a title goes before an alias', () => {
    const both = indexOf([
      { path: 'a.md', title: 'Backpressure', aliases: ['Throttling'] },
      { path: 'b.md', title: 'Throttling', aliases: [] },
    ]);
    expect(mentionsIn('with throttling', both, HERE).map(({ path }) => path)).toEqual(['b.md']);
  });

  test('a title again as an alias of the same note is one name', () => {
    const same = indexOf([{ path: 'a.md', title: 'Backpressure', aliases: ['backpressure', 'Backpressure'] }]);
    expect(mentionsIn('Backpressure', same, HERE)).toHaveLength(1);
  });
});

test('a note does not mention itself, and its longer name still hides the shorter one', () => {
  const text = 'Message queues at scale, and Kafka';
  const own = mentionsIn(text, index, { selfPath: 'Tech/Message queues at scale.md' });
  expect(own.map(({ path }) => path)).toEqual(['Tech/Kafka.md']);
});

test('a mention says where it stands and what it leads to', () => {
  const text = 'First a message queue';
  expect(mentionsIn(text, index, HERE)).toEqual([
    { path: 'Tech/Message queues.md', title: 'Message queues', from: 8, to: 21, text: 'message queue' },
  ]);
  expect(text.slice(8, 21)).toBe('message queue');
});

test('a mention in a closed place does not use up the first one', () => {
  expect(linked('# Kafka\n\n`Kafka` and Kafka')).toBe('# Kafka\n\n`Kafka` and [[Kafka]]');
});

test('the empty text and the empty index hold none', () => {
  expect(mentionsIn('', index, HERE)).toEqual([]);
  expect(mentionsIn('Kafka', indexOf([]), HERE)).toEqual([]);
});

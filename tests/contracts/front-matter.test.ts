import { parseYaml as obsidianParser } from 'obsidian-test-mocks/obsidian';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { frontMatterContract } from './front-matter.contract';

frontMatterContract('the yaml package', parseYaml);
frontMatterContract('the parser of Obsidian', obsidianParser);

import { parse } from 'yaml';
import type { ParseYaml } from '../../src/app/ports';

/** The `yaml` package as a port: dates stay strings, warnings are not printed. */
export const parseYaml: ParseYaml = (yaml) => parse(yaml, { logLevel: 'error' }) as unknown;

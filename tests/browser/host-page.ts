import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './chromium';

export type Theme = 'dark' | 'light';

export interface Served {
  readonly contentType: string;
  readonly body: string;
}

/** What the host page is made of, by path; `code` is the text of the plugin's bundle. */
export const hostFiles = (code: string): ReadonlyMap<string, Served> =>
  new Map([
    ['/', { contentType: 'text/html', body: page('dark', '') }],
    ['/light', { contentType: 'text/html', body: page('light', '') }],
    ['/demo', { contentType: 'text/html', body: page('dark', '<script src="/demo.js"></script>') }],
    ['/demo/light', { contentType: 'text/html', body: page('light', '<script src="/demo.js"></script>') }],
    ['/theme.css', { contentType: 'text/css', body: textOf('tests/browser/theme.css') }],
    ['/styles.css', { contentType: 'text/css', body: textOf('styles.css') }],
    ['/host.js', { contentType: 'text/javascript', body: textOf('build/host.js') }],
    ['/plugin.js', { contentType: 'text/javascript', body: `window.runBundle = function (require, module, exports) {${code}\n};` }],
  ]);

/** The bundle as it would be released; `npm run build` makes it. */
export const builtPlugin = (): string => textOf('main.js');

const textOf = (file: string): string => {
  const full = path.join(ROOT, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
};

const page = (theme: Theme, more: string): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Interview Coach on a stand-in for Obsidian</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/theme.css">
  <link rel="stylesheet" href="/styles.css">
</head>
<body class="theme-${theme}">
  <div class="app-container">
    <div class="workspace-ribbon"></div>
    <div class="workspace-split mod-left-split"></div>
    <div class="workspace-split mod-root"></div>
    <div class="workspace-split mod-right-split"></div>
  </div>
  ${more}<script src="/plugin.js"></script>
  <script src="/host.js"></script>
</body>
</html>
`;

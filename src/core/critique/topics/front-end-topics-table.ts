import type { Topic } from './topic';

/** What runs in front of the user. */
export const frontEndTopics: readonly Topic[] = [
  {
    id: 'react-rendering',
    title: 'React rendering and state',
    names: { plain: ['reactjs', 'react js', 'react hooks', 'react component', 'react components', 'React', 'in react', 'with react', 'virtual dom', 'usememo', 'usecallback', 'useeffect', 'usestate', 'use effect hook', 'reconciliation in react', 're render', 're renders', 're rendering', 'rerender', 'rerenders', 'rerendering', 'redux', 'state management', 'context api', 'server side rendering', 'SSR', 'next js', 'nextjs', 'server components'], besides: ['react', 'hooks', 'component', 'components', 'rendering', 'props', 'dom', 'hydration'] },
    mechanisms: [
      { id: 'why', name: 'what makes a component render', terms: ['state change', 'state changes', 'props change', 'parent renders', 'parent re renders', 'parent rerenders', 'context change', 'setstate'] },
      { id: 'reconcile', name: 'reconciliation and keys', terms: ['reconcil*', 'diff', 'diffing', 'virtual dom', 'key', 'keys', 'fiber'] },
      { id: 'memo', name: 'memo, useMemo, useCallback', terms: ['memo', 'usememo', 'usecallback', 'memoi*', 'react memo'] },
      { id: 'effects', name: 'effects, their dependencies and clean-up', terms: ['useeffect', 'effect', 'effects', 'dependency array', 'dependencies', 'cleanup', 'clean up'] },
      { id: 'state-place', name: 'state placed as low as possible', terms: ['lift state', 'lifting state', 'local state', 'colocate', 'co locate', 'derived state', 'global state'] },
      { id: 'stores', name: 'a store with selectors', terms: ['redux', 'zustand', 'selector', 'selectors', 'context', 'mobx', 'recoil'] },
      { id: 'lists', name: 'long lists drawn in part', terms: ['virtuali*', 'windowing', 'react window', 'pagination', 'infinite scroll'] },
      { id: 'server', name: 'rendering on the server and hydration', terms: ['ssr', 'server side', 'hydration', 'hydrate', 'server components', 'static generation', 'ssg'] },
      { id: 'profile', name: 'the profiler first', terms: ['profiler', 'profil*', 'devtools', 'dev tools', 'flame graph', 'why did you render'] },
    ],
    alternatives: ['Plain HTML from the server with a little script.', 'A framework with signals, which knows what depends on what.'],
    tradeOffs: ['Memoising saves renders and costs memory, comparisons and reading.', 'One global store is easy to find and makes much depend on it.', 'Server rendering shows sooner and must match on both sides.'],
    followUps: ['What made it render, and how did you see that?', 'Why are indexes poor keys?', 'When does memo make it slower?', 'What did the effect do that belonged elsewhere?', 'Where does this state live, and why there?', 'How many milliseconds did it take before and after?'],
    oftenSaid: [
      { claim: 'The virtual DOM is faster than the DOM', words: ['virtual dom is faster', 'virtual dom is fast', 'virtual dom makes it faster'], check: 'It is extra work that spares needless changes; the right direct change is faster.' },
      { claim: 'Wrap everything in useMemo', words: ['usememo everywhere', 'memoize everything', 'memoise everything', 'wrap everything in'], check: 'Each costs a comparison; measure first.' },
      { claim: 'setState is immediate', words: ['setstate is synchronous', 'setstate is immediate', 'state updates immediately', 'state is updated immediately'], check: 'It asks for a render; the value in this run stays as it was.' },
    ],
    study: ['Render, commit, effect: the order, with a small example.', 'One slow screen of yours in the profiler.'],
  },
  {
    id: 'browser-performance',
    title: 'Browser performance',
    names: { plain: ['core web vitals', 'web vitals', 'lcp', 'cls', 'page load', 'page load time', 'page speed', 'page is slow', 'page slow', 'bundle size', 'code splitting', 'lazy loading', 'lazy load', 'tree shaking', 'critical rendering path', 'critical path css', 'debounce', 'debouncing', 'debounce and throttle', 'web performance', 'frontend performance', 'front end performance', 'browser performance', 'website performance', 'website slow', 'browser rendering', 'reflow', 'repaint', 'service worker', 'service workers', 'time to interactive', 'first contentful paint'], besides: ['browser', 'bundle', 'images', 'webpack', 'vite', 'javascript', 'page', 'lighthouse'] },
    mechanisms: [
      { id: 'vitals', name: 'the vital measures by name', terms: ['lcp', 'cls', 'inp', 'fcp', 'ttfb', 'web vitals', 'time to interactive', 'largest contentful'] },
      { id: 'field', name: 'figures of real users', terms: ['real user', 'rum', 'field data', 'percentile', 'p75', 'crux'] },
      { id: 'bundle', name: 'less script', terms: ['bundle', 'bundles', 'code splitting', 'tree shaking', 'dynamic import', 'dynamic imports', 'minif*', 'gzip', 'brotli', 'dead code'] },
      { id: 'images', name: 'images of the right size and kind', terms: ['image', 'images', 'webp', 'avif', 'srcset', 'responsive images', 'lazy load*'] },
      { id: 'path', name: 'what blocks the first paint', terms: ['render blocking', 'critical css', 'defer', 'preload', 'preconnect', 'font', 'fonts', 'font display'] },
      { id: 'cache', name: 'caches and a CDN', terms: ['cache', 'cached', 'caching', 'cdn', 'service worker', 'cache control'] },
      { id: 'main-thread', name: 'long tasks on the main thread', terms: ['main thread', 'long task', 'long tasks', 'web worker', 'web workers', 'requestidlecallback', 'debounc*', 'throttl*', 'layout thrash*'] },
      { id: 'budget', name: 'a budget in the build', terms: ['budget', 'budgets', 'lighthouse ci', 'ci'] },
    ],
    alternatives: ['Rendering on the server.', 'Fewer features on the first screen.'],
    tradeOffs: ['Many small bundles load what is needed and ask more often.', 'Loading images late saves data and may shift the page.', 'A worker that serves from its cache is quick and may serve the old version.'],
    followUps: ['Which measure was bad, and for which users?', 'What did you do first, and what did it bring?', 'How large is the script, compressed?', 'How does it feel on a cheap phone?', 'What keeps it fast from now on?', 'What did the business gain?'],
    oftenSaid: [
      { claim: 'A score of 100 means that it is fast', words: ['lighthouse score of 100', 'lighthouse score 100', '100 lighthouse', 'perfect lighthouse'], check: 'It is one run in a laboratory; figures of real users decide.' },
      { claim: 'Debounce and throttle are the same', words: ['debounce and throttle are the same', 'debounce or throttle same', 'debounce is throttle'], check: 'Debounce waits for a pause; throttle lets one through each interval.' },
    ],
    study: ['A trace of one page load: network, script, layout, paint.', 'Each vital measure: what moves it.'],
  },
  {
    id: 'accessibility',
    title: 'Accessibility',
    names: { plain: ['accessibility', 'a11y', 'wcag', 'aria', 'screen reader', 'screen readers', 'semantic html', 'keyboard navigation', 'color contrast', 'colour contrast', 'focus trap', 'focus management', 'alt text'], besides: ['accessible', 'keyboard', 'contrast'] },
    mechanisms: [
      { id: 'semantic', name: 'the right elements', terms: ['semantic', 'button', 'buttons', 'heading', 'headings', 'landmark', 'landmarks', 'label', 'labels', 'native'] },
      { id: 'keyboard', name: 'the keyboard and focus', terms: ['keyboard', 'focus', 'tab order', 'tabindex', 'focus trap', 'skip link'] },
      { id: 'names', name: 'names for what is seen', terms: ['alt text', 'alt', 'aria label', 'label', 'labels', 'accessible name', 'described'] },
      { id: 'aria', name: 'ARIA, sparingly', terms: ['aria', 'role', 'roles', 'live region', 'live regions', 'aria live'] },
      { id: 'contrast', name: 'contrast, size, motion', terms: ['contrast', 'font size', 'zoom', 'reduced motion', 'prefers reduced', 'color', 'colour'] },
      { id: 'tests', name: 'tests with tools and with people', terms: ['axe', 'lighthouse', 'screen reader', 'screen readers', 'voiceover', 'nvda', 'jaws', 'manual test*', 'user test*', 'audit'] },
    ],
    alternatives: ['A library of tested components.', 'A simpler design that needs no custom widget.'],
    tradeOffs: ['Own widgets look as wished, and all of their behaviour is yours to rebuild.', 'Fixing late costs a multiple of designing for it.'],
    followUps: ['How do you use this page without a mouse?', 'What does a screen reader say here?', 'Which faults can no tool find?', 'How do you keep it from slipping back?', 'When is ARIA the wrong answer?', 'Whom did you test it with?'],
    oftenSaid: [
      { claim: 'ARIA makes it accessible', words: ['aria makes it accessible', 'add aria', 'added aria', 'just add aria', 'adding aria'], check: 'ARIA only tells; behaviour and keyboard are still missing, and a native element has both.' },
      { claim: 'The tool found nothing, so it is accessible', words: ['lighthouse accessibility 100', 'axe passes so', 'passes the audit so', '100 accessibility score'], check: 'Tools find a part of the faults; use keyboard and screen reader yourself.' },
    ],
    study: ['One form of yours, filled in by keyboard and screen reader.', 'The four principles of WCAG, with one fault each.'],
  },
];

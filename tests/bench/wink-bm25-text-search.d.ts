declare module 'wink-bm25-text-search' {
  interface Engine {
    readonly defineConfig: (config: { readonly fldWeights: Readonly<Record<string, number>> }) => void;
    readonly definePrepTasks: (tasks: readonly unknown[]) => void;
    readonly addDoc: (fields: Readonly<Record<string, string>>, id: string) => void;
    readonly consolidate: () => void;
    readonly search: (text: string, limit: number) => readonly (readonly [string, number])[];
  }
  const engine: () => Engine;
  export = engine;
}

declare module 'wink-nlp-utils' {
  const nlp: { readonly string: Readonly<Record<string, unknown>>; readonly tokens: Readonly<Record<string, unknown>> };
  export = nlp;
}

import { EditorState, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import * as codemirrorState from '@codemirror/state';
import * as codemirrorView from '@codemirror/view';
import type * as mocks from 'obsidian-test-mocks/obsidian';

/** What the real app puts into the state of each of its editors; the mock's is empty. */
export const editorInfoField = StateField.define<{ readonly file: mocks.TFile | null }>({ create: () => ({ file: null }), update: (value) => value });

/** The packages of the editor that the real app hands to plugins. */
export const editorPackages: Readonly<Record<string, unknown>> = { '@codemirror/state': codemirrorState, '@codemirror/view': codemirrorView };

const drawn = new WeakMap<mocks.MarkdownView, EditorView>();

/** Draws a note as source, in a real editor with the extensions that the plugin registered; what is typed there goes to the mock's editor too. */
export const drawSource = (view: mocks.MarkdownView, extensions: readonly Extension[]): void => {
  const page = createDiv('markdown-source-view');
  const { editor, file } = view;
  drawn.set(view, new EditorView({
    parent: page,
    state: EditorState.create({
      doc: editor.getValue(),
      extensions: [
        EditorView.lineWrapping,
        editorInfoField.init(() => ({ file })),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && update.state.doc.toString() !== editor.getValue()) editor.setValue(update.state.doc.toString());
          if (update.selectionSet) editor.setCursor(editor.offsetToPos(update.state.selection.main.head));
        }),
        ...extensions,
      ],
    }),
  }));
  view.contentEl.replaceChildren(page);
};

/** Brings a note that is drawn as source up to date with the mock's editor; false where it is drawn otherwise. */
export const refreshSource = (view: mocks.MarkdownView): boolean => {
  const source = drawn.get(view);
  if (source === undefined) return false;
  const text = view.editor.getValue();
  if (source.state.doc.toString() !== text) source.dispatch({ changes: { from: 0, to: source.state.doc.length, insert: text } });
  return true;
};

import { createRequire } from 'node:module';

type Task = { task: string; section: string; startTime: Date; endTime: Date };

/** What Mermaid makes of a gantt diagram; `drawn`: the names of its sections, from top to bottom. */
export type Gantt = { sections: string[]; tasks: Task[]; title: string; drawn: string[] };

/**
 * Loads Mermaid, which needs a browser's window for its sanitizer.
 *
 * @returns the library
 */
export async function loadMermaid(): Promise<typeof import('mermaid').default> {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
    JSDOM: new (
      html: string,
      options: object,
    ) => { window: { document: unknown; CSSStyleSheet: unknown; SVGElement: { prototype: object } } };
  };
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  // jsdom lays nothing out; Mermaid only asks how wide a text is.
  Object.assign(window.SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 50, height: 10 }) });
  Object.assign(globalThis, { window, document: window.document, CSSStyleSheet: window.CSSStyleSheet });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  return mermaid;
}

/** @returns reads a gantt diagram; rejects where it is not valid, or no gantt diagram */
export async function mermaidReader(): Promise<(text: string) => Promise<Gantt>> {
  const mermaid = await loadMermaid();
  return async (text) => {
    // A diagram can be valid and still not be drawn. Drawing reads it as well, and what is not valid is rejected.
    const { diagramType, svg } = await mermaid.render('drawn', text);
    if (diagramType !== 'gantt') throw new Error(`This is a ${diagramType}.`);
    const drawn = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, name]) => name ?? '');
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const gantt = db as unknown as {
      getSections(): string[];
      getTasks(): Task[];
      getDiagramTitle(): string;
    };
    return { sections: gantt.getSections(), tasks: gantt.getTasks(), title: gantt.getDiagramTitle(), drawn };
  };
}

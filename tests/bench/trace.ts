// What the main thread of a page does, task by task, from Chromium's own trace.
import type { CDPSession } from 'playwright-core';

/** One piece of work without a pause. */
export interface Task {
  /** Milliseconds of the thread: what it waited for while others had the processor is not in it, what the throttle adds is. */
  readonly cpu: number;
  /** Milliseconds by the clock on the wall. */
  readonly wall: number;
  /** What it holds, each without what it holds in turn, the longest first; the rest of the task is what Chromium does not name. */
  readonly parts: readonly Part[];
  /** Where marks of `performance.mark` were set, in milliseconds of the thread from the task's begin. */
  readonly marks: ReadonlyMap<string, number>;
}

export interface Part {
  readonly name: string;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly functionName?: string; readonly url?: string; readonly type?: string } };
}

const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];
const taskNames = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** The tasks of the page's main thread while something is done, in order. */
export async function tasksDuring(session: CDPSession, act: () => Promise<void>): Promise<readonly Task[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly object[] }): void => { events.push(...value as TraceEvent[]); };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await act();
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  return mainThreads(events).flatMap(tasksOf);
}

/** The events of each main thread, by time, what holds others before them. */
function mainThreads(events: readonly TraceEvent[]): readonly (readonly TraceEvent[])[] {
  const mains = [...new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf))];
  return mains.map((thread) => events.filter((event) => threadOf(event) === thread).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)));
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}

/** Tasks do not overlap: each ends before the next begins, or is held by the one before it. */
function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const tasks: { readonly event: TraceEvent; readonly inside: TraceEvent[] }[] = [];
  for (const event of events) {
    const open = tasks.at(-1);
    if (event.ts < endOf(open?.event)) open?.inside.push(event);
    else if (taskNames.includes(event.name)) tasks.push({ event, inside: [] });
  }
  return tasks.map(({ event, inside }) => taskOf(event, inside));
}

function taskOf(task: TraceEvent, inside: readonly TraceEvent[]): Task {
  const marks = inside.filter(({ cat, ph }) => cat === 'blink.user_timing' && ph !== 'X');
  return {
    cpu: cpuOf(task),
    wall: (task.dur ?? 0) / 1000,
    parts: partsOf(inside.filter(({ ph }) => ph === 'X')),
    marks: new Map(marks.map(({ name, tts = 0 }) => [name, (tts - (task.tts ?? 0)) / 1000])),
  };
}

/** Each name's time without what is held inside; events come by time. */
function partsOf(events: readonly TraceEvent[]): readonly Part[] {
  const own = new Map<string, number>();
  const add = (event: TraceEvent, cpu: number): void => { own.set(nameOf(event), (own.get(nameOf(event)) ?? 0) + cpu); };
  const open: TraceEvent[] = [];
  for (const event of events) {
    while (event.ts >= endOf(open.at(-1)) && open.length > 0) open.pop();
    const around = open.at(-1);
    if (around !== undefined) add(around, -cpuOf(event));
    add(event, cpuOf(event));
    open.push(event);
  }
  return [...own].map(([name, cpu]) => ({ name, cpu })).sort((a, b) => b.cpu - a.cpu);
}

function nameOf({ name, args: { data } }: TraceEvent): string {
  const file = data?.url?.split('/').at(-1) ?? '';
  return [name, data?.type ?? '', file].filter((part) => part !== '').join(' ');
}

function cpuOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function endOf(event: TraceEvent | undefined): number {
  return event === undefined ? -Infinity : event.ts + (event.dur ?? 0);
}

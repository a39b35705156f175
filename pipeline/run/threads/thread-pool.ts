import { getCompileCacheDir } from 'node:module';
import { dirname, extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Threads that run one file of this folder and answer questions, each in the order in which it was asked. */
export class ThreadPool<Question, Answer> {
  private readonly threads: readonly Thread<Question, Answer>[];

  /** @param name of the file, without its extension; @param settings what each thread is started with */
  constructor(name: string, settings: unknown, count: number) {
    this.threads = Array.from({ length: count }, () => new Thread<Question, Answer>(name, settings));
  }

  /** Goes to the thread that has least to do. Rejects where that has ended with a fault, now or before. */
  ask(question: Question): Promise<Answer> {
    return this.threads.reduce((least, thread) => (thread.busy < least.busy ? thread : least)).ask(question);
  }

  /** Ends the threads, whatever they are at. */
  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }
}

/** One worker with the questions it has not answered yet; it answers in order. */
class Thread<Question, Answer> {
  private readonly worker: Worker;
  private readonly open: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  private fault: Error | null = null;
  constructor(name: string, settings: unknown) {
    // the same file has another extension in the sources, in the published package and where they are gathered
    this.worker = new Worker(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url), {
      workerData: settings,
      env: environment(),
    });
    this.worker.on('message', (answer: Answer) => this.open.shift()?.resolve(answer));
    this.worker.on('error', (error) => {
      this.fault = error as Error;
      for (const { reject } of this.open.splice(0)) reject(this.fault);
    });
  }
  get busy(): number {
    return this.open.length;
  }
  ask(question: Question): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      if (this.fault) return reject(this.fault);
      this.open.push({ resolve, reject });
      this.worker.postMessage(question);
    });
    answer.catch(() => {}); // it may fail before anybody waits for it, or after all have gone
    return answer;
  }
  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}

/** A thread uses what Node keeps of the program between starts only where its environment names the folder. */
function environment(): NodeJS.ProcessEnv {
  const kept = getCompileCacheDir(); // with a folder of its own for this version of Node
  return kept === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(kept) };
}

import { ApiError } from '../../api/client';

/** One sending of the form. Its key stays when its answer got lost, so that it is never carried out twice. */
export interface Attempt<B> {
  key: string;
  /** Undefined until the first save has made the record. */
  id: string | undefined;
  version: number;
  body: B;
}

export interface Saved {
  id: string;
  version: number;
}

export type SaveState =
  | { is: 'clean' }
  | { is: 'waiting' }
  | { is: 'saving' }
  | { is: 'saved'; at: Date }
  | { is: 'refused'; error: unknown };

const PAUSE = 1_500;

/** Saves one form as it is typed: one sending at a time, the newest text last, never over somebody else's. */
export class Autosave<B> {
  state: SaveState = { is: 'clean' };
  private readonly listeners = new Set<() => void>();
  private latest: B | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private lost: Attempt<B> | undefined;

  constructor(
    private id: string | undefined,
    private version: number,
    private readonly send: (attempt: Attempt<B>) => Promise<Saved>,
    private readonly onSaved: (saved: Saved, attempt: Attempt<B>) => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaveState => this.state;

  /** Keeps what is to be saved; it is sent once the typing pauses. */
  change(body: B): void {
    this.latest = body;
    if (this.state.is !== 'saving') this.show({ is: 'waiting' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Takes back what is not sent yet: it cannot be saved as it stands. */
  hold(): void {
    clearTimeout(this.timer);
    this.latest = undefined;
  }

  /** Goes on from another state of the record, after somebody else saved it. */
  async continueFrom(version: number, body: B): Promise<boolean> {
    await this.running;
    this.version = version;
    this.lost = undefined;
    this.change(body);
    return this.flush();
  }

  /** Sends now what is not saved yet. @returns false when it was refused or did not get through */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  get unsaved(): boolean {
    return this.latest !== undefined || this.running !== undefined;
  }

  private async run(): Promise<boolean> {
    while (this.latest !== undefined) {
      const attempt = this.lost ?? {
        key: crypto.randomUUID(),
        id: this.id,
        version: this.version,
        body: this.latest,
      };
      this.show({ is: 'saving' });
      try {
        const saved = await this.send(attempt);
        this.lost = undefined;
        ({ id: this.id, version: this.version } = saved);
        if (this.latest === attempt.body) this.latest = undefined;
        this.show({ is: 'saved', at: new Date() });
        this.onSaved(saved, attempt);
      } catch (error) {
        this.lost = isLost(error) ? attempt : undefined;
        this.show({ is: 'refused', error });
        return false;
      }
    }
    return true;
  }

  private show(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** No answer says nothing about whether it was carried out. */
function isLost(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status >= 500;
}

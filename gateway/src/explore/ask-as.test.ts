// What the switch does in a browser: a role that was chosen stays, and until then an example is asked by whom it is for.
import vm from 'node:vm';
import { askAsScript } from './page';

/** The parts of a select that the script uses. */
class Select {
  constructor(public options: { value: string; text: string }[]) {}
  private chosen: string | undefined;
  get value(): string {
    return this.chosen ?? this.options[0]?.value ?? '';
  }
  set value(name: string) {
    this.chosen = this.options.some(({ value }) => value === name) ? name : '';
  }
  replaceChildren(...options: { value: string; text: string }[]): void {
    this.options = options;
    this.chosen = undefined;
  }
  focus(): void {}
}

type Listener = () => void;

/** A page with the form of the switch. */
class Page {
  role = new Select(
    ['PUBLIC', 'MISSION_CLERK', 'ANALYST', 'AUDITOR'].map((name) => ({
      value: name,
      text: name.toLowerCase(),
    })),
  );
  mission = new Select([]);
  offer = {
    hidden: true,
    textContent: '',
    listeners: [] as Listener[],
    addEventListener: (_: string, listen: Listener) => this.offer.listeners.push(listen),
  };
  part = { hidden: true };
  listeners = new Map<string, Listener>();
  /** What was posted where. */
  posted: { url: string; body: unknown }[] = [];
  changes = 0;
  readonly switch: {
    headers(): Promise<Record<string, string>>;
    suggest(name: string): void;
    onChange(tell: Listener): void;
  };

  constructor(stores: Stores) {
    const form = {
      hidden: true,
      elements: { namedItem: (name: 'role' | 'mission') => this[name] },
      querySelector: (selector: string) => (selector === '[data-mission]' ? this.part : this.offer),
      addEventListener: (name: string, listen: Listener) => this.listeners.set(name, listen),
    };
    const answer = (url: string) =>
      url === '/token'
        ? { token: 'secret', seconds: 3600 }
        : {
            data: {
              missions: {
                nodes: [
                  { id: 'msn_1', name: 'One' },
                  { id: 'msn_2', name: 'Two' },
                ],
                pageInfo: { hasNextPage: false },
              },
            },
          };
    const context = vm.createContext({
      document: { getElementById: () => form },
      window: stores,
      Option: class {
        constructor(
          readonly text: string,
          readonly value: string,
        ) {}
      },
      fetch: async (url: string, { body }: { body: string }) => {
        this.posted.push({ url, body: JSON.parse(body) });
        return { ok: true, json: async () => answer(url) };
      },
    });
    this.switch = vm.runInContext(`${askAsScript}; askAs('/graphql')`, context) as Page['switch']; // what the script gives
    this.switch.onChange(() => (this.changes += 1));
  }

  /** A person chooses. */
  async choose(role: string, mission?: string): Promise<void> {
    this.role.value = role;
    this.listeners.get('change')?.();
    await settled();
    if (mission === undefined) return;
    this.mission.value = mission;
    this.listeners.get('change')?.();
    await settled();
  }
}

const settled = () => new Promise((resume) => setTimeout(resume, 5));

class Store {
  readonly kept = new Map<string, string>();
  getItem = (name: string): string | null => this.kept.get(name) ?? null;
  setItem = (name: string, value: string): void => void this.kept.set(name, value);
}
interface Stores { sessionStorage: Pick<Store, 'getItem' | 'setItem'>; localStorage: Pick<Store, 'getItem' | 'setItem'> } // prettier-ignore

const browser = (): { sessionStorage: Store; localStorage: Store } => ({
  sessionStorage: new Store(),
  localStorage: new Store(),
});

describe('the switch "Ask as"', () => {
  test('asks as the public, without a token, until somebody chooses', async () => {
    const page = new Page(browser());
    await settled();
    expect([page.role.value, page.offer.hidden]).toEqual(['PUBLIC', true]);
    expect(await page.switch.headers()).toEqual({});
    expect(page.posted).toEqual([]);
  });

  test('takes the role of an example while nobody has chosen, example by example', async () => {
    const stores = browser();
    const page = new Page(stores);
    page.switch.suggest('ANALYST');
    expect(await page.switch.headers()).toEqual({ authorization: 'Bearer secret' });
    expect(page.posted).toEqual([{ url: '/token', body: { role: 'ANALYST' } }]);
    page.switch.suggest('AUDITOR');
    expect([page.role.value, page.offer.hidden]).toEqual(['AUDITOR', true]);
    // It was not a choice: the next page begins anew.
    expect(new Page(stores).role.value).toBe('PUBLIC');
  });

  test('keeps a role that was chosen when the page comes again, on other pages, and when examples are opened', async () => {
    const stores = browser();
    const first = new Page(stores);
    await first.choose('AUDITOR');
    const second = new Page(stores);
    expect(second.role.value).toBe('AUDITOR');
    second.switch.suggest('ANALYST');
    await settled();
    expect(second.role.value).toBe('AUDITOR');
    expect(await second.switch.headers()).toEqual({ authorization: 'Bearer secret' });
    expect(second.posted).toEqual([{ url: '/token', body: { role: 'AUDITOR' } }]);
  });

  test('offers the role of an example beside the one that was chosen, and takes it by a press', async () => {
    const stores = browser();
    const page = new Page(stores);
    await page.choose('PUBLIC');
    page.switch.suggest('ANALYST');
    await settled();
    expect([page.role.value, page.offer.hidden, page.offer.textContent]).toEqual([
      'PUBLIC',
      false,
      'Ask as analyst',
    ]);
    page.offer.listeners[0]?.();
    await settled();
    expect([page.role.value, page.offer.hidden]).toEqual(['ANALYST', true]);
    expect(new Page(stores).role.value).toBe('ANALYST');
  });

  test('keeps the mission of a clerk', async () => {
    const stores = browser();
    const page = new Page(stores);
    await page.choose('MISSION_CLERK', 'msn_2');
    await page.switch.headers();
    expect(page.posted.at(-1)).toEqual({ url: '/token', body: { role: 'MISSION_CLERK', mission: 'msn_2' } });
    const again = new Page(stores);
    expect(again.part.hidden).toBe(false);
    await again.switch.headers();
    expect(again.posted.at(-1)).toEqual({ url: '/token', body: { role: 'MISSION_CLERK', mission: 'msn_2' } });
  });

  test('of two tabs has a choice each, and a new tab begins with the latest', async () => {
    const [one, other] = [browser(), browser()];
    const localStorage = one.localStorage;
    await new Page(one).choose('ANALYST');
    await new Page({ ...other, localStorage }).choose('AUDITOR');
    expect(new Page(one).role.value).toBe('ANALYST');
    expect(new Page({ ...browser(), localStorage }).role.value).toBe('AUDITOR');
  });

  test.each(['{', '"AUDITOR"', 'null', '{"role":"KING"}', '{"role":7}'])(
    'takes no nonsense for a choice: %s',
    (kept) => {
      const stores = browser();
      stores.sessionStorage.setItem('ask-as', kept);
      expect(new Page(stores).role.value).toBe('PUBLIC');
    },
  );

  test('works where a browser forbids to remember', async () => {
    const forbidden = { getItem: (): never => { throw new Error('forbidden'); }, setItem: (): never => { throw new Error('forbidden'); } }; // prettier-ignore
    const page = new Page({ sessionStorage: forbidden, localStorage: forbidden });
    await page.choose('AUDITOR');
    page.switch.suggest('ANALYST');
    expect(page.role.value).toBe('AUDITOR');
  });

  test('tells of each change, so that what is shown can be asked anew', async () => {
    const page = new Page(browser());
    await settled();
    const before = page.changes;
    await page.choose('AUDITOR');
    expect(page.changes).toBe(before + 1);
  });
});

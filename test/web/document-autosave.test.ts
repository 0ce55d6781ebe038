import { beforeEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../shared/documents/content.ts';
import { type Autosave, autosave, PAUSE_MS } from '../../web/documents/edit/autosave.ts';
import type { Answer, Deps, Kept, Request } from '../../web/documents/edit/autosave-parts.ts';
import { failureOf } from '../../web/documents/edit/failure-of.ts';
import { Refused, Unanswered } from '../../web/kit/api.ts';
import { at } from '../kit/story.ts';

const text = (words: string): FieldValue => ({ text: words, uses: [] });
const refused = (code: string, status: number) => new Refused({ code, status } as Refused['problem']); // all that is looked at

/** A server that answers when told to, a clock that stands still, and a device. */
function desk(kept: Kept | null = null) {
  const asked: { request: Request; answer: (answer: Answer) => void; fail: (error: unknown) => void }[] = [];
  let timer: { ms: number; run: () => void } | null = null;
  let keys = 0;
  const device: { now: Kept | null; works: boolean } = { now: kept, works: true };
  const deps: Deps = {
    send: (request) =>
      new Promise((answer, fail) => {
        asked.push({ request, answer, fail });
      }),
    failureOf,
    keep: (now) => {
      device.now = now;
      return device.works;
    },
    fits: (value) => 'text' in value && value.text.length <= 10,
    newKey: () => `key-${++keys}`,
    later: (ms, run) => {
      timer = { ms, run };
      return () => {
        timer = null;
      };
    },
  };
  const saver = autosave({ value: text('前'), base: 4, kept }, deps);
  const settled = () => new Promise((done) => setTimeout(done, 0));
  return {
    saver,
    asked,
    device,
    waits: () => timer?.ms ?? null,
    pause: () => timer?.run(),
    answer: async (version: number, which = asked.length - 1) => {
      asked[which]?.answer({ version, mended: [], at: at('2026-11-03', '10:24') });
      await settled();
    },
    fail: async (error: unknown, which = asked.length - 1) => {
      asked[which]?.fail(error);
      await settled();
    },
    sent: () => asked.map(({ request }) => [textIn(request.value), request.base, request.key]),
  };
}
const textIn = (value: FieldValue) => ('text' in value ? value.text : '');

describe('a field that is being written', () => {
  let it: ReturnType<typeof desk>;
  let saver: Autosave;
  beforeEach(() => {
    it = desk();
    saver = it.saver;
  });

  test('sends nothing while nothing was typed', () => {
    saver.flush();
    saver.start();
    expect([it.asked.length, it.waits(), it.device.now]).toEqual([0, null, null]);
  });

  test('is on the device at once, and with the server after a pause', async () => {
    saver.type(text('後'));
    expect(it.device.now).toEqual({ value: text('後'), base: 4, pending: null });
    expect([it.asked.length, it.waits(), saver.state().phase]).toEqual([0, PAUSE_MS, 'kept']);
    it.pause();
    expect(saver.state().phase).toBe('sending');
    await it.answer(5);
    expect(it.sent()).toEqual([['後', 4, 'key-1']]);
    expect([saver.state().phase, saver.state().base, it.device.now]).toEqual(['saved', 5, null]);
  });

  test('says nothing of saved before the answer', () => {
    saver.type(text('後'));
    saver.flush();
    expect([saver.state().answer, saver.isDirty()]).toEqual([null, true]);
  });

  test('sends one request at a time, then what was typed meanwhile, on the version just made', async () => {
    saver.type(text('一'));
    saver.flush();
    saver.type(text('一二'));
    saver.flush();
    saver.flush();
    expect(it.sent()).toEqual([['一', 4, 'key-1']]);
    await it.answer(5);
    expect(it.sent()).toEqual([
      ['一', 4, 'key-1'],
      ['一二', 5, 'key-2'],
    ]);
  });

  test('is not sent in the middle of a word that is being composed, but right after it', () => {
    saver.compose(true);
    saver.type(text('か'));
    it.pause();
    saver.flush();
    expect(it.asked).toEqual([]);
    expect(it.device.now?.value).toEqual(text('か'));
    saver.type(text('課'));
    saver.compose(false);
    expect(it.sent()).toEqual([['課', 4, 'key-1']]);
  });

  test('needs no saving once it says again what it said', () => {
    saver.type(text('後'));
    saver.type(text('前'));
    expect([saver.state().phase, it.device.now, saver.isDirty()]).toEqual(['same', null, false]);
    saver.flush();
    expect(it.asked).toEqual([]);
  });

  test('too long for the form stays on the device and is not sent', () => {
    saver.type(text('あ'.repeat(11)));
    saver.flush();
    expect(it.asked).toEqual([]);
    expect(it.device.now?.value).toEqual(text('あ'.repeat(11)));
  });

  test('says when the device cannot keep it', () => {
    it.device.works = false;
    saver.type(text('後'));
    expect(saver.state().isKept).toBe(false);
  });

  test('takes what others wrote while nothing was typed here, and only newer versions', () => {
    saver.adopt(text('他'), 6);
    expect([saver.state().value, saver.state().base]).toEqual([text('他'), 6]);
    saver.adopt(text('前'), 5);
    expect(saver.state().value).toEqual(text('他'));
    saver.type(text('他後'));
    saver.adopt(text('別'), 7);
    expect([saver.state().value, saver.state().base]).toEqual([text('他後'), 6]);
  });

  test('shows a mended text once it is read anew', async () => {
    saver.type(text('後 '));
    saver.flush();
    await it.answer(5);
    saver.adopt(text('後'), 5);
    expect([saver.state().value, saver.isDirty()]).toEqual([text('後'), false]);
  });
});

describe('a field whose answer was lost', () => {
  test('asks the same under the same key before it sends what was typed since', async () => {
    const it = desk();
    it.saver.type(text('一'));
    it.saver.flush();
    await it.fail(new Unanswered());
    expect(it.saver.state().phase).toBe('lost');
    it.saver.type(text('一二'));
    expect(it.device.now?.pending).toEqual({ value: text('一'), base: 4, key: 'key-1' });
    it.saver.flush();
    await it.answer(5);
    await it.answer(6);
    expect(it.sent()).toEqual([
      ['一', 4, 'key-1'],
      ['一', 4, 'key-1'],
      ['一二', 5, 'key-2'],
    ]);
    expect(it.saver.state().phase).toBe('saved');
  });

  test('goes on after a reload with the key it had', async () => {
    const pending = { value: text('一'), base: 3, key: 'old' };
    const it = desk({ value: text('一二'), base: 3, pending });
    expect([it.saver.state().value, it.saver.isDirty()]).toEqual([text('一二'), true]);
    it.saver.flush();
    await it.answer(5);
    expect(it.sent()).toEqual([
      ['一', 3, 'old'],
      ['一二', 5, 'key-1'],
    ]);
  });

  test('counts a server in trouble as no answer', async () => {
    const it = desk();
    it.saver.type(text('一'));
    it.saver.flush();
    await it.fail(refused('storage', 503));
    expect(it.saver.state().pending?.key).toBe('key-1');
  });

  test('takes a new key after a refusal, and only once something was typed or asked again', async () => {
    const it = desk();
    it.saver.type(text('一'));
    it.saver.flush();
    await it.fail(refused('invalid', 400));
    expect([it.saver.state().phase, it.waits(), it.saver.state().pending]).toEqual(['refused', null, null]);
    expect(it.device.now?.value).toEqual(text('一'));
    it.saver.flush();
    expect(it.sent().at(-1)).toEqual(['一', 4, 'key-2']);
  });
});

describe('a field that two people changed', () => {
  async function clashed() {
    const it = desk();
    it.saver.type(text('自分'));
    it.saver.flush();
    await it.fail(refused('clash', 412));
    return it;
  }

  test('sends nothing more before somebody has chosen, and keeps what is typed', async () => {
    const it = await clashed();
    it.saver.flush();
    it.saver.type(text('自分も'));
    it.pause();
    expect(it.asked.length).toBe(1);
    expect([it.saver.state().phase, it.device.now?.value]).toEqual(['clash', text('自分も')]);
  });

  test('is done where their text stays', async () => {
    const it = await clashed();
    it.saver.resolve(text('相手'), 6, text('相手'), 0);
    expect([it.saver.state().phase, it.device.now, it.waits()]).toEqual(['same', null, null]);
  });

  test('goes out on their version where one’s own stays', async () => {
    const it = await clashed();
    it.saver.resolve(text('相手'), 6, text('自分'), 0);
    it.pause();
    expect(it.sent().at(-1)).toEqual(['自分', 6, 'key-2']);
  });
});

describe('a field that is closed', () => {
  test('sends what is unsent, and asks nothing again by itself', async () => {
    const it = desk();
    it.saver.type(text('後'));
    it.saver.stop(true);
    expect(it.sent()).toEqual([['後', 4, 'key-1']]);
    await it.fail(new Unanswered());
    expect([it.waits(), it.device.now?.value]).toEqual([null, text('後')]);
  });

  test('sends nothing once somebody else has signed in, and leaves the text on the device', () => {
    const it = desk();
    it.saver.type(text('後'));
    it.saver.stop(false);
    expect([it.asked.length, it.waits(), it.device.now?.value]).toEqual([0, null, text('後')]);
  });
});

import type { Locator } from 'playwright-core';

/** How somebody uses the page: with a mouse and a keyboard, or with the keyboard alone. */
export interface Hand {
  /** Presses a button or a link, takes one of several, or ticks a box. */
  press: (target: Locator) => Promise<void>;
  /** Puts a text in the place of what a field holds. */
  type: (field: Locator, text: string) => Promise<void>;
  /** Takes the first of a list's options that begins with a text. */
  choose: (list: Locator, begins: string) => Promise<void>;
  /** Moves a handle of a timeline to a later week. */
  moveLater: (handle: Locator) => Promise<void>;
  /** Draws over the hair of a head. */
  drawOn: (head: Locator) => Promise<void>;
}

/** By mouse; only texts are typed. */
export const byMouse: Hand = {
  press: async (target) => {
    // A radio button is drawn by the words beside it.
    const isRadio = await target.evaluate((element) => element instanceof HTMLInputElement);
    await (isRadio ? target.locator('xpath=..') : target).click();
  },
  type: async (field, text) => {
    await field.click({ clickCount: 3 });
    await field.page().keyboard.type(text);
  },
  choose: async (list, begins) => {
    const option = list.locator('option').filter({ hasText: new RegExp(`^${begins}`) });
    await list.selectOption((await option.first().getAttribute('value'))!);
  },
  moveLater: async (handle) => {
    const { mouse } = handle.page();
    const [x, y] = await centreOf(handle);
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 25, y, { steps: 5 });
    await mouse.up();
  },
  drawOn: async (head) => {
    const { mouse } = head.page();
    const [x, y] = await centreOf(head);
    await mouse.move(x - 40, y - 30);
    await mouse.down();
    for (const row of [-30, -10, 10, 30])
      for (const side of row % 20 === 10 ? [-40, 40] : [40, -40])
        await mouse.move(x + side, y + row, { steps: 4 });
    await mouse.up();
  },
};

/** By keyboard alone: whatever is used must be reached by Tab. */
export const byKeyboard: Hand = {
  press: async (target) => {
    const { keyboard } = target.page();
    const group = await target.evaluate((element) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null,
    );
    if (group === null) {
      await tabTo(target);
      await keyboard.press(
        (await target.evaluate((element) => element.tagName)) === 'INPUT' ? 'Space' : 'Enter',
      );
      return;
    }
    // Tab comes to a group of radio buttons once; arrows go round within it.
    await tabTo(target.page().locator(`input[name="${group}"]`));
    for (let step = 0; !(await hasFocus(target)); step++) {
      if (step > MOST_STEPS) throw new Error(`${target.toString()} is not reached by arrows`);
      await keyboard.press('ArrowRight');
    }
    if (!(await target.isChecked())) await keyboard.press('Space');
  },
  type: async (field, text) => {
    await tabTo(field);
    await field.page().keyboard.press('ControlOrMeta+a');
    await field.page().keyboard.type(text);
  },
  choose: async (list, begins) => {
    await tabTo(list);
    await list.page().keyboard.type(begins);
  },
  moveLater: async (handle) => {
    await tabTo(handle);
    await handle.page().keyboard.press('Shift+ArrowRight');
  },
  drawOn: async (head) => {
    await tabTo(head);
    const { keyboard } = head.page();
    await keyboard.press(']');
    for (const arrow of [
      'ArrowUp',
      'ArrowLeft',
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowUp',
    ]) {
      await keyboard.press(`Shift+${arrow}`);
      await keyboard.press('Space');
    }
  },
};

/** More than any screen has to stop at. */
const MOST_STEPS = 500;
/** Presses of Tab before it is asked where they led. */
const AT_ONCE = 10;

async function tabTo(targets: Locator): Promise<void> {
  await targets.first().waitFor({ state: 'attached' });
  for (let step = 0; !(await targets.evaluateAll(arrived)); step += AT_ONCE) {
    if (step > MOST_STEPS) throw new Error(`${targets.toString()} is not reached by Tab`);
    for (let k = 0; k < AT_ONCE; k++) await targets.page().keyboard.press('Tab');
  }
}

/** Whether one of the elements has the focus; if not, the presses that follow will stop at the first of them. */
function arrived(elements: Element[]): boolean {
  const page = window as { stopHere?: AbortController };
  page.stopHere?.abort();
  const isThere = () => elements.some((element) => element === document.activeElement);
  if (isThere()) return true;
  const { signal } = (page.stopHere = new AbortController());
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && isThere()) event.preventDefault();
  };
  document.addEventListener('keydown', stay, { capture: true, signal });
  return false;
}

const hasFocus = (targets: Locator): Promise<boolean> =>
  targets.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

async function centreOf(target: Locator): Promise<[number, number]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target.toString()} is not on the page`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A hand that counts what it does: each press, each field that is gone to, each stroke is one click. */
export function counted(hand: Hand): Hand & { clicks: () => number } {
  let clicks = 0;
  const one =
    <Given extends unknown[]>(does: (...given: Given) => Promise<void>) =>
    async (...given: Given): Promise<void> => {
      clicks += 1;
      await does(...given);
    };
  return {
    press: one(hand.press),
    type: one(hand.type),
    choose: one(hand.choose),
    moveLater: one(hand.moveLater),
    drawOn: one(hand.drawOn),
    clicks: () => clicks,
  };
}

// Keys for those who want them: everything they do is also a link or a button of the page.
// A single letter is never taken from a field, nor with Ctrl, Alt or Meta held.

const inField = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

const rows = () => [...document.querySelectorAll('[data-row]')];

function moveTo(step) {
  const all = rows();
  if (all.length === 0) return false;
  const at = all.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next].focus();
  all[next].scrollIntoView({ block: 'nearest' });
  return true;
}

const focusOn = (selector) => () => {
  const field = document.querySelector(selector);
  if (!field) return false;
  field.focus();
  return true;
};

const goBack = () => {
  history.back();
  return true;
};

const moves = {
  j: () => moveTo(1),
  ArrowDown: () => document.activeElement?.matches?.('[data-row]') && moveTo(1),
  k: () => moveTo(-1) || goBack(),
  ArrowUp: () => document.activeElement?.matches?.('[data-row]') && moveTo(-1),
  '/': focusOn('.find input'),
  f: focusOn('.filters input:not([type=hidden])'),
  v: focusOn('.pane .scroll'),
  c: () => {
    const link = document.querySelector('.figures .written a');
    link?.click();
    return link !== null;
  },
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.key === 'Escape' && inField(event.target)) {
    event.target.blur();
    return;
  }
  if (inField(event.target) || event.repeat) return;
  const marked = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (marked) {
    event.preventDefault();
    marked.click();
    if (marked.matches('summary')) marked.parentElement.querySelector('input:not([type=hidden])')?.focus();
  } else if (Object.hasOwn(moves, event.key) && moves[event.key]()) event.preventDefault();
});

// one decision a page: a key that is hit twice must not be sent twice
for (const form of document.querySelectorAll('form[method="post"]'))
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
  });
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});

// each article scrolled to its sentence; the page itself stays where it is
for (const pane of document.querySelectorAll('.scroll')) {
  const here = pane.querySelector('[data-here]');
  if (here)
    pane.scrollTop +=
      here.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

// a live region speaks of what changes in it, not of what it was born with
const outcome = document.getElementById('outcome');
const notice = outcome?.firstElementChild;
if (notice) {
  notice.remove();
  setTimeout(() => outcome.append(notice), 60);
  const address = new URL(location.href);
  for (const word of ['done', 'undone', 'count']) address.searchParams.delete(word);
  history.replaceState(null, '', address);
}
document.querySelector('[role="alert"]')?.focus();

// the sentence of the mark under the pointer or with the focus
for (const point of document.querySelectorAll('[data-say]')) {
  const readout = point.closest('section')?.querySelector('.readout');
  const say = () => {
    if (readout) readout.textContent = point.dataset.say;
  };
  point.addEventListener('pointerenter', say);
  point.addEventListener('focus', say);
}

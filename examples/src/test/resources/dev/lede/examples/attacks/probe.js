// Runs in each document of the attack page before its own scripts, also in nested frames, regardless of the policy of the
// document. An attack that runs script calls hit().
(() => {
  const top = window.top;
  let child = window;
  while (child !== top && child.parent !== top) child = child.parent;
  const report = what => {
    if (child === top) return;
    for (let i = 0; i < top.length; i++) if (top[i] === child) top.postMessage({ attack: i, what }, '*');
  };
  window.hit = () => report('hit');
  window.open = () => report('opened');
  for (const dialog of ['alert', 'confirm', 'prompt', 'print', 'close']) window[dialog] = () => undefined;
})();

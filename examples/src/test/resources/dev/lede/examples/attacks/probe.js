// Runs in each document of the attack page before anything of the document does, in nested frames too, and whatever
// the document's policy says. An attack that gets to run calls hit().
(() => {
  const top = window.top;
  let child = window;
  while (child !== top && child.parent !== top) child = child.parent;
  const tell = what => {
    if (child === top) return;
    for (let i = 0; i < top.length; i++) if (top[i] === child) top.postMessage({ attack: i, what }, '*');
  };
  window.hit = () => tell('hit');
  window.open = () => tell('opened');
  for (const dialog of ['alert', 'confirm', 'prompt', 'print', 'close']) window[dialog] = () => undefined;
})();

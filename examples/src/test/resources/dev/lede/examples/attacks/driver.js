// Loads each URL in its own frame, dispatches events in it, and reports the effects: [{loaded, hits, moves, names}, …].
// Arguments: the URLs, whether to copy the markup into other parents, the timeout in milliseconds, the callback.
const [urls, inOtherParents, timeout, done] = arguments;

// Events that are dispatched to every element. The names of the others are read from attributes on….
const EVENTS = ['error', 'focus', 'pointerover', 'mouseover', 'animationstart', 'transitionend', 'toggle', 'input'];

// Parents in which an HTML parser treats markup differently than in a div.
const PARENTS = ['div', 'p', 'a', 'button', 'td', 'table', 'select', 'form', 'svg', 'svg foreignObject', 'svg title', 'math',
  'math mtext', 'math annotation-xml', 'noscript', 'template', 'textarea', 'title', 'xmp', 'noembed'];

const SVG = 'http://www.w3.org/2000/svg', MATHML = 'http://www.w3.org/1998/Math/MathML';
const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const attempt = action => { try { action(); } catch { /* removed, or of another origin now */ } };

// Called on the prototypes, since names of a form's controls can shadow its own properties.
const attributes = element => Element.prototype.getAttributeNames.call(element);
const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
const fire = (target, event) => EventTarget.prototype.dispatchEvent.call(target, event);

function exercise(view) {
  const page = view.document;
  // A click on an ordinary link is expected to navigate, so it is no attack. A ping is one.
  view.addEventListener('click', event => {
    const link = event.composedPath().find(target => target.localName === 'a' || target.localName === 'area');
    // Links in SVG, a possible parent of the markup, have an href with baseVal.
    const href = link?.href?.baseVal ?? link?.href;
    if (/^(https?|mailto|tel|viber|tg|sms):/.test(href && URL.parse(href, page.baseURI)?.protocol)
        && !link.hasAttribute('ping')) event.preventDefault();
  }, true);
  // Otherwise, a click on a theme or a text size in one page would cause a layout in all others.
  view.addEventListener('storage', event => event.isTrusted && event.stopImmediatePropagation(), true);
  // In the copies in other parents, only elements with handlers or URLs matter.
  const elements = [...Document.prototype.querySelectorAll.call(page, '*')].filter(element =>
    !element.closest?.('.copies') || attributes(element).some(name => /^on|href$|action$/i.test(name)));
  for (const element of elements) attempt(() => {
    if (element.localName === 'details') element.open = true;
    if (element.localName === 'template') elements.push(...element.content.querySelectorAll('*'));
    for (const type of EVENTS) fire(element, new view.Event(type));
    for (const name of attributes(element)) {
      if (!/^on/i.test(name)) continue;
      fire(element, new view.Event(name.slice(2), { bubbles: true, cancelable: true }));
      fire(view, new view.Event(name.slice(2)));
    }
    // Focus causes a layout, so it is skipped for elements without handlers.
    if (attributes(element).some(name => /^on|^autofocus$/i.test(name))) view.HTMLElement.prototype.focus.call(element);
  });
  for (const element of elements) attempt(() => element.beginElement?.());
  for (const element of elements) {
    attempt(() => fire(element, new view.MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view })));
  }
  for (let i = 0; i < view.length; i++) attempt(() => exercise(view[i]));
}

function names(view) {
  const found = new Set();
  for (const element of view.document.querySelectorAll('[id], [name]')) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) {
      if (!name || name.startsWith('lede')) continue;
      for (const scope of [view, view.document]) {
        attempt(() => {
          const what = Object.prototype.toString.call(scope[name]);
          if (/Element\]|HTMLCollection\]|NodeList\]/.test(what) || (what === '[object Window]' && scope[name] !== view.top
              && scope[name] !== view)) found.add(name);
        });
      }
    }
  }
  return [...found];
}

function element(page, name) {
  if (name === 'svg' || name === 'foreignObject' || name === 'desc') return page.createElementNS(SVG, name);
  if (name === 'math' || name === 'mtext') return page.createElementNS(MATHML, name);
  if (name === 'annotation-xml') {
    const xml = page.createElementNS(MATHML, name);
    xml.setAttribute('encoding', 'text/html');
    return xml;
  }
  return page.createElement(name);
}

// Parses the markup again inside other parents, and parses the serialized result twice more.
function reparse(view) {
  const page = view.document;
  const copies = page.createElement('div');
  copies.className = 'copies';
  copies.hidden = true;
  for (const content of page.querySelectorAll('#lede-host > div')) {
    for (const path of PARENTS) {
      const [outer, inner] = path.split(' ').map(name => element(page, name));
      const parent = inner ?? outer;
      if (inner) outer.append(inner);
      copies.append(outer);
      parent.innerHTML = content.innerHTML;
      let markup = outer.outerHTML;
      for (let time = 0; time < 2; time++) {
        const copy = page.createElement('div');
        copies.append(copy);
        copy.innerHTML = markup;
        markup = copy.innerHTML;
      }
    }
  }
  page.body.append(copies);
}

(async () => {
  const seen = urls.map(() => ({ loaded: false, hits: 0, moves: 0, names: [] }));
  const listener = ({ data }) => {
    if (data?.attack === undefined) return;
    if (data.what === 'hit') seen[data.attack].hits++;
    else seen[data.attack].moves++;
  };
  addEventListener('message', listener);
  const frames = urls.map(url => {
    const frame = document.createElement('iframe');
    frame.src = url;
    // Everything is allowed except navigating this page.
    frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads';
    return frame;
  });
  const loads = frames.map((frame, i) => new Promise(resolve => {
    frame.addEventListener('load', () => {
      if (seen[i].loaded) seen[i].moves++;
      seen[i].loaded = true;
      resolve();
    });
  }));
  document.body.replaceChildren(...frames);
  await Promise.race([Promise.all(loads), wait(timeout)]);
  frames.forEach((frame, i) => attempt(() => seen[i].names = names(frame.contentWindow)));
  if (inOtherParents) frames.forEach(frame => attempt(() => reparse(frame.contentWindow)));
  frames.forEach(frame => attempt(() => exercise(frame.contentWindow)));
  await wait(200);
  // On a slow machine, the effects of events take as long as loading one more page.
  const last = document.createElement('iframe');
  last.src = location.href;
  const end = new Promise(resolve => last.addEventListener('load', resolve));
  document.body.append(last);
  await Promise.race([end, wait(timeout)]);
  await wait(100);
  removeEventListener('message', listener);
  document.body.replaceChildren();
  done(seen);
})();

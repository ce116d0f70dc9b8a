import { createElement as h, useState, type MouseEvent, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { LifeCycles } from 'single-spa';

/** State, a field, and a place for the plugin above which every click ends. */
function Neighbour(): ReactNode {
  const [pressed, setPressed] = useState(0);
  const [heard, setHeard] = useState(0);
  const [note, setNote] = useState('');
  const stop = (event: MouseEvent): void => {
    setHeard(heard + 1);
    event.stopPropagation();
  };
  return h(
    'div',
    { onClick: stop },
    h('button', { onClick: () => setPressed(pressed + 1) }, 'React’s button'),
    h('label', null, 'React’s note ', h('input', { value: note, onChange: ({ target }) => setNote(target.value) })),
    h('output', { 'aria-label': 'React’s presses' }, pressed),
    h('output', { 'aria-label': 'React heard' }, heard),
    h('div', { id: 'in-react' }),
  );
}

/** React as a single-spa application, with its root's event delegation. */
export function reactApplication(): Promise<LifeCycles> {
  let root: Root | undefined;
  return Promise.resolve({
    bootstrap: () => Promise.resolve(),
    mount({ name }) {
      const container = document.getElementById(`single-spa-application:${name}`);
      if (container) root = createRoot(container);
      root?.render(h(Neighbour));
      return Promise.resolve();
    },
    unmount() {
      root?.unmount();
      return Promise.resolve();
    },
  });
}

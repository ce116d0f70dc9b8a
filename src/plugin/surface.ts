import { sheet } from '../ui/style.ts';

/** Where the plugin draws: one `div` in the host's container, with a shadow root. */
export interface Surface {
  root: ShadowRoot;
  /** Takes everything away again; does no harm when the container has gone. */
  remove(): void;
}

interface Place {
  domElement?: HTMLElement;
  domElementGetter?: () => HTMLElement;
  name?: string | undefined;
}

/** single-spa's conventions: the given element, or the application's own, made if it is missing. */
function container({ domElement, domElementGetter, name = 'rconnect-onboarding' }: Place): HTMLElement {
  const given: unknown = domElement ?? domElementGetter?.();
  if (given instanceof HTMLElement) return given;
  if (given) throw new TypeError('@rconnect/onboarding: the prop domElement or domElementGetter must give an element');
  const id = `single-spa-application:${name}`;
  const found = document.getElementById(id);
  if (found) return found;
  const made = document.createElement('div');
  made.id = id;
  return document.body.appendChild(made);
}

/** @throws TypeError when the host's element is none */
export function makeSurface(place: Place): Surface {
  const inside = container(place);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  inside.append(host);
  return {
    root,
    remove() {
      root.adoptedStyleSheets = [];
      host.remove();
    },
  };
}

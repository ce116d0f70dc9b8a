/** A defect that the gate must find. */
interface Planted {
  /** Runs in the page, with the plugin's shadow root; the form stands, grey, with all its messages. */
  plant: (plugin: ShadowRoot) => void;
  /** The line that names it. */
  found: RegExp;
}

/** Twenty barriers, each as a developer builds it by mistake. */
export const planted: Record<string, Planted> = {
  'a field has lost its label': {
    plant: (plugin) => plugin.querySelector('label[for="field-slogan"]')?.remove(),
    found: /^spoken textbox "": has no name$/,
  },
  'a button shows a picture alone, which has no words': {
    plant: (plugin) => plugin.querySelector('[data-kind="create"]')?.replaceChildren(document.createElement('svg')),
    found: /^spoken button "": has no name$/,
  },
  'an image has no alternative': {
    plant: (plugin) => {
      const image = new Image(48, 48);
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      plugin.querySelector('form')?.append(image);
    },
    found: /^axe image-alt/,
  },
  'words are pale': {
    plant: (plugin) => plugin.querySelector<HTMLElement>('.note')?.style.setProperty('color', '#a0a0a0'),
    found: /^axe color-contrast/,
  },
  'required is told by a colour': {
    plant: (plugin) => {
      const note = plugin.getElementById('field-name-note');
      if (note) note.textContent = '';
      plugin.querySelector<HTMLElement>('label[for="field-name"]')?.style.setProperty('color', 'red');
    },
    found: /^page: input "field-name" is required, without a word$/,
  },
  'an error is not tied to its field': {
    plant: (plugin) => plugin.getElementById('field-duns')?.setAttribute('aria-describedby', 'field-duns-note'),
    found: /^spoken textbox "DUNS number": is wrong, and nothing says why$/,
  },
  'a description leads nowhere': {
    plant: (plugin) => plugin.getElementById('standing')?.removeAttribute('id'),
    found: /^page: aria-describedby of button .* leads nowhere: standing$/,
  },
  'a field cannot be filled in by the browser': {
    plant: (plugin) => plugin.getElementById('field-postalCode')?.removeAttribute('autocomplete'),
    found: /^autocomplete postalCode: none, not postal-code$/,
  },
  'a field asks the browser for something else': {
    plant: (plugin) => plugin.getElementById('field-city')?.setAttribute('autocomplete', 'address-level1'),
    found: /^autocomplete city: address-level1, not address-level2$/,
  },
  'a button is none': {
    plant: (plugin) => {
      const fake = document.createElement('div');
      fake.textContent = 'Help';
      fake.style.cursor = 'pointer';
      fake.onclick = () => undefined;
      plugin.querySelector('form')?.append(fake);
    },
    found: /^page: div "Help" looks like a button, and is none$/,
  },
  'a role does not exist': {
    plant: (plugin) => plugin.querySelector('form')?.setAttribute('role', 'formular'),
    found: /^axe aria-roles/,
  },
  'the focus cannot be seen': {
    plant: (plugin) => plugin.getElementById('field-street')?.style.setProperty('outline', 'none'),
    found: /^tab input "field-street": has the focus, and nothing shows it$/,
  },
  'the ring of the focus is pale': {
    plant: (plugin) => plugin.getElementById('field-street')?.style.setProperty('outline', '3px solid #cccccc'),
    found: /^tab input "field-street": the ring has less than 3:1$/,
  },
  'what has the focus is covered': {
    plant: (plugin) => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position: fixed; inset: 0; background: white; opacity: 0.99';
      plugin.querySelector('.onboarding')?.append(bar);
    },
    found: /^tab input "field-street": has the focus, covered by something else$/,
  },
  'the Tab key is caught': {
    plant: (plugin) =>
      plugin.getElementById('field-website')?.addEventListener('keydown', (event) => {
        if (event.key === 'Tab') event.preventDefault();
      }),
    found: /^tab button .*: is never reached$/,
  },
  'a field is passed over by the Tab key': {
    plant: (plugin) => plugin.getElementById('field-state')?.setAttribute('tabindex', '-1'),
    found: /^tab input "state": is never reached$/,
  },
  'the Tab key goes in another order': {
    plant: (plugin) => plugin.getElementById('field-website')?.setAttribute('tabindex', '1'),
    found: /^tab .*: is reached after what follows it$/,
  },
  '"Create company" is disabled': {
    plant: (plugin) => plugin.querySelector('[data-kind="create"]')?.setAttribute('disabled', ''),
    found: /^page: "Create company" is disabled and cannot be reached$/,
  },
  'a button is too small for a finger': {
    plant: (plugin) => {
      const small = plugin.querySelector<HTMLElement>('.help button');
      if (small) small.style.cssText = 'min-block-size: 0; block-size: 14px; padding: 0; line-height: 1';
    },
    found: /^page: button .* is \d+ x \d+ px, less than 24$/,
  },
  'something is wider than the screen': {
    plant: (plugin) => plugin.querySelector<HTMLElement>('form')?.style.setProperty('min-width', '500px'),
    found: /^page: \d+ px wide on 320 px$/,
  },
};

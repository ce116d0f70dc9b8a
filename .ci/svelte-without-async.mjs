/**
 * @typedef {object} Cut what falls away in one of Svelte's modules
 * @property {[from: string, to: string][]} [texts] as they stand there, and what stands instead
 * @property {string[]} [members] of its classes: a call of one that still stands does nothing
 * @property {string[]} [constants] variables that only the above ever change
 */

/**
 * Svelte's switches for what this plugin never does (legacy components, `await` in components, pending boundaries, deep
 * state, tracing, hydration of markup from a server), as constants, and the members that only they reach: a minifier
 * keeps every member of a class that stays. Written for the exact version of Svelte in `package.json`; what is not found
 * fails the build.
 * @type {Record<string, Cut>}
 */
const cuts = {
  'client/reactivity/async': { texts: [['async.length === 0 && pending.length === 0', 'true']] },
  // Nothing is ever pending: each batch of changes is done at once, whole, and alone.
  'client/reactivity/batch': {
    texts: [
      ['for (const [e, status] of this.#dirty_reactions)', 'if (false)'],
      ['this.apply();', ''],
      ['if (!this.#is_deferred()) this.discard();', ''],
      ['for (const [e, t] of this.#skipped_branches)', 'if (false)'],
      ['this.#dirty_reactions.clear();', ''],
      ['for (const fn of this.#commit_callbacks) fn(this);', ''],
      ['this.#commit_callbacks.clear();', ''],
      ['this.#deferred?.resolve();', ''],
      ['this.#pending === 0', 'true'],
      [' || this.#skipped_branches.has(effect)', ''],
      ['if ((flags & BLOCK_EFFECT) !== 0) this.add_dirty_reaction(effect, MAYBE_DIRTY);', ''],
      ['if (source.v !== UNINITIALIZED && !this.previous.has(source))', 'if (false)'],
      ['this.current.set(source, [value, is_derived]);', ''],
      ['if (!this.is_fork)', ''],
      ['effect.b?.is_pending', 'false'],
    ],
    members: [
      ...['constructor', 'id', 'prev', 'next', 'linked', '#unlink', 'current', 'previous', 'is_fork', 'async_deriveds'],
      ...['#commit', '#commit_callbacks', 'oncommit', 'discard', '#discard_callbacks', 'ondiscard', 'apply'],
      ...['#is_deferred', '#deferred', 'settled', '#pending', '#blocking_pending', 'increment', 'decrement'],
      ...['#decrement_queued', '#is_skipped', '#skipped_branches', '#unskipped_branches', 'skip_effect'],
      ...['unskip_effect', '#find_earlier_batch', '#intersects', '#merge', '#defer_effects', 'transfer_reactions'],
      ...[
        '#dirty_reactions',
        'add_dirty_reaction',
        'activate',
        'deactivate',
        '#new_effects',
        'register_created_effect',
      ],
    ],
    constants: ['batch_values'],
  },
  'client/reactivity/deriveds': { texts: [['!current_batch?.is_fork || derived.deps === null', 'true']] },
  'client/reactivity/effects': { texts: [['current_batch?.register_created_effect(effect);', '']] },
  'client/reactivity/sources': {
    texts: [
      ['should_proxy ? proxy(value) : value', 'value'],
      ['!batch.is_fork && ', ''],
    ],
  },
  'client/runtime': { texts: [['is_fork = current_batch?.is_fork', 'is_fork = false']] },
  'client/dom/blocks/branches': { texts: [['batch.ondiscard(this.#discard);', '']], members: ['#discard'] },
  'client/dom/blocks/boundary': {
    texts: [
      ['this.is_pending = this.has_pending_snippet();', ''],
      ['if (this.#pending_count > 0)', 'if (false)'],
      ['if (current_batch?.is_fork)', 'if (false)'],
      // Boundaries here have an `onerror` that draws elsewhere: nothing failed is drawn inside, nothing is reset.
      ['const { reset, invoke_onerror } = this.#create_reset(transformed_error);', ''],
      [
        'invoke_onerror();',
        'try { this.#props.onerror(error); } catch (thrown) { invoke_error_boundary(thrown, this.#effect.parent); }',
      ],
      ['if (failed && !this.#is_destroyed())', 'if (false)'],
      ['result = this.transform_error(error);', ''],
      ["typeof (/** @type {any} */ (result).then) === 'function'", 'false'],
      ['this.transform_error = transform_error ?? this.parent?.transform_error ?? ((e) => e);', ''],
      ['if (this.#pending_effect) {', 'if (false) {'],
      ['if (this.#failed_effect) {', 'if (false) {'],
    ],
    members: [
      ...['#create_reset', '#run'],
      ...['#hydrate_resolved_content', '#hydrate_failed_content', '#hydrate_pending_content', '#resolve'],
      ...['#update_pending_count', 'update_pending_count', 'has_pending_snippet', 'get_effect_pending'],
      ...['is_rendered', 'defer_effect', '#effect_pending_subscriber', '#dirty_reactions', 'is_pending'],
    ],
  },
};

const switches = /client\/dom\/hydration$|flags\/index$/;

/**
 * The members of all classes at a module's top level, private ones with their `#`.
 * @param {unknown} tree
 * @returns {{ name: string, start: number, end: number }[]}
 */
function membersOf(tree) {
  const { body } = /** @type {{ body: any[] }} */ (tree);
  return body
    .map((statement) => statement.declaration ?? statement)
    .flatMap(({ type, body: members }) => (type === 'ClassDeclaration' ? members.body : []))
    .map(({ key, start, end }) => ({ name: (key.type === 'PrivateIdentifier' ? '#' : '') + key.name, start, end }));
}

/** @returns {import('vite').Plugin} */
export function svelteWithoutAsync() {
  return {
    name: 'svelte-without-async',
    apply: 'build',
    transform(code, id) {
      const [, module = ''] = /svelte\/src\/internal\/(.+)\.js$/.exec(id) ?? [];
      if (switches.test(module)) {
        return code
          .replace(/export let (\w+_mode_flag|hydrating) = false;/g, 'export const $1 = false;')
          .replace(/^\s+(\w+_mode_flag|hydrating) = \w+;$/gm, '');
      }
      const cut = cuts[module];
      if (!cut) return null;
      const { texts = [], members = [], constants = [] } = cut;
      const all = membersOf(this.parse(code));
      let left = code;
      for (const name of members) {
        const member = all.find((one) => one.name === name);
        if (!member) return this.error(`Svelte's ${module} has no ${name}`);
        left = left.replace(code.slice(member.start, member.end), '');
      }
      for (const [from, to] of texts) {
        if (!left.includes(from)) this.error(`Svelte's ${module} has no "${from}"`);
        left = left.replace(from, to);
      }
      for (const name of members.filter((one) => one.startsWith('#')))
        left = left.replaceAll(new RegExp(`[\\w.]+\\.${name}(?=\\()`, 'g'), '(() => {})');
      for (const name of constants) left = left.replace(`export let ${name}`, `export const ${name}`);
      return constants.reduce((rest, name) => rest.replaceAll(new RegExp(`^\\t+${name} =`, 'gm'), 'void'), left);
    },
  };
}

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';

/** A development dependency whose code is in the files of `dist/`; its own dependencies serve its compiler. */
const bundled = 'svelte';

/** @typedef {{ 'bom-ref': string, name: string }} Component */
/** @typedef {{ ref: string, dependsOn: string[] }} Edge */

const machines = ['externalReferences', 'properties'];
/** @param {object} component without what differs from machine to machine: addresses, paths */
const plain = (component) => Object.fromEntries(Object.entries(component).filter(([key]) => !machines.includes(key)));

/**
 * Writes `dist/bom.cdx.json`: what the plugin consists of (CycloneDX). The same from build to build and on every machine:
 * no time, no serial number, no version of npm, no name of a folder, no address of a registry.
 */
export function writeBom() {
  const { name, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // `--omit=dev` would leave out what a tool of ours needs as well.
  const how = { cwd: root, encoding: /** @type {const} */ ('utf8'), shell: process.platform === 'win32' };
  const bom = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], how));
  /** @type {Edge[]} */
  const edges = bom.dependencies;
  const own = bom.metadata.component['bom-ref'];
  /** @type {Component[]} */
  const all = bom.components;
  const named = new Set([...Object.keys(dependencies), bundled]);
  const direct = edges.find(({ ref }) => ref === own)?.dependsOn ?? [];
  const shipped = new Set(direct.filter((ref) => named.has(all.find((one) => one['bom-ref'] === ref)?.name ?? '')));
  const brought = new Map([[own, [...shipped].sort()]]);
  for (const ref of shipped) {
    const needs = ref.startsWith(`${bundled}@`) ? [] : (edges.find((edge) => edge.ref === ref)?.dependsOn ?? []);
    for (const need of needs) shipped.add(need);
    brought.set(ref, [...needs].sort());
  }
  const { $schema, bomFormat, specVersion, metadata } = bom;
  const told = {
    ...{ $schema, bomFormat, specVersion, version: 1 },
    metadata: { component: { ...plain(metadata.component), name } },
    components: [...shipped].sort().map((ref) => plain(all.find((one) => one['bom-ref'] === ref) ?? {})),
    dependencies: [...brought].sort().map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
  writeFileSync(join(root, 'dist', 'bom.cdx.json'), `${JSON.stringify(told, null, 2)}\n`);
}

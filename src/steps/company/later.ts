/** What the form says and offers beyond its fields: fetched when something is wrong, else in its idle time. */
export { default as Support } from '../../ui/Support.svelte';
export { default as CompanyProblem } from './later/CompanyProblem.svelte';
export { default as DraftNotice } from './later/DraftNotice.svelte';
export { default as FieldHelp } from './later/FieldHelp.svelte';
export { default as Summary } from './later/Summary.svelte';

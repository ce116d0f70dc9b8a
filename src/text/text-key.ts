import type { en } from './en.ts';
import type { Message } from './message.ts';

export type TextKey = keyof typeof en;
export type Catalogue = Record<TextKey, Message>;

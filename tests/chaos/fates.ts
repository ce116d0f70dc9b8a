/** What becomes of one call to the platform. */
export type Fate =
  | 'arrives'
  /** The network breaks before the platform hears of it. */
  | 'never arrives'
  /** The effect stands, the answer is lost. */
  | 'answer lost'
  /** The effect stands, the answer is somebody else's page. */
  | 'answer garbled'
  /** Nothing comes, and nothing was heard. */
  | 'silence'
  /** Nothing comes, and the effect stands. */
  | 'silence after the effect'
  /** Nothing comes; the effect follows when nobody waits for it any more. */
  | 'effect after the time-out'
  | Refused;
/** A status of the 5xx, or 429, without any effect; `retryAfterS` is the header. */
export interface Refused {
  status: number;
  retryAfterS?: number;
}

/** Of 200 calls, 40 fail: 20 %. */
const ofTwoHundred: [calls: number, fate: Fate][] = [
  [160, 'arrives'],
  [10, 'never arrives'],
  [10, 'answer lost'],
  [1, 'answer garbled'],
  [2, 'silence'],
  [2, 'silence after the effect'],
  [1, 'effect after the time-out'],
  [4, { status: 500 }],
  [3, { status: 502 }],
  [2, { status: 503 }],
  [2, { status: 503, retryAfterS: 2 }],
  [2, { status: 504 }],
  [1, { status: 429, retryAfterS: 1 }],
];

/** A call's fate is one of these, each as likely as the next. */
export const fates: readonly Fate[] = ofTwoHundred.flatMap(([calls, fate]) => Array<Fate>(calls).fill(fate));

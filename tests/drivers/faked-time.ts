import { vi } from 'vitest';

const moment = setTimeout.bind(globalThis);

/** Lets faked time pass in steps, so that bodies, keys and modules arrive meanwhile as they do in real time. */
export async function elapse(ms: number): Promise<void> {
  const stepMs = 250;
  for (let passed = 0; passed < ms; passed += stepMs) {
    await new Promise((resolve) => void moment(resolve));
    await vi.advanceTimersByTimeAsync(Math.min(stepMs, ms - passed));
  }
}

/** What a call ends with, faked time being no object. */
export async function inTime<T>(call: Promise<T>): Promise<T> {
  const ended = Symbol('ended');
  const end = call.then(
    () => ended,
    () => ended,
  );
  while ((await Promise.race([end, elapse(100)])) !== ended);
  return call;
}

import { HttpResponse } from 'msw/http';
import { failures, type Failure } from './faults.ts';

const page = '<!doctype html><title>Sign in to this network</title><p>Accept the terms of this network first.</p>';

/** The answer that a failure leaves; `html` is what the sign-in page of a hotel's network gives to every request. */
export function failureAnswer(failure: Failure): Response {
  switch (failure) {
    case 'unreachable':
      return HttpResponse.error();
    case 'status-500':
      return new HttpResponse(null, { status: 500 });
    case 'html':
      return HttpResponse.html(page);
  }
}

/** Whether a fault is one of these, and not an error of Entra's. */
export function isFailure(fault: string): fault is Failure {
  return failures.some((one) => one === fault);
}

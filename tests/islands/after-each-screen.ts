// Setup of the `dom` tests: a screen leaves the document after its test, waiting allows for a busy machine, and a failure prints its
// sentence, not the document.
import { cleanup, configure } from '@solidjs/testing-library';
import { afterEach } from 'vitest';

configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? '') });
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('data-view');
});

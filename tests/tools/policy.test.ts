// The policy of a page allows exactly what stands in the page: its scripts and its one style, by hash.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../tools/policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="fa"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The policy of the rewritten page, by directive. */
function directives(html: string): Record<string, string[]> {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return Object.fromEntries(
    (policy ?? '').split(';').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('scripts', () => {
  test('each inline script is allowed by its hash, wherever it stands, once', () => {
    const html = withPolicy(
      page('<script>first()</script>', '<script type="module">second()</script><script>first()</script>'),
    );
    expect(directives(html)['script-src']).toEqual(["'self'", hash('first()'), hash('second()')]);
  });
  test('a script with an address needs no hash', () => {
    const html = withPolicy(page('<script src="/a.js"></script><script type="module" src="/b.js"></script>'));
    expect(directives(html)['script-src']).toEqual(["'self'"]);
  });
  test('is hashed with every space and sign of it', () => {
    const text = '\n  if (a < b && "$&" !== `«»`) run();\n';
    expect(directives(withPolicy(page(`<script>${text}</script>`)))['script-src']).toContain(hash(text));
  });
});

describe('styles', () => {
  test('are joined in their order into the place of the first, and allowed by one hash', () => {
    const html = withPolicy(
      page('<title>x</title><style>a{}</style><meta name="y"><style data-z>b{}</style>', '<style>c{}</style>'),
    );
    expect(html.match(/<style[^>]*>/g)).toEqual(['<style>']);
    expect(html).toContain('<title>x</title><style>a{}b{}c{}</style><meta name="y">');
    expect(directives(html)['style-src']).toEqual(["'self'", hash('a{}b{}c{}')]);
  });
  test('keep every sign, also those that a replacement could read', () => {
    const css = `a::before{content:"$& $1 $'"}`;
    const html = withPolicy(page(`<style>${css}</style>`));
    expect(html).toContain(`<style>${css}</style>`);
    expect(directives(html)['style-src']).toContain(hash(css));
  });
  test('a page without any allows those of the site’s own files alone', () => {
    expect(directives(withPolicy(page('')))['style-src']).toEqual(["'self'"]);
  });
});

describe('the policy', () => {
  test('comes right after the charset, before anything that it is to guard', () => {
    const html = withPolicy(page('<title>x</title><script>a()</script>'));
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
    );
    expect(html.match(/http-equiv/g)).toHaveLength(1);
  });
  test('finds the charset in capitals too', () => {
    expect(withPolicy('<head><META CHARSET="UTF-8"></head>')).toContain('Content-Security-Policy');
  });
  test('allows nothing unsafe and nothing from elsewhere', () => {
    const policy = directives(withPolicy(page('<script>a()</script><style>b{}</style>')));
    expect(policy).toMatchObject({
      'default-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'object-src': ["'none'"],
    });
    expect(
      Object.values(policy)
        .flat()
        .filter((source) => !/^'(self|none|sha256-[\w+/=]+)'$/.test(source)),
    ).toEqual([]);
  });
  test('leaves the rest of the page as it was', () => {
    const body = '<p>$& متن</p>';
    expect(withPolicy(page('', body)).replace(/<meta http-equiv[^>]*>/, '')).toBe(page('', body));
  });
  test('cannot be put into a page without a charset: that stops the build', () => {
    expect(() => withPolicy('<html><head></head></html>')).toThrow('<meta charset="utf-8">');
  });
});

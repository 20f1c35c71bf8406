// Our own hydration directive, for Astro's types: src/renderer/reading.ts says when it wakes an island.
export {};

declare module 'astro' {
  interface AstroClientDirectives {
    'client:reading'?: boolean;
  }
}

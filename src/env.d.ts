/// <reference types="astro/client" />
// The version of package.json, put in by astro.config.mjs.
declare const __HAMDEL_VERSION__: string;

/// <reference types="astro/client" />
// Put in by astro.config.mjs: the version of package.json, and components/page/boot.js made small.
declare const __HAMDEL_VERSION__: string;
declare const __BOOT_SCRIPT__: string;

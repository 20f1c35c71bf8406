// The gallery of questions as a route of its own, for those who build the site. Left out entirely otherwise: an island that any
// page uses is shipped, and it would change how the others are split.
import type { AstroIntegration } from 'astro';

/** Adds [locale]/gallery/ where `wanted`, otherwise nothing. */
export function gallery(wanted: boolean): AstroIntegration {
  return {
    name: 'hamdel-gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!wanted) return;
        injectRoute({
          pattern: '/[locale]/gallery',
          entrypoint: new URL('../src/components/gallery/GalleryPage.astro', import.meta.url),
        });
      },
    },
  };
}

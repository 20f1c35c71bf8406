// Solid for Astro with our small renderer in place of the integration's own, and our own moment of hydration.
import solid from '@astrojs/solid-js';
import type { AstroIntegration } from 'astro';

export function smallSolid(): AstroIntegration {
  const integration = solid();
  const setup = integration.hooks['astro:config:setup'];
  return {
    name: 'hamdel-solid',
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) => {
        options.addClientDirective({ name: 'reading', entrypoint: './src/renderer/reading.ts' });
        return setup?.({
          ...options,
          addRenderer: (renderer) =>
            options.addRenderer({
              ...renderer,
              clientEntrypoint: '/src/renderer/client.ts',
              serverEntrypoint: '/src/renderer/server.ts',
            }),
        });
      },
    },
  };
}

import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  // The snippet builder is a page of the demo and needs a build; all other stories do without.
  staticDirs: ['demo', ...(existsSync('dist') ? ['dist'] : [])].map((folder) => ({
    from: `../../${folder}`,
    to: `/${folder}`,
  })),
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;

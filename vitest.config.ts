import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/main.ts', 'src/**/post.ts'],
      reporter: ['text'],
      thresholds: {
        'src/ims/**': { branches: 95 },
        'src/token/**': { branches: 95 },
      },
    },
  },
});

import { configDefaults, defineConfig } from 'vitest/config';

const shared = [
  'check',
  'cli',
  'evaluate',
  'export',
  'extract',
  'pipeline',
  'read',
  'relate',
  'rules',
  'series',
  'store',
  'text',
];
/** Files that replace modules, or that must be the first to load them. */
const alone = ['pipeline/twins', 'read/engines', 'read/unreadable', 'rules/safety'].map(
  (name) => `test/${name}.test.ts`,
);
const folders = shared.map((stage) => `test/${stage}/**/*.test.ts`);

export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    // Some tests wait for databases and browsers.
    maxWorkers: '150%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // Their files share what they have loaded, which would take longer than most of their tests.
      {
        extends: true,
        test: { name: 'shared', include: folders, exclude: [...configDefaults.exclude, ...alone], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...folders],
        },
      },
      { extends: true, test: { name: 'modules', include: alone } },
    ],
  },
});

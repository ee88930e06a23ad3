/** The arrows of the house (DESIGN §2): nothing below knows anything above it. */
const room = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `packages/${name} may import ${allowed.length > 0 ? allowed.join(' and ') : 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/${name}/src` },
  to: { path: '^(packages|apps)/', pathNot: [name, ...allowed].map((n) => `^packages/${n}/`) },
});

/** Pieces of the workbench that several screens show (apps/web/README.md). */
const PIECES = 'asked|dose-response|outlook|record|regimens|weighing';

module.exports = {
  forbidden: [
    room('engine', []),
    room('language', []),
    room('knowledge', ['language']),
    room('model', ['engine', 'knowledge', 'language']),
    room('inference', ['engine', 'knowledge', 'language', 'model']),
    room('safety', ['knowledge', 'language', 'model']),
    room('evidence', ['engine', 'knowledge', 'language']),
    room('record', ['engine', 'inference', 'knowledge', 'language', 'model', 'safety']),
    room('benefit-risk', ['engine', 'evidence', 'inference', 'knowledge', 'language', 'model', 'safety']),
    room('interchange', [
      'benefit-risk',
      'engine',
      'evidence',
      'inference',
      'knowledge',
      'language',
      'model',
      'safety',
    ]),
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { circular: true },
    },
    {
      name: 'apps-stand-alone',
      comment:
        'a surface does not import another; the command line starts the server as built; tests share what stands in for others',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/($1|server/dist)/', '\\.fixture\\.ts$'] },
    },
    {
      name: 'kit-is-below',
      comment: 'a piece of the kit has no subject',
      severity: 'error',
      from: { path: '^apps/web/src/kit/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/kit/' },
    },
    {
      name: 'subject-is-below-screens',
      severity: 'error',
      from: { path: '^apps/web/src/subject/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(kit|subject)/' },
    },
    {
      name: 'screens-stand-alone',
      comment: 'a screen imports no other screen, only the pieces that several show',
      severity: 'error',
      from: { path: '^apps/web/src/screens/([^/]+)/' },
      to: {
        path: '^apps/web/src/screens/[^/]+/',
        pathNot: ['^apps/web/src/screens/$1/', `^apps/web/src/screens/(${PIECES})/`],
      },
    },
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^apps/web/src/' },
      to: { circular: true },
    },
    {
      name: 'browser-safe',
      comment:
        'packages run in the browser; Node is for the worker entries, the knowledge checker and build scripts',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src',
        pathNot: [
          '\\.(test|fixture)\\.ts$',
          '^packages/engine/src/ensemble/node\\.ts$',
          '^packages/knowledge/src/check/command\\.ts$',
          '^packages/record/src/',
        ],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nothing imports is dead code or an entry',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.(test|fixture)\\.',
          '\\.config\\.',
          '\\.d\\.ts$',
          '/index\\.ts$',
          '/service-worker\\.ts$',
          '^packages/[^/]+/(scripts|examples)/',
          '^apps/web/src/screens/offline/service-worker\\.ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    // Packages meet each other as built; an arrow to packages/x/dist is an arrow to the room x.
    doNotFollow: { path: '(node_modules|/dist/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};

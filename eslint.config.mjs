import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom, lowest first: each layer may import itself and what stands above it in this list. Nothing
 * imports `src/app`.
 */
const LAYERS = [
  ['src/workflow'],
  ['src/translations'],
  ['src/errors.ts'],
  ['src/access', 'src/engine', 'src/search'],
  ['src/endpoints', 'src/jsonld', 'src/openapi'],
  ['hooks'],
  ['collections'],
  [
    'src/besideFields.ts',
    'src/governable.ts',
    'src/options.ts',
    'src/reviewWorkflow.ts',
    'src/s3',
    'src/transition.ts',
    'src/index.ts',
  ],
  ['src/payload.config.ts'],
  ['seed'],
  ['src/server', 'src/verify.ts'],
  ['test'],
]

/** `collections/` may ask the pure table for the tiers of "required"; the engine's fields are made from it. */
const zones = LAYERS.flatMap((layer, index) => {
  const later = LAYERS.slice(index + 1).flat()
  return later.length === 0
    ? []
    : layer.map((target) => ({ target: `./${target}`, from: later.map((from) => `./${from}`) }))
})

const PURE = {
  patterns: [
    {
      regex: '^(payload|@payloadcms/.*|react|react-dom|next|express)(/.*)?$',
      message: 'src/workflow is pure.',
    },
    { regex: '^node:', message: 'src/workflow is pure.' },
  ],
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.next/',
      '.data/',
      'node_modules/',
      'src/migrations/',
      'src/payload-types.ts',
      'src/app/',
      'next-env.d.ts',
      'docs/examples/**/node_modules/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        importX.createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...zones,
            { target: ['./src', './collections', './hooks', './seed', './test'], from: './src/app' },
          ],
        },
      ],
      'import-x/no-cycle': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/workflow/**'], rules: { 'no-restricted-imports': ['error', PURE] } },
  {
    files: ['src/admin/**/*.client.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(engine|errors|endpoints|access|hooks|collections|server|db)(/|\\.js|$)',
              message: 'Client components import workflow and translations only.',
            },
          ],
        },
      ],
    },
  },
  { files: ['test/**', 'seed/run.ts', 'src/verify.ts'], rules: { 'no-console': 'off' } },
)

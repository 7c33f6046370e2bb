import * as migration_20261122_022928_initial from './20261122_022928_initial.js';

export const migrations = [
  {
    up: migration_20261122_022928_initial.up,
    down: migration_20261122_022928_initial.down,
    name: '20261122_022928_initial'
  },
];

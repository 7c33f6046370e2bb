import * as migration_20261122_001849_initial from './20261122_001849_initial.js';

export const migrations = [
  {
    up: migration_20261122_001849_initial.up,
    down: migration_20261122_001849_initial.down,
    name: '20261122_001849_initial'
  },
];

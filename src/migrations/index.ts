import * as migration_20261122_113934_initial from './20261122_113934_initial.js';

export const migrations = [
  {
    up: migration_20261122_113934_initial.up,
    down: migration_20261122_113934_initial.down,
    name: '20261122_113934_initial'
  },
];

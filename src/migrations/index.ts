import * as migration_20261122_053804_initial from './20261122_053804_initial.js';

export const migrations = [
  {
    up: migration_20261122_053804_initial.up,
    down: migration_20261122_053804_initial.down,
    name: '20261122_053804_initial'
  },
];

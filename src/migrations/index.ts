import * as migration_20261122_120615_initial from './20261122_120615_initial.js';

export const migrations = [
  {
    up: migration_20261122_120615_initial.up,
    down: migration_20261122_120615_initial.down,
    name: '20261122_120615_initial'
  },
];

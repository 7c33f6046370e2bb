import * as migration_20261122_063621_initial from './20261122_063621_initial.js';

export const migrations = [
  {
    up: migration_20261122_063621_initial.up,
    down: migration_20261122_063621_initial.down,
    name: '20261122_063621_initial'
  },
];

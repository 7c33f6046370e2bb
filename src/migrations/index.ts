import * as migration_20261122_050913_initial from './20261122_050913_initial.js';

export const migrations = [
  {
    up: migration_20261122_050913_initial.up,
    down: migration_20261122_050913_initial.down,
    name: '20261122_050913_initial'
  },
];

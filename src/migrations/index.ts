import * as migration_20261122_054835_initial from './20261122_054835_initial.js';

export const migrations = [
  {
    up: migration_20261122_054835_initial.up,
    down: migration_20261122_054835_initial.down,
    name: '20261122_054835_initial'
  },
];

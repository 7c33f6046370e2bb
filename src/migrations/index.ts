import * as migration_20261122_055524_initial from './20261122_055524_initial.js';

export const migrations = [
  {
    up: migration_20261122_055524_initial.up,
    down: migration_20261122_055524_initial.down,
    name: '20261122_055524_initial'
  },
];

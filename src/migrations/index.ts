import * as migration_20261122_055641_initial from './20261122_055641_initial.js';

export const migrations = [
  {
    up: migration_20261122_055641_initial.up,
    down: migration_20261122_055641_initial.down,
    name: '20261122_055641_initial'
  },
];

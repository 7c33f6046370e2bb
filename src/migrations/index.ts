import * as migration_20261122_015139_initial from './20261122_015139_initial.js';

export const migrations = [
  {
    up: migration_20261122_015139_initial.up,
    down: migration_20261122_015139_initial.down,
    name: '20261122_015139_initial'
  },
];

import * as migration_20261121_235024_initial from './20261121_235024_initial.js';

export const migrations = [
  {
    up: migration_20261121_235024_initial.up,
    down: migration_20261121_235024_initial.down,
    name: '20261121_235024_initial'
  },
];

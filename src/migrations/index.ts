import * as migration_20261121_231640_initial from './20261121_231640_initial.js';

export const migrations = [
  {
    up: migration_20261121_231640_initial.up,
    down: migration_20261121_231640_initial.down,
    name: '20261121_231640_initial'
  },
];

import * as migration_20261122_063621_initial from './20261122_063621_initial.js';
import * as migration_20261122_130517_api_keys from './20261122_130517_api_keys.js';

export const migrations = [
  {
    up: migration_20261122_063621_initial.up,
    down: migration_20261122_063621_initial.down,
    name: '20261122_063621_initial',
  },
  {
    up: migration_20261122_130517_api_keys.up,
    down: migration_20261122_130517_api_keys.down,
    name: '20261122_130517_api_keys'
  },
];

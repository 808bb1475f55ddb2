import * as migration_20261123_225310_initial from './20261123_225310_initial';

export const migrations = [
  {
    up: migration_20261123_225310_initial.up,
    down: migration_20261123_225310_initial.down,
    name: '20261123_225310_initial'
  },
];

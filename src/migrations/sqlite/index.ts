import * as migration_20261123_225310_initial from './20261123_225310_initial';
import * as migration_20261125_025102_whole_workflow from './20261125_025102_whole_workflow';
import * as migration_20261125_062415_editorial_desk from './20261125_062415_editorial_desk';

export const migrations = [
  {
    up: migration_20261123_225310_initial.up,
    down: migration_20261123_225310_initial.down,
    name: '20261123_225310_initial',
  },
  {
    up: migration_20261125_025102_whole_workflow.up,
    down: migration_20261125_025102_whole_workflow.down,
    name: '20261125_025102_whole_workflow',
  },
  {
    up: migration_20261125_062415_editorial_desk.up,
    down: migration_20261125_062415_editorial_desk.down,
    name: '20261125_062415_editorial_desk'
  },
];

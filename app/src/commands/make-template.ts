// Last step of the build: leaves the migrated, empty database from which a first start begins.
import { writeTemplate } from '@fmg/shared/db/engine/template';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { migrations, template } from '../database/database';

runCommand(commands['make-template'], () => writeTemplate(template, migrations));

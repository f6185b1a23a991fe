// Who acts when a command runs: the operator of this machine.
import { viewerWith, type Viewer } from '@fmg/shared/auth/viewer';

/** The operator, with what the command is for. */
export function operatorFor(purpose: string): Viewer {
  return viewerWith(['ADMIN'], { subject: 'operator', purpose });
}

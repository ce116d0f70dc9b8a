import { expect } from '../../journeys/walk.ts';
import { project } from '../../package/installed.ts';
import { startPlatform } from '../../platform-contract/a-platform.ts';
import { part, type Runs } from '../run.ts';
import { type } from '../shell.ts';

export const platformRuns: Runs = {
  async 'host-platform contract'({ snippets }) {
    const { line, options } = await startPlatform();
    const env = {
      INVITE_URL: options.addresses[1],
      COMPANIES_URL: options.addresses[3],
      INVITATION_ID: options.invitation[1],
      TOKEN: options.token[1],
    };
    const said = await type(part(snippets, 'sh'), { folder: project, env });
    await line.close();
    expect(said).toMatch(/\n1\d fit, 0 do not, 1\d were not tried\.\n/);
    expect(said).toContain('Nothing was written: nobody is at a terminal to be asked, and --yes was not given.');
  },

  async 'host-platform tests'({ snippets, portal }) {
    const said = await type(part(snippets, 'sh'), { folder: portal.folder, env: { NODE_TEST_CONTEXT: undefined } });
    expect(said).toMatch(/an invitation that has expired says so/);
    expect(said).toMatch(/ pass 1$/m);
    expect(said).toMatch(/ fail 0$/m);
  },
};

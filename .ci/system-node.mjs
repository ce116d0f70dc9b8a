/** Imported first by every command: refuses a system Node that is too old, before anything else is loaded. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This project needs Node 20.19 or newer to start; this is Node ${process.versions.node}.`);
  console.error('Install a newer Node (any release with long-term support will do), then type the same command again.');
  process.exit(1);
}

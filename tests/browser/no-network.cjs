// Loaded before a program that has no business on the network: every attempt ends it, with one line.
const net = require("node:net");

net.Socket.prototype.connect = function connect(...target) {
  process.stderr.write(`tried to reach ${JSON.stringify(target[0])}\n`);
  process.exit(70);
};

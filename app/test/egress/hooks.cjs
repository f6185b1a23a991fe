// Preloaded into a process that runs the graph: writes down whatever it looks up or connects to, and lets nothing out.
const { appendFileSync } = require('node:fs');
const net = require('node:net');
const tls = require('node:tls');
const dns = require('node:dns');
const dgram = require('node:dgram');

const note = (what) => appendFileSync(process.env.EGRESS_LOG, `${what}\n`);

/** What is written of a connection: its address, or its path for a socket of this machine. */
function targetOf(given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first === 'object' && first !== null)
    return first.path ?? `${first.host ?? 'localhost'}:${first.port}`;
  return typeof first === 'number'
    ? `${typeof second === 'string' ? second : 'localhost'}:${first}`
    : String(first);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  note(`connect ${targetOf(given)}`);
  return connect.apply(this, given);
};
const secure = tls.connect;
tls.connect = function (...given) {
  note(`tls ${targetOf(given)}`);
  return secure.apply(this, given);
};
for (const module of [dns, dns.promises])
  for (const name of Object.keys(module).filter((each) => /^(lookup|resolve)/.test(each))) {
    const original = module[name];
    if (typeof original !== 'function') continue;
    module[name] = function (host, ...rest) {
      note(`dns ${String(host)}`);
      return original.call(this, host, ...rest);
    };
  }
const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (...given) {
  note('datagram');
  return send.apply(this, given);
};
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  const original = globalThis[name];
  if (typeof original !== 'function') continue;
  globalThis[name] = new Proxy(original, {
    apply: (target, self, given) => (
      note(`${name} ${String(given[0]?.url ?? given[0])}`),
      Reflect.apply(target, self, given)
    ),
    construct: (target, given) => (note(`${name} ${String(given[0])}`), Reflect.construct(target, given)),
  });
}

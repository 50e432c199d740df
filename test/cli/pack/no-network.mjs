import dns from 'node:dns'
import net from 'node:net'

// Loaded before a program that must not use the network: whoever tries fails.
const refuse = () => {
  throw new Error('Unexpected use of the network')
}
net.Socket.prototype.connect = refuse
dns.lookup = refuse

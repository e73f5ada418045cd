import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Where networks without IPv4 put the IPv4 addresses they translate. */
const TRANSLATED = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** All IPv6 addresses given out for the public net lie here; "::7f00:1" and its like do not. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address is one of the public net. Loopback, private, link-local (the cloud's metadata service is
 * one), unique-local, carrier-grade, multicast, reserved and unspecified addresses are not, nor are IPv6 addresses
 * that wrap an IPv4 one; of translated ones (64:ff9b::/96) the address within decides.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === "ipv4") return parsed.range() === "unicast";
  const six = parsed as ipaddr.IPv6;
  if (six.match(TRANSLATED)) return ipaddr.fromByteArray(six.toByteArray().slice(12)).range() === "unicast";
  return six.match(GIVEN_OUT) && six.range() === "unicast";
}

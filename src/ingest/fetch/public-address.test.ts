import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.js";

test.each(["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(
  (
    "127.0.0.1 127.255.255.254 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 " +
    "255.255.255.255 192.0.2.1 198.18.0.1 ::1 :: ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::7f00:1 fe80::1 fc00::1 fd12::1 " +
    "fec0::1 ff02::1 2002:7f00:1:: 2001::1 2001:db8::1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 5f00::1 localhost 2130706433"
  ).split(" "),
)("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

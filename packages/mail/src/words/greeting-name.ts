const couldBeAnAddress = /[/\\@:]|\.\p{L}{2}/u;

/**
 * The name to greet somebody with, or none. Forms are open to everybody, so a „name“ may be meant for whoever owns the
 * mailbox: mail programs make a link of anything that looks like an address.
 */
export function greetingName(name: string): string | undefined {
  return couldBeAnAddress.test(name) ? undefined : name;
}

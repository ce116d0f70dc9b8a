/** A ready-made mail (RFC 6068); without an address the customer's mail program asks for one. */
export function mailTo(
  address: string | undefined,
  { subject, body }: { subject?: string; body?: string } = {},
): string {
  const to = encodeURIComponent(address ?? '').replace('%40', '@');
  const said = Object.entries({ subject, body }).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`] : [],
  );
  return `mailto:${to}${said.length ? `?${said.join('&')}` : ''}`;
}

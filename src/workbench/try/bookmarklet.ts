/**
 * Loads the panel into the page that is shown. It becomes the source of the bookmarklet, so it uses nothing from outside.
 *
 * @param src - address of the panel
 * @param command - what to run where the page or the browser keeps the panel out
 */
function loadPanel(src: string, command: string): void {
  // Characters that mean something to a shell, also between quotes.
  const address = location.href.replace(/["$`!\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const say = (reason: string): void => alert(`${reason}\n\nRun this instead:\n${command} "${address}"`);
  const POLICY = 'The content security policy of this page keeps scripts from this computer out.';
  let isRefused = false;
  const onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    isRefused ||= blockedURI !== '' && src.startsWith(blockedURI) && effectiveDirective !== 'connect-src';
  };
  const stopListening = (): void => document.removeEventListener('securitypolicyviolation', onViolation);
  document.addEventListener('securitypolicyviolation', onViolation);
  const script = document.createElement('script');
  script.type = 'module';
  script.onload = stopListening;
  script.onerror = async () => {
    // The event about the policy may come after this one. Where the server answers all the same, it was the policy.
    const answers =
      isRefused ||
      (await fetch(src, { method: 'HEAD' }).then(
        () => true,
        () => false,
      ));
    stopListening();
    say(
      isRefused || answers
        ? POLICY
        : 'The panel could not be loaded: “film-review try” does not run any more, or the browser lets no page reach this computer.',
    );
  };
  try {
    script.src = src;
    document.head.append(script);
  } catch {
    // Trusted Types.
    stopListening();
    say(POLICY);
  }
}

/** Returns the address of the bookmarklet. */
export function bookmarkletUrl(src: string, command: string): string {
  const code = `(${loadPanel.toString()})(${JSON.stringify(src)},${JSON.stringify(command)})`;
  return `javascript:${encodeURIComponent(code)}`;
}

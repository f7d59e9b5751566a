/** The addresses of chunks, with Trusted Types where a page requires them. */

interface Policy {
  createScriptURL(file: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * Addresses a script element to a file in the folder of a script, or below. Where the page asks for
 * Trusted Types, the address comes from a policy that makes no other addresses.
 * @param script - the script's own address
 * @param policyName - the policy, which the page must allow
 */
export function addressing(
  script: string,
  policyName: string,
): (element: HTMLScriptElement, file: string) => void {
  let policy: Policy | undefined;

  const rules: Policy = {
    createScriptURL(file) {
      const folder = new URL('.', script).href;
      const { href } = new URL(file, folder);
      if (!href.startsWith(folder)) throw new TypeError(href);
      return href;
    },
  };

  function createPolicy(): Policy {
    try {
      const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
      return trustedTypes?.createPolicy(policyName, rules) ?? rules;
    } catch {
      // a page that lists other policies need not ask for trusted types, or has a default policy
      return rules;
    }
  }

  return (element, file) => {
    policy ??= createPolicy();
    const address = policy.createScriptURL(file);
    try {
      element.src = address;
    } catch {
      throw new Error(`The page must allow the Trusted Types policy ${policyName}.`);
    }
  };
}

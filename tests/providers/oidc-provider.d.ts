/** The part of `oidc-provider` that stands here; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** A question to the customer that an authorization request waits for. */
  export interface Interaction {
    prompt: {
      name: string;
      details: { missingOIDCScope?: string[]; missingResourceScopes?: Record<string, string[]> };
    };
    params: { client_id: string; login_hint?: string };
    session?: { accountId: string };
    grantId?: string;
  }

  export interface InteractionResult {
    login?: { accountId: string };
    select_account?: object;
    consent?: { grantId: string };
    error?: string;
    error_description?: string;
  }

  /** What an account allowed a client. */
  interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
    destroy(): Promise<void>;
  }

  /** What the events of the token endpoint tell. */
  export interface TokenContext {
    oidc: { params: { grant_type: string } };
  }

  /** What a request at the authorization endpoint asked for. */
  export interface AuthorizationContext {
    oidc: { params: { prompt?: string; login_hint?: string; nonce?: string } };
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: InteractionResult): Promise<void>;
    on(event: 'grant.success', told: (context: TokenContext) => void): this;
    on(event: 'interaction.started' | 'authorization.success', told: (context: AuthorizationContext) => void): this;
    on(event: 'grant.saved', told: (grant: Grant) => void): this;
    Grant: {
      new (about: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
  }

  /** A kind of question; `requestable`: a client may ask for it by `prompt`. */
  interface Prompt {
    name: string;
    requestable: boolean;
  }
  export const interactionPolicy: {
    Prompt: new (about: Prompt) => Prompt;
    base(): { add(prompt: Prompt, at: number): void };
  };
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  /** The store that a provider has by itself. */
  export function createMemoryAdapter(): (model: string) => object;
}

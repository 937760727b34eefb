export * from './authorisation/actor.ts';
export * from './authorisation/authorise.ts';
export * from './authorisation/policy.ts';
export * from './authorisation/vocabulary.ts';
export * from './dependencies.ts';
export * from './mail/mail-message.ts';
export * from './ports/index.ts';

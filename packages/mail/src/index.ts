export * from './create-links.ts';
export * from './render-mail.ts';
export * from './rendered-mail.ts';
export * from './smtp/create-smtp-sender.ts';
export * from './smtp/sending-error.ts';

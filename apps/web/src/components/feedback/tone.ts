/** How a message is meant. Always said by a word and a sign too. */
export type Tone = 'info' | 'success' | 'warning' | 'bad';
